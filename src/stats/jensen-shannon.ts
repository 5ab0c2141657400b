import { jsDivergence } from './js-divergence.ts';
import { totalWeight } from './total-weight.ts';

/** `jsDivergence` of two weightings of the same length, each taken as shares of its own sum. RangeError when either has no weight. */
export function jensenShannon(one: ArrayLike<number>, other: ArrayLike<number>): number {
  return jsDivergence(sharesOf(one), sharesOf(other));
}

function sharesOf(weights: ArrayLike<number>): Float64Array {
  const total = totalWeight(weights);
  return Float64Array.from(weights, (weight) => weight / total);
}
