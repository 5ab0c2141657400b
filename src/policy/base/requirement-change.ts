/**
 * Which way a requirement moves. A direction is given where every measurement can only get a verdict as good or worse
 * (stricter) or as good or better (looser); everything else is `changed`.
 */
import { limitsOf } from './limits.ts';
import type { Bound, JsonValue, Requirement } from '../policy.ts';
import type { PolicyChange } from '../policy-change.ts';
import { sortedJson } from '../json-value.ts';
import {
  combined,
  type Direction,
  differingKeys,
  fewer,
  type Keys,
  keysOf,
  narrower,
  sidesOf,
  wider,
} from './difference.ts';

/** What a requirement says, beside the metric and the place that make it the same requirement. */
export function requirementKeys({ bound, ...rest }: Requirement): Keys {
  const { regress, level, weight, groups, subjects, options, because, owner } = rest;
  const { kind: _, ...ends } = bound;
  return keysOf({
    ...ends,
    regress,
    level,
    weight,
    groups: groups.toSorted(),
    subjects: subjects?.toSorted(),
    options,
    because,
    owner,
  });
}

/** The change from the base's requirement to the head's; undefined when they say the same. */
export function requirementChange(base: Requirement, head: Requirement): PolicyChange | undefined {
  const [before, after] = [requirementKeys(base), requirementKeys(head)];
  const keys = differingKeys(before, after);
  return keys.length === 0
    ? undefined
    : {
        part: 'requirement',
        id: base.id,
        change: combined(directionsOf(base, head)),
        ...sidesOf(keys, before, after),
      };
}

/**
 * `because` and `owner` move no verdict: they are shown, and have no direction. A weight moves a score either way, an
 * option what is measured.
 */
function directionsOf(base: Requirement, head: Requirement): readonly Direction[] {
  return [
    narrower(limitsOf(base.bound), limitsOf(head.bound)),
    narrower(quietLimits(base.bound), quietLimits(head.bound)),
    fewer(base.regress ?? Number.POSITIVE_INFINITY, head.regress ?? Number.POSITIVE_INFINITY),
    levelDirection(base, head),
    wider(base.groups, head.groups),
    subjectsDirection(base.subjects, head.subjects),
    changedIf(base.weight, head.weight),
    changedIf(base.options, head.options),
  ];
}

/** Where a value passes without a warning: the bound, up to its `warn` line. */
function quietLimits(bound: Bound): readonly [number, number] {
  const [low, high] = limitsOf(bound);
  switch (bound.kind) {
    case 'max':
      return [low, Math.min(high, bound.warn ?? high)];
    case 'min':
      return [Math.max(low, bound.warn ?? low), high];
    case 'within':
      return [low, high];
  }
}

function levelDirection({ level: base }: Requirement, { level: head }: Requirement): Direction {
  if (base === head) {
    return 'same';
  }
  return head === 'required' ? 'stricter' : 'looser';
}

/** Absent means all: no list asks for more. */
function subjectsDirection(
  base: readonly string[] | undefined,
  head: readonly string[] | undefined,
): Direction {
  if (base === undefined || head === undefined) {
    return base === head ? 'same' : head === undefined ? 'stricter' : 'looser';
  }
  return wider(base, head);
}

function changedIf(base: JsonValue, head: JsonValue): Direction {
  return sortedJson(base) === sortedJson(head) ? 'same' : 'changed';
}
