import type { DealtRate } from './deal-rate.ts';
import { doubleAt } from './double-at.ts';
import {
  type MultivariateHypergeometric,
  multivariateHypergeometric,
} from './multivariate-hypergeometric.ts';
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
  const dealings = blocks.map((block) => ({
    cells: Float64Array.from(block.cells),
    dealing: wholeBlock(block, random),
  }));
  const groups = blocks[0]?.sizes.length ?? 0;
  const tables = new Float64Array(draws * groups * width);
  const size = groups * width;
  for (let draw = 0; draw < draws; draw += 1) deal(dealings, { tables, from: draw * size, width });
  const rates = new Float64Array(draws * groups);
  read(tables, width, valueAt, rates);
  const whole = new Float64Array(width);
  for (const { dealing, cells } of dealings) spread(dealing.pooled, cells, { tables: whole, from: 0, width });
  return { rates, groups, overall: valueAt(whole, 0) };
}

function deal(dealings: readonly BlockDealing[], place: Place): void {
  for (const { cells, dealing } of dealings) {
    multivariateHypergeometric(dealing);
    spread(dealing.counts, cells, place);
  }
}

interface BlockDealing {
  readonly cells: Float64Array;
  readonly dealing: MultivariateHypergeometric;
}

interface Place {
  readonly tables: Float64Array;
  readonly from: number;
  readonly width: number;
}

/** Writes a block's counts, groups × its cells, to their places in the table, groups × width, that begins at `from`. */
function spread(counts: Float64Array, cells: Float64Array, { tables, from, width }: Place): void {
  for (let index = 0, start = from; index < counts.length; index += cells.length, start += width) {
    for (let cell = 0; cell < cells.length; cell += 1) {
      tables[start + doubleAt(cells, cell)] = doubleAt(counts, index + cell);
    }
  }
}

function read(
  tables: Float64Array,
  width: number,
  valueAt: CellDealing['valueAt'],
  rates: Float64Array,
): void {
  for (let index = 0, start = 0; index < rates.length; index += 1, start += width) {
    rates[index] = valueAt(tables, start);
  }
}

/** Sizes and pooled cells as whole rows with the same sum. */
function wholeBlock({ pooled, sizes }: Block, random: Random): MultivariateHypergeometric {
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
  const counts = new Float64Array(cells.length * whole.length);
  // Properties in the order of `dealRate`'s, so that the loops over both run the same machine code.
  return { random, pooled: cells, sizes: whole, counts };
}
