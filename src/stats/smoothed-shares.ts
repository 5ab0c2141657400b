import { at } from './at.ts';
import { totalWeight } from './total-weight.ts';

/**
 * Shares of bins in `rows` effective rows, with half a pseudo-count in every bin (Jeffreys' prior): for an interval only,
 * where an empty bin must have a spread too, and no infinite slope. RangeError without weight.
 *
 * Source: L. D. Brown, T. T. Cai, A. DasGupta, "Interval estimation for a binomial proportion", Statistical Science 16, 2001.
 */
export function smoothedShares(weights: ArrayLike<number>, rows: number): Float64Array {
  const total = totalWeight(weights);
  const all = rows + weights.length / 2;
  return new Float64Array(weights.length).map((_, bin) => ((at(weights, bin) / total) * rows + 0.5) / all);
}
