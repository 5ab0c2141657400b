import { orderGroups } from '../../cube/group-order.ts';
import type { GroupCells } from '../../cube/cube.ts';
import { CONDITION_CELLS, sumAt } from '../../cube/rates.ts';
import type { StrataEvidence } from '../../evidence/evidence.ts';

/** Σw and Σw² of the rows with the unfavourable and with the favourable outcome. */
export interface Outcomes {
  readonly rejected: number;
  readonly accepted: number;
  readonly rejected2: number;
  readonly accepted2: number;
}

export interface StratumOutcomes {
  readonly name: string;
  readonly whole: Outcomes;
  /** By `keyOf` the group. */
  readonly groups: ReadonlyMap<string, Outcomes>;
}

export function keyOf(group: readonly string[]): string {
  return JSON.stringify(group);
}

/** What an outcome is: a decision, or the label that was recorded. */
export type OutcomeKind = 'decisions' | 'labels';

const SIDES = {
  decisions: { positive: CONDITION_CELLS.selected, negative: CONDITION_CELLS.rejected },
  labels: { positive: CONDITION_CELLS.positives, negative: CONDITION_CELLS.negatives },
} as const;

/** The outcomes of some groups in each stratum. */
export function outcomesByStratum(
  { strata }: StrataEvidence,
  groups: ReadonlySet<string>,
  kind: OutcomeKind,
  favourable: 'positive' | 'negative',
): readonly StratumOutcomes[] {
  const accepted = SIDES[kind][favourable];
  const rejected = SIDES[kind][favourable === 'positive' ? 'negative' : 'positive'];
  return strata.map(({ stratum, groups: all }) => {
    const own = all
      .filter(({ key }) => groups.has(keyOf(key)))
      .map(({ key, w, w2 }): readonly [string, Outcomes] => [
        keyOf(key),
        {
          rejected: sumAt(w, rejected),
          accepted: sumAt(w, accepted),
          rejected2: sumAt(w2, rejected),
          accepted2: sumAt(w2, accepted),
        },
      ]);
    return {
      name: stratum,
      whole: own.map(([, outcomes]) => outcomes).reduce(plus, NOTHING),
      groups: new Map(own),
    };
  });
}

/** A stratum says something only when somebody in it is accepted and somebody rejected. */
export function isMixed({ whole }: StratumOutcomes): boolean {
  return whole.rejected > 0 && whole.accepted > 0;
}

const NOTHING: Outcomes = { rejected: 0, accepted: 0, rejected2: 0, accepted2: 0 };

/** The outcomes of a group in a stratum; nothing when it has no rows there. */
export function outcomesOf({ groups }: StratumOutcomes, key: string): Outcomes {
  return groups.get(key) ?? NOTHING;
}

function plus(a: Outcomes, b: Outcomes): Outcomes {
  return {
    rejected: a.rejected + b.rejected,
    accepted: a.accepted + b.accepted,
    rejected2: a.rejected2 + b.rejected2,
    accepted2: a.accepted2 + b.accepted2,
  };
}

/** The groups with the cells of all their strata added up, in the order of their numbers. */
export function wholeGroups({ strata }: StrataEvidence): readonly GroupCells[] {
  const byKey = new Map<string, GroupCells>();
  for (const cells of strata.flatMap(({ groups }) => groups)) {
    const known = byKey.get(keyOf(cells.key));
    byKey.set(keyOf(cells.key), known === undefined ? cells : added(known, cells));
  }
  return orderGroups([...byKey.values()]);
}

function added(a: GroupCells, b: GroupCells): GroupCells {
  const sum = (one: readonly number[], other: readonly number[]): readonly number[] =>
    one.map((value, cell) => value + sumAt(other, [cell]));
  return { key: a.key, n: sum(a.n, b.n), w: sum(a.w, b.w), w2: sum(a.w2, b.w2) };
}
