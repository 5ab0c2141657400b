import { doubleAt } from './double-at.ts';

const BINS = 10;
/** Sums of weights in another order differ in their last digits. */
const ROUNDING = 1e-12;

/**
 * Cuts ordered positions into bins at the deciles of their weights: the bin of each position, from 0 on. A bin ends with
 * the first position at which k tenths of the weight are reached (the inverted distribution function, so repeating all
 * weights changes nothing); a position on which two or more deciles fall is a bin of its own. One bin without weight.
 */
export function decileBins(weights: Float64Array): Int32Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const bins = new Int32Array(weights.length);
  let bin = 0;
  let decile = 1;
  let reached = 0;
  for (let place = 0; place < weights.length; place += 1) {
    reached += doubleAt(weights, place);
    let deciles = 0;
    while (total > 0 && decile < BINS && BINS * reached >= decile * total * (1 - ROUNDING)) {
      deciles += 1;
      decile += 1;
    }
    const startsAnew = deciles > 1 && place > 0 && bins[place - 1] === bin;
    bin += startsAnew ? 1 : 0;
    bins[place] = bin;
    bin += deciles > 0 ? 1 : 0;
  }
  return bins;
}
