/**
 * Element `index` of a number array; RangeError past either end or at a hole.
 *
 * V8 inlines it, but keeps one type feedback for all its callers: after five kinds of arrays every call is 20 times
 * slower. Loops over millions of Float64Array elements therefore use `doubleAt`.
 */
export function at(array: ArrayLike<number>, index: number): number {
  const value = array[index];
  if (value === undefined)
    throw new RangeError(`Index ${index} is outside an array of ${array.length} numbers.`);
  return value;
}
