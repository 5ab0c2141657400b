import leven from 'leven';
import { loadMetric, METRIC_IDS } from '../metrics/load-metrics.ts';
import type { Metric } from '../metrics/metric.ts';
import { usageError } from './arguments.ts';
import { MEASURE_USAGE } from './measure-flags.ts';

/** The metric of an id; an unknown one is the user's mistake and names the nearest. */
export async function metricNamed(id: string): Promise<Metric> {
  const metric = await loadMetric(id);
  if (metric === undefined) {
    const nearest = METRIC_IDS.toSorted((a, b) => leven(a, id) - leven(b, id)).slice(0, 3);
    throw usageError(
      '--metric',
      `There is no metric ${id}; the nearest are ${nearest.join(', ')}.`,
      MEASURE_USAGE,
    );
  }
  return metric;
}

/** Those that were named; all where none is. */
export async function metricsNamed(ids: readonly string[]): Promise<readonly Metric[]> {
  return ids.length > 0
    ? Promise.all(ids.map(metricNamed))
    : (await import('../metrics/registry.ts')).METRICS;
}
