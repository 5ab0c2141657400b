import type { GroupCells } from '../../cube/cube.ts';
import { at } from '../../stats/at.ts';
import { doubleAt } from '../../stats/double-at.ts';

/** The confusion table of one group over K classes. */
export interface ClassTable {
  readonly classes: number;
  /** Σw and Σw² of each cell, at truth × K + decision. */
  readonly w: ArrayLike<number>;
  readonly w2: ArrayLike<number>;
  /** Σw of each class as truth and as decision, and of all. */
  readonly truths: Float64Array;
  readonly decisions: Float64Array;
  readonly total: number;
}

export function classTable(classes: number, { w, w2 }: Pick<GroupCells, 'w' | 'w2'>): ClassTable {
  const [truths, decisions] = [new Float64Array(classes), new Float64Array(classes)];
  let total = 0;
  for (let cell = 0; cell < classes * classes; cell += 1) {
    const [truth, decision, mass] = [Math.floor(cell / classes), cell % classes, at(w, cell)];
    truths[truth] = doubleAt(truths, truth) + mass;
    decisions[decision] = doubleAt(decisions, decision) + mass;
    total += mass;
  }
  return { classes, w, w2, truths, decisions, total };
}

/** Weight of the rows of a class that are decided as it. */
export function hitsOf({ w, classes }: ClassTable, each: number): number {
  return at(w, each * (classes + 1));
}

/** The same table with two rows of mean weight more, spread evenly over all cells: half a row a cell with two classes. */
export function smoothed({ classes, w, w2, total }: ClassTable): ClassTable {
  const squares = Array.from(w2).reduce((sum, square) => sum + square, 0);
  const [rows, weight] = [2 / classes ** 2, squares / total];
  return classTable(classes, {
    w: Array.from(w, (mass) => mass + rows * weight),
    w2: Array.from(w2, (square) => square + rows * weight ** 2),
  });
}
