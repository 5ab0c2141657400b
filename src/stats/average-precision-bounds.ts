import { doubleAt } from './double-at.ts';

/**
 * Between which values the average precision of the single scores lies when only their bins are known: [positives last,
 * positives first] within each bin. With T positives among the N rows above a bin that adds p and n, the first order
 * gives its positives at most the precision (T + p) / (N + p), the last one at least the mean of (T + x) / (N + n + x)
 * over x from 0 to p; both hold for any weights. Bins ascend. RangeError without positives.
 */
export function averagePrecisionBounds(
  positive: Float64Array,
  negative: Float64Array,
): readonly [number, number] {
  let [found, above, low, high] = [0, 0, 0, 0];
  for (let bin = positive.length - 1; bin >= 0; bin -= 1) {
    const own = doubleAt(positive, bin);
    const before = above + doubleAt(negative, bin);
    if (own > 0) {
      high += (own * (found + own)) / (above + own);
      low += before > 0 ? own - (before - found) * Math.log1p(own / before) : own;
    }
    found += own;
    above = before + own;
  }
  if (!(found > 0)) throw new RangeError('No average precision without positives.');
  return [Math.max(0, low / found), Math.min(1, high / found)];
}
