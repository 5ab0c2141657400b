/**
 * Checked reads for loops over millions of elements. One function an array kind, and only that kind: V8 then inlines
 * them to a plain load (see `stats/at.ts`). RangeError past either end.
 */
export function byteAt(bytes: Uint8Array, index: number): number {
  const value = bytes[index];
  if (value === undefined) throw outside(index);
  return value;
}

export function intAt(values: Int32Array, index: number): number {
  const value = values[index];
  if (value === undefined) throw outside(index);
  return value;
}

function outside(index: number): RangeError {
  return new RangeError(`Index ${index} is outside of the array.`);
}
