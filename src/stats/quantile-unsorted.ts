import { doubleAt } from './double-at.ts';
import { quantile } from './quantile.ts';

// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { floor, min } = Math;

/** Below it a sort is as fast. */
const FEW = 64;
/** Far more rounds than values in any usual order need: from there on they are sorted. */
const MOST_ROUNDS = 64;

/**
 * `quantile` of values in any order; they are copied, not reordered. Of the order only the place of the quantile is made, by
 * Hoare's selection, since draws come in thousands.
 *
 * Source: C. A. R. Hoare, "Algorithm 65: find", Communications of the ACM 4(7), 1961.
 */
export function quantileUnsorted(values: Float64Array, probability: number): number {
  const position = (values.length - 1) * probability;
  const place = floor(position);
  if (values.length < FEW || !(probability >= 0 && probability <= 1) || hasNaN(values)) {
    return quantile(values.toSorted(), probability);
  }
  const copy = values.slice();
  if (!select(copy, place)) {
    return quantile(copy.sort(), probability);
  }
  const low = doubleAt(copy, place);
  const share = position - place;
  return share === 0 ? low : low + share * (leastFrom(copy, place + 1) - low);
}

function hasNaN(values: Float64Array): boolean {
  let found = false;
  for (let index = 0; index < values.length; index += 1) {
    const value = doubleAt(values, index);
    found ||= value !== value;
  }
  return found;
}

/** Reorders values so that the one at `place` is where it would be if they ascended; false when that takes too long. */
function select(values: Float64Array, place: number): boolean {
  let low = 0;
  let high = values.length - 1;
  let rounds = 0;
  while (low < high && rounds < MOST_ROUNDS) {
    const pivot = doubleAt(values, place);
    let left = low;
    let right = high;
    while (left <= right) {
      while (doubleAt(values, left) < pivot) left += 1;
      while (pivot < doubleAt(values, right)) right -= 1;
      if (left <= right) {
        const value = doubleAt(values, left);
        values[left] = doubleAt(values, right);
        values[right] = value;
        left += 1;
        right -= 1;
      }
    }
    if (right < place) low = left;
    if (place < left) high = right;
    rounds += 1;
  }
  return low >= high;
}

function leastFrom(values: Float64Array, start: number): number {
  let least = doubleAt(values, start);
  for (let index = start + 1; index < values.length; index += 1) {
    least = min(least, doubleAt(values, index));
  }
  return least;
}
