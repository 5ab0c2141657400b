import { doubleAt } from './double-at.ts';

/** The distinct numbers of an array, ascending; −0 and 0 are one number. Sorts the array in place. */
export function sortedDistinct(numbers: Float64Array): Float64Array {
  numbers.sort();
  const distinct = new Float64Array(numbers.length);
  let size = 0;
  for (let index = 0; index < numbers.length; index += 1) {
    const number = doubleAt(numbers, index) + 0;
    if (size === 0 || doubleAt(distinct, size - 1) !== number) {
      distinct[size] = number;
      size += 1;
    }
  }
  return distinct.slice(0, size);
}
