import type { Catalogue } from './catalogue.ts';
import { mergeLayers } from './merge.ts';
import type { Policy, SubjectPolicy } from './policy.ts';
import { PRESETS } from './presets.ts';
import { policyObject } from './schema.ts';

/**
 * The policy that judges a repository without one: the `baseline` preset over what was inferred, every requirement
 * advisory, and a gate that never fails. What is inferred never gates.
 */
export function advisoryPolicy(subjects: readonly SubjectPolicy[], catalogue: Catalogue): Policy {
  const written = policyObject(catalogue.map(({ id }) => id)).parse(PRESETS.baseline);
  const layer = { source: 'baseline', preset: true, folder: '', json: PRESETS.baseline };
  const { policy } = mergeLayers([{ layer, written }], catalogue);
  return {
    ...policy,
    subjects,
    requirements: policy.requirements.map((requirement) => ({ ...requirement, level: 'advisory' })),
    gate: { on: 'point', failOn: 'never' },
    extends: ['baseline'],
  };
}
