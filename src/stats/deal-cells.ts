import type { DealtRate } from './deal-rate.ts';
import { at } from './at.ts';
import { doubleAt } from './double-at.ts';
import { multivariateHypergeometric } from './multivariate-hypergeometric.ts';
import type { Random } from './random.ts';

/** Cells among which chance deals the rows of all groups, each group's number of rows in them kept. */
export interface Block {
  /** Positions of the cells in a group's table. */
  readonly cells: readonly number[];
  /** The pooled mass of each of these cells, in any unit, not all 0 unless all sizes are. */
  readonly pooled: Float64Array;
  /** The effective number of rows of each group in the block, ≥ 0 and real. */
  readonly sizes: Float64Array;
}

export interface CellDealing {
  /** They share no cell, have the same groups, and cover the cells of a group's table. */
  readonly blocks: readonly Block[];
  /** The number of one group: its cells are `table[start]`, `table[start + 1]` … NaN for 0/0. */
  readonly valueAt: (table: Float64Array, start: number) => number;
  readonly draws: number;
  readonly random: Random;
}

/**
 * A function of the cells of several groups when nothing but chance separates them: within each block the pooled rows are dealt to
 * the groups at random, the sizes of groups and cells kept (a multivariate hypergeometric table). Real sizes are rounded
 * to whole rows, a positive one to at least 1, and the pooled cells to the sum of the sizes; unweighted counts stay exact.
 * A group that is dealt 0/0 has NaN in that draw. Groups stand in the order of `sizes`. RangeError for impossible masses.
 */
export function dealCells({ blocks, valueAt, draws, random }: CellDealing): DealtRate {
  const width = blocks.reduce((count, { cells }) => count + cells.length, 0);
  const dealings = blocks.map((block) => ({ ...wholeBlock(block), cells: block.cells, random }));
  const groups = blocks[0]?.sizes.length ?? 0;
  const table = new Float64Array(groups * width);
  const rates = new Float64Array(draws * groups);
  for (let row = 0; row < rates.length; row += groups) {
    for (const dealing of dealings) {
      multivariateHypergeometric(dealing);
      spread(dealing.counts, dealing.cells, table, width);
    }
    for (let group = 0; group < groups; group += 1) rates[row + group] = valueAt(table, group * width);
  }
  const whole = new Float64Array(width);
  for (const { pooled, cells } of dealings) spread(pooled, cells, whole, width);
  return { rates, groups, overall: valueAt(whole, 0) };
}

/** Writes a block's counts, groups × its cells, to their places in the table, groups × width. */
function spread(counts: Float64Array, cells: readonly number[], table: Float64Array, width: number): void {
  for (let index = 0, start = 0; index < counts.length; index += cells.length, start += width) {
    for (let cell = 0; cell < cells.length; cell += 1) {
      table[start + at(cells, cell)] = doubleAt(counts, index + cell);
    }
  }
}

/** Sizes and pooled cells as whole rows with the same sum. */
function wholeBlock({ pooled, sizes }: Block): {
  readonly sizes: Float64Array;
  readonly pooled: Float64Array;
  readonly counts: Float64Array;
} {
  const whole = sizes.map((size) => (size > 0 ? Math.max(1, Math.round(size)) : size));
  const rows = whole.reduce((sum, size) => sum + size, 0);
  const mass = pooled.reduce((sum, each) => sum + each, 0);
  if (!(rows >= 0 && rows < Infinity && mass >= 0 && mass < Infinity) || (rows > 0 && mass === 0)) {
    throw new RangeError(`Chance cannot deal ${mass} in the cells to groups of ${rows} rows.`);
  }
  // Rounded sums of the first cells: each cell is off by less than one row, and all of them together by none.
  let [sum, dealt] = [0, 0];
  const cells = pooled.map((each) => {
    sum += each;
    const upTo = rows === 0 ? 0 : Math.round((sum / mass) * rows);
    const own = upTo - dealt;
    dealt = upTo;
    return own;
  });
  return { sizes: whole, pooled: cells, counts: new Float64Array(cells.length * whole.length) };
}
