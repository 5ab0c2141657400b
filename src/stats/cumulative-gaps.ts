import { at } from './at.ts';
import { totalWeight } from './total-weight.ts';

/**
 * |F − G| at each of the ascending positions of two weightings, each taken as shares of its own sum; in [0, 1].
 * RangeError when either has no weight.
 */
export function cumulativeGaps(one: ArrayLike<number>, other: ArrayLike<number>): Float64Array {
  const [totalOne, totalOther] = [totalWeight(one), totalWeight(other)];
  const gaps = new Float64Array(one.length);
  let [f, g] = [0, 0];
  for (let place = 0; place < one.length; place += 1) {
    f += at(one, place);
    g += at(other, place);
    gaps[place] = Math.min(1, Math.abs(f / totalOne - g / totalOther));
  }
  return gaps;
}
