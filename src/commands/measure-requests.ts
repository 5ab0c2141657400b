import leven from 'leven';
import type { EvidenceKind, TableEvidence } from '../evidence/evidence.ts';
import { loadMetric, METRIC_IDS } from '../metrics/load-metrics.ts';
import type { Metric } from '../metrics/metric.ts';
import { viewOf } from '../metrics/view.ts';
import type { MetricRequest } from '../policy/plan.ts';
import type { Options } from '../policy/policy.ts';
import { usageError } from './arguments.ts';
import type { MeasureFlags } from './measure-flags.ts';
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

/** Each metric that applies × scope: of those that were named, else of all whose evidence the table has. */
export function requestsFor(
  flags: MeasureFlags,
  asked: readonly Metric[],
  table: TableEvidence,
): readonly MetricRequest[] {
  const areNamed = flags.metrics.length > 0;
  const metrics = areNamed ? asked : asked.filter((metric) => metric.tasks.includes(table.task));
  // A view sorts its groups: one a scope, not one a metric; whoever names metrics gets an answer of each.
  const scopes = flags.scopes.map((scope) => ({
    scope,
    view: areNamed ? undefined : viewOf(table.cube, scope, flags.bindings.strata[0]?.column, table),
  }));
  return metrics.flatMap((metric) =>
    scopes
      .filter(({ scope }) => metric.scopes.includes(scope.kind))
      .filter(({ view }) => view === undefined || metric.needs.every((kind) => view[kind] !== undefined))
      .map(({ scope }) => ({ metric: metric.id, scope, options: defaultOptions(metric) })),
  );
}

/** Kinds of evidence that these metrics need. */
export function kindsFor(metrics: readonly Metric[]): ReadonlySet<EvidenceKind> {
  return new Set(metrics.flatMap(({ needs }) => needs));
}

/** What the metric does when nobody says anything; some have to be told more. */
function defaultOptions({ id, options }: Metric): Options {
  const parsed = options.safeParse({});
  if (!parsed.success) {
    const names = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
    throw usageError(
      '--metric',
      `${id} has to be told its options (${names}), which only a policy can do: see \`fates explain ${id}\`.`,
      MEASURE_USAGE,
    );
  }
  return parsed.data;
}
