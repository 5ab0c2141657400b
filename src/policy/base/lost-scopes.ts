import type { CatalogueEntry } from '../catalogue.ts';
import { type Expanded, expandRequirements } from '../expand.ts';
import { compare } from '../mistake.ts';
import type { Requirement, SubjectPolicy } from '../policy.ts';
import { columnsOf } from '../scope.ts';

/**
 * What the base's policy asks of a subject as the base binds it, and no longer of the subject as the head binds it: a dropped
 * attribute, intersection or score takes questions away. They are to be answered MISSING, because a column that is taken
 * away never makes a verdict better. In the order of the policy.
 */
export function lostScopes(
  base: SubjectPolicy,
  head: SubjectPolicy,
  requirements: readonly Requirement[],
  entryOf: (metric: string) => CatalogueEntry,
): readonly Expanded[] {
  const kept = new Set(expandRequirements(head, requirements, entryOf).expanded.map(keyOf));
  return expandRequirements(base, requirements, entryOf).expanded.filter((each) => !kept.has(keyOf(each)));
}

/** The order of an intersection's columns is that of the subject, and may differ between the two. */
function keyOf({ requirement, scope }: Expanded): string {
  return JSON.stringify([requirement.id, scope.kind, ...columnsOf(scope).toSorted(compare)]);
}
