/** Element `index` of a Float64Array; RangeError past either end. One array kind only, so that it stays fast (see `at`). */
export function doubleAt(array: Float64Array, index: number): number {
  const value = array[index];
  if (value === undefined)
    throw new RangeError(`Index ${index} is outside an array of ${array.length} numbers.`);
  return value;
}
