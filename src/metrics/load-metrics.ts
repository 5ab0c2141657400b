import { SHELF_OF, SHELVES } from './loaders.ts';
import type { Metric } from './metric.ts';

/** Of every metric, sorted, without reading one. */
export const METRIC_IDS: readonly string[] = Object.keys(SHELF_OF);

/** The metric of an id, from its shelf and no other; undefined when no metric has it. */
export async function loadMetric(id: string): Promise<Metric | undefined> {
  const shelf = Object.hasOwn(SHELF_OF, id) ? SHELF_OF[id] : undefined;
  if (shelf === undefined) {
    return undefined;
  }
  const { METRICS } = await SHELVES[shelf]();
  return METRICS.find((metric) => metric.id === id);
}
