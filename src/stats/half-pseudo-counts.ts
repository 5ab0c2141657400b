import { doubleAt } from './double-at.ts';

export interface GroupedCells {
  /** Σw of each cell, group by group. */
  readonly w: Float64Array;
  /** Σw² of each cell. */
  readonly w2: Float64Array;
  /** How many cells a group has: 4 for truth × decision. */
  readonly cellsPerGroup: number;
}

/**
 * The mass of half a pseudo-count for each cell, for `bootstrapCells`: half of Σw²/Σw of the cell's group, the weight of one
 * effective row (1 when unweighted); 0 in a group without weight. For draws only, never for a rate that is shown. In an
 * unweighted group the draws of a rate are then its posterior under Jeffreys' prior, whose quantiles cover as
 * promised near 0 and 1 too. RangeError for cells that are not whole groups.
 *
 * Source: L. D. Brown, T. T. Cai, A. DasGupta, "Interval estimation for a binomial proportion", Statistical Science 16, 2001.
 */
export function halfPseudoCounts({ w, w2, cellsPerGroup }: GroupedCells): Float64Array {
  const whole = Number.isInteger(w.length / cellsPerGroup);
  if (!whole || w2.length !== w.length) {
    throw new RangeError(`${w.length} and ${w2.length} sums are not whole groups of ${cellsPerGroup} cells.`);
  }
  const masses = new Float64Array(w.length);
  for (let start = 0; start < w.length; start += cellsPerGroup) {
    let [mass, square] = [0, 0];
    for (let cell = start; cell < start + cellsPerGroup; cell += 1) {
      mass += doubleAt(w, cell);
      square += doubleAt(w2, cell);
    }
    if (mass > 0) masses.fill(square / mass / 2, start, start + cellsPerGroup);
  }
  return masses;
}
