import { at } from '../stats/at.ts';
import type { GroupCells, ResidualMoments, ScoreColumns } from './cube.ts';
import { rowsOf } from './rates.ts';
import { itemAt } from '../stats/item-at.ts';

/**
 * Groups in the order of their numbers: most rows first, then cell by cell, then scores or residuals; the name only
 * breaks ties. Random streams are numbered by this order, so renaming or permuting groups changes no draw.
 */
export function orderGroups(groups: readonly GroupCells[]): readonly GroupCells[] {
  return groups.toSorted((a, b) => {
    for (const numbersOf of NUMBERS) {
      const order = compareNumbers(numbersOf(b), numbersOf(a));
      if (order !== 0) {
        return order;
      }
    }
    return compareKeys(a.key, b.key);
  });
}

/** Two keys of one marginal, value by value, code unit by code unit. */
export function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [index, value] of a.entries()) {
    const other = itemAt(b, index);
    if (value !== other) {
      return value < other ? -1 : 1;
    }
  }
  return 0;
}

/** What tells two groups apart, cheapest first: later entries are read only on a tie. */
const NUMBERS: readonly ((group: GroupCells) => ArrayLike<number>)[] = [
  (group) => [rowsOf(group)],
  (group) => group.n,
  (group) => group.w,
  (group) => group.w2,
  (group) => (group.residuals === undefined ? [] : momentsOf(group.residuals.whole)),
  (group) => (group.residuals?.blocks ?? []).flatMap(momentsOf),
  (group) => (group.scores ?? []).flatMap(scoresOf),
  (group) => (group.classScores ?? []).flat().flatMap(scoresOf),
];

function momentsOf(moments: ResidualMoments): readonly number[] {
  const { n, w, w2, absolute, residual, truth, prediction } = moments;
  return [
    n,
    w,
    w2,
    absolute,
    residual.mean,
    residual.m2,
    truth.mean,
    truth.m2,
    prediction.mean,
    prediction.m2,
  ];
}

function scoresOf(cells: ScoreColumns): readonly number[] {
  return [...cells.index, ...cells.n, ...cells.w, ...cells.w2, ...cells.ws];
}

function compareNumbers(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const difference = at(a, index) - at(b, index);
    if (difference !== 0) {
      return difference;
    }
  }
  return a.length - b.length;
}
