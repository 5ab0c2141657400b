import { at } from './at.ts';
import { doubleAt } from './double-at.ts';
import { normalDraw } from './normal-draw.ts';
import type { Random } from './random.ts';

export interface InfluenceDraws {
  readonly values: Float64Array;
  /** Of each statistic, the influences of the same blocks (`jackknifeInfluences`). */
  readonly influences: readonly Float64Array[];
  readonly draws: number;
  readonly random: Random;
}

/**
 * draws × statistics, row by row: normal draws around each value whose covariance is that of the jackknife, Σ over blocks of
 * the products of influences. So a group and the whole that contains it are drawn together. RangeError for statistics
 * with different numbers of blocks, or not as many as values.
 */
export function influenceDraws({ values, influences, draws, random }: InfluenceDraws): Float64Array {
  const blocks = influences[0]?.length ?? 0;
  if (influences.length !== values.length || influences.some(({ length }) => length !== blocks)) {
    throw new RangeError(
      `${values.length} values need the influences of as many statistics, of the same blocks.`,
    );
  }
  const shocks = new Float64Array(blocks);
  const drawn = new Float64Array(draws * values.length);
  for (let row = 0; row < drawn.length; row += values.length) {
    for (let block = 0; block < blocks; block += 1) {
      shocks[block] = normalDraw(random);
    }
    for (const [statistic, own] of influences.entries()) {
      let value = at(values, statistic);
      for (let block = 0; block < blocks; block += 1) {
        value += doubleAt(own, block) * doubleAt(shocks, block);
      }
      drawn[row + statistic] = value;
    }
  }
  return drawn;
}
