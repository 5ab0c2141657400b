import { KNOWN_CATALOGUE } from '../../metrics/known-catalogue.ts';
import type { MetricSource } from '../ports.ts';

/** Every metric there is. */
export const EVERY_METRIC: MetricSource = {
  catalogue: KNOWN_CATALOGUE,
  load: async () => (await import('../../metrics/registry.ts')).METRICS,
};
