import { doubleAt } from './double-at.ts';

// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { abs, sqrt } = Math;

/** (Σ|a − b|^p)^(1/p) of two vectors of one length, for the orders in use: the sum, the Euclidean one, and the largest. */
export function minkowskiDistance(a: Float64Array, b: Float64Array, order: 1 | 2 | 'infinity'): number {
  let [sum, squares, largest] = [0, 0, 0];
  for (let index = 0; index < a.length; index += 1) {
    const difference = abs(doubleAt(a, index) - doubleAt(b, index));
    sum += difference;
    squares += difference * difference;
    if (difference > largest) largest = difference;
  }
  return order === 1 ? sum : order === 2 ? sqrt(squares) : largest;
}
