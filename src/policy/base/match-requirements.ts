import { sortedJson } from '../json-value.ts';
import type { Requirement } from '../policy.ts';
import { isColumns } from '../scope.ts';

export interface Matched {
  /** The base's and the head's. */
  readonly pairs: readonly (readonly [Requirement, Requirement])[];
  readonly onlyBase: readonly Requirement[];
  readonly onlyHead: readonly Requirement[];
}

/**
 * Which requirement of the head is which of the base: the same metric, place and subjects; of the rest the same metric and
 * place. Several with one key are taken in their order. Ids cannot do it: `#2` moves when the first one goes.
 */
export function matchRequirements(base: readonly Requirement[], head: readonly Requirement[]): Matched {
  const first = matchBy((requirement) => `${placeKey(requirement)} ${subjectsKey(requirement)}`, base, head);
  const second = matchBy(placeKey, first.onlyBase, first.onlyHead);
  return { ...second, pairs: [...first.pairs, ...second.pairs] };
}

function matchBy(
  keyOf: (requirement: Requirement) => string,
  base: readonly Requirement[],
  head: readonly Requirement[],
): Matched {
  const waiting = new Map<string, Requirement[]>();
  for (const requirement of head) {
    const key = keyOf(requirement);
    waiting.set(key, [...(waiting.get(key) ?? []), requirement]);
  }
  const pairs: (readonly [Requirement, Requirement])[] = [];
  const onlyBase: Requirement[] = [];
  for (const requirement of base) {
    const partner = waiting.get(keyOf(requirement))?.shift();
    if (partner === undefined) {
      onlyBase.push(requirement);
    } else {
      pairs.push([requirement, partner]);
    }
  }
  const taken = new Set(pairs.map(([, partner]) => partner));
  return { pairs, onlyBase, onlyHead: head.filter((requirement) => !taken.has(requirement)) };
}

/** The order of an intersection's columns means nothing. */
function placeKey({ metric, on }: Requirement): string {
  return sortedJson([metric, on === undefined ? null : isColumns(on) ? on.toSorted() : on]);
}

function subjectsKey({ subjects }: Requirement): string {
  return sortedJson(subjects?.toSorted() ?? null);
}
