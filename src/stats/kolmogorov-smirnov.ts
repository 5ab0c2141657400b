import { cumulativeGaps } from './cumulative-gaps.ts';

/**
 * Largest distance of the distribution functions of two weightings on the same ascending positions, each taken as
 * shares of its own sum; in [0, 1]. RangeError when either has no weight.
 */
export function kolmogorovSmirnov(one: ArrayLike<number>, other: ArrayLike<number>): number {
  return cumulativeGaps(one, other).reduce((most, gap) => Math.max(most, gap), 0);
}
