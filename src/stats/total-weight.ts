import { at } from './at.ts';

/** Sum of weights that shares are to be taken of; RangeError when it is not positive. */
export function totalWeight(weights: ArrayLike<number>): number {
  let total = 0;
  for (let index = 0; index < weights.length; index += 1) total += at(weights, index);
  if (!(total > 0)) throw new RangeError(`Shares need weight, and these have ${total}.`);
  return total;
}
