import type { DocumentContext } from '../document.ts';

const METRIC = /^(?:fairness|accountability|transparency|ethics|security|performance)\/[a-z0-9-]{1,80}$/u;

/** What an entry names as its evidence: a metric that the policy requires, a file of the tree, or nothing that is known. */
export type NamedEvidence = 'requirement' | 'metric-not-required' | 'file' | 'nothing';

export function namedEvidence(
  name: string,
  from: string,
  { requirements = new Set(), paths }: Pick<DocumentContext, 'requirements' | 'paths'>,
): NamedEvidence {
  if (requirements.has(name)) {
    return 'requirement';
  }
  if (METRIC.test(name)) {
    return 'metric-not-required';
  }
  const path = name.replace(/^\.\//u, '').replace(/#.*$/u, '');
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  return paths.has(path) || paths.has(folder + path) ? 'file' : 'nothing';
}
