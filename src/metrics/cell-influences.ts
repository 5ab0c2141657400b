import { lazyCellDraws } from '../cube/cell-draws.ts';
import type { GroupCells } from '../cube/cube.ts';
import type { DecisionEvidence } from '../evidence/evidence.ts';
import { at } from '../stats/at.ts';
import { itemAt } from '../stats/item-at.ts';

/** The metric's value of some decisions; NaN where it has none. */
export type ValueOf = (decisions: DecisionEvidence) => number;

/** ∂value/∂mass of each cell, truth × decisions + decision; NaN where the value is not defined nearby. */
export interface Influences {
  /** Of the groups that count, by the JSON of their key. */
  readonly ofGroup: ReadonlyMap<string, readonly number[]>;
  /** Of rows of all other groups, which count in the whole table only. */
  readonly ofRest: readonly number[];
}

/** Share of its mass by which a cell is moved: derivatives are then good to six digits. */
const STEP = 1e-6;
/** Evaluations × groups, each some microseconds; past it all is NaN. */
const MOST_WORK = 200_000;

/** Mass that is added to a cell of a group, or of the whole table alone. */
interface Move {
  readonly place: number | 'rest';
  readonly cell: number;
  readonly mass: number;
}

/**
 * The derivatives by forward differences. Groups are first moved many at once, each cell by another share of its mass: those
 * that do not move the value then (all but the two extreme groups of a gap) are not asked one by one.
 */
export function cellInfluences(
  decisions: DecisionEvidence,
  counts: (group: GroupCells) => boolean,
  valueOf: ValueOf,
): Influences {
  const groups = decisions.groups.filter(counts);
  const counted = { ...decisions, groups };
  let work = 0;
  const valueAt = (moves: readonly Move[]): number => {
    work += groups.length;
    return work > MOST_WORK ? Number.NaN : valueOf(moved(counted, moves));
  };
  const value = valueAt([]);
  const slopes = (place: Move['place'], masses: readonly number[]): readonly number[] =>
    masses.map((mass, cell) =>
      mass === 0 ? 0 : (valueAt([{ place, cell, mass: STEP * mass }]) - value) / (STEP * mass),
    );
  const ofGroup = new Map<string, readonly number[]>(
    groups.map(({ key, w }) => [JSON.stringify(key), w.map(() => 0)]),
  );
  const ask = (from: number, to: number): void => {
    if (valueAt(movesOf(groups, from, to)) === value) {
      return;
    }
    if (to - from > 1) {
      const middle = (from + to) >> 1;
      ask(from, middle);
      ask(middle, to);
    } else {
      const { key, w } = itemAt(groups, from);
      ofGroup.set(JSON.stringify(key), slopes(from, w));
    }
  };
  ask(0, groups.length);
  const { w } = decisions.overall;
  return { ofGroup, ofRest: groups.length < decisions.groups.length ? slopes('rest', w) : w.map(() => 0) };
}

/** Moves of all cells of some groups, no two of them alike. */
function movesOf(groups: readonly GroupCells[], from: number, to: number): readonly Move[] {
  return groups.slice(from, to).flatMap(({ w }, index) =>
    w.map((mass, cell) => ({
      place: from + index,
      cell,
      mass: STEP * mass * (1 + cell + (cell * cell) / 7 + index / (to - from)),
    })),
  );
}

function moved(decisions: DecisionEvidence, moves: readonly Move[]): DecisionEvidence {
  const groups = [...decisions.groups];
  let { overall } = decisions;
  for (const { place, cell, mass } of moves) {
    overall = withMass(overall, cell, mass);
    if (place !== 'rest') {
      groups[place] = withMass(itemAt(groups, place), cell, mass);
    }
  }
  return { ...decisions, overall, groups, drawCells: lazyCellDraws(groups) };
}

function withMass(group: GroupCells, cell: number, mass: number): GroupCells {
  return { ...group, w: [...group.w].with(cell, at(group.w, cell) + mass) };
}
