import { doubleAt } from './double-at.ts';

/** Shares of the same bins in two samples. */
export interface BinnedPair {
  readonly p: Float64Array;
  readonly q: Float64Array;
  /** The effective rows of each. */
  readonly sizes: readonly [number, number];
}

/**
 * Linearized variance of a divergence that is the same in both directions, of which `slope(a, b)` is the derivative by a
 * bin's share a where the other's share is b. Shares are above 0.
 *
 * Source: W. G. Cochran, "Sampling Techniques", 1977, section 6.
 */
export function divergenceVariance(
  { p, q, sizes: [n, m] }: BinnedPair,
  slope: (own: number, other: number) => number,
): number {
  return varianceOf(p, q, slope) / n + varianceOf(q, p, slope) / m;
}

/** Variance of the slope of a row's bin. */
function varianceOf(own: Float64Array, other: Float64Array, slope: (a: number, b: number) => number): number {
  let [mean, square] = [0, 0];
  for (let bin = 0; bin < own.length; bin += 1) {
    const share = doubleAt(own, bin);
    const value = slope(share, doubleAt(other, bin));
    mean += share * value;
    square += share * value * value;
  }
  return Math.max(0, square - mean * mean);
}
