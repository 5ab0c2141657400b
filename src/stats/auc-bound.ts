import { doubleAt } from './double-at.ts';

/**
 * How far an AUC taken from bins (ties as ½) can be from that of the single scores: half of the product mass of positives
 * and negatives that share a bin, in [0, ½]. RangeError for arrays of different lengths or a class without weight.
 */
export function aucBound(positive: Float64Array, negative: Float64Array): number {
  if (positive.length !== negative.length) {
    throw new RangeError(
      `${positive.length} bins of positives need as many of negatives, not ${negative.length}.`,
    );
  }
  let [p, n, shared] = [0, 0, 0];
  for (let bin = 0; bin < positive.length; bin += 1) {
    p += doubleAt(positive, bin);
    n += doubleAt(negative, bin);
    shared += doubleAt(positive, bin) * doubleAt(negative, bin);
  }
  if (!(p > 0 && n > 0)) throw new RangeError(`No AUC of weights ${p} and ${n}.`);
  return shared / p / n / 2;
}
