import type { Metric } from '../../src/metrics/metric.ts';
import type { Artefact, Derived } from './artefact.ts';
import { metricIndex, metricPage } from './metric-page.ts';

/** A page for each metric, and the index of them all. */
export function pagesOf(metrics: readonly Metric[]): readonly Artefact[] {
  return [
    { path: 'docs/metrics/README.md', text: metricIndex(metrics) },
    ...metrics.map((metric) => ({ path: `docs/metrics/${metric.id}.md`, text: metricPage(metric) })),
  ];
}

export async function metricPages(): Promise<Derived> {
  // Loaded here, not above: the registry may have been written a moment ago.
  const { METRICS } = await import('../../src/metrics/registry.ts');
  return { artefacts: pagesOf(METRICS), owns: { folder: 'docs/metrics', ext: '.md' } };
}
