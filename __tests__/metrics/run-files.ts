/** Runs one metric over what was found in files. */
import type { Insufficient, Measured } from '../../src/metrics/measurement.ts';
import type { Metric, MetricExample } from '../../src/metrics/metric.ts';
import { NO_MINIMUM } from './run-metric.ts';

export function runFiles(
  metric: Metric,
  { files = {}, options = {} }: Pick<MetricExample, 'files' | 'options'>,
): Measured | Insufficient {
  return metric.run(files, options, {
    scope: { kind: 'overall' },
    minimum: NO_MINIMUM,
    seed: 1,
    draws: 0,
    favourable: 'positive',
  });
}
