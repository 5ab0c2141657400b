import { doubleAt } from './double-at.ts';
import { cumulativeGaps } from './cumulative-gaps.ts';

/**
 * Wasserstein-1 distance ∫|F − G| of two weightings on the same ascending positions, each taken as shares of its own
 * sum; in the unit of the positions. RangeError when either has no weight.
 */
export function wasserstein(positions: Float64Array, one: Float64Array, other: Float64Array): number {
  const gaps = cumulativeGaps(one, other);
  let area = 0;
  for (let place = 1; place < positions.length; place += 1) {
    area += doubleAt(gaps, place - 1) * (doubleAt(positions, place) - doubleAt(positions, place - 1));
  }
  return area;
}
