import { at } from './at.ts';
import { totalWeight } from './total-weight.ts';

/** Shares below this count as this: an empty bin would make the index infinite. */
export const SHARE_FLOOR = 1e-4;

/**
 * Σ (q − p)·ln(q/p) over the bins of two weightings of the same length, each taken as shares of its own sum; at least 0.
 * RangeError when either has no weight.
 *
 * Source: B. Yurdakul, J. Naranjo, "Statistical properties of the population stability index", Journal of Risk Model
 * Validation 14(4), 2020.
 */
export function populationStability(reference: ArrayLike<number>, current: ArrayLike<number>): number {
  const [totalReference, totalCurrent] = [totalWeight(reference), totalWeight(current)];
  let index = 0;
  for (let bin = 0; bin < reference.length; bin += 1) {
    const p = Math.max(SHARE_FLOOR, at(reference, bin) / totalReference);
    const q = Math.max(SHARE_FLOOR, at(current, bin) / totalCurrent);
    index += (q - p) * Math.log(q / p);
  }
  return index;
}
