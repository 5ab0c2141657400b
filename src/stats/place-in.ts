import { doubleAt } from './double-at.ts';

/** Nowhere among the values. */
export const NOWHERE = -1;

/**
 * Where a number stands among ascending distinct values; NOWHERE when it is none of them. The search begins at `from` and
 * gallops, so that numbers which ascend too cost a few steps each; one that lies before `from` is searched from the start.
 */
export function placeIn(values: Float64Array, value: number, from = 0): number {
  const start = from < values.length && doubleAt(values, from) <= value ? from : 0;
  let step = 1;
  while (start + step < values.length && doubleAt(values, start + step) <= value) {
    step *= 2;
  }
  let [low, high] = [start, Math.min(values.length, start + step)];
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (doubleAt(values, middle) <= value) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return low < values.length && doubleAt(values, low) === value ? low : NOWHERE;
}
