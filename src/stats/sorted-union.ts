import { doubleAt } from './double-at.ts';

/** What either of two arrays of ascending distinct numbers has, ascending, in one walk. */
export function sortedUnion(a: Float64Array, b: Float64Array): Float64Array {
  const all = new Float64Array(a.length + b.length);
  let [size, inA, inB] = [0, 0, 0];
  while (inA < a.length || inB < b.length) {
    const one = inA < a.length ? doubleAt(a, inA) : Infinity;
    const other = inB < b.length ? doubleAt(b, inB) : Infinity;
    all[size] = Math.min(one, other);
    size += 1;
    inA += one <= other ? 1 : 0;
    inB += other <= one ? 1 : 0;
  }
  return all.slice(0, size);
}
