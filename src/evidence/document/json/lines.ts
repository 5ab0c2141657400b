/** Offsets of a text as lines. */
export interface Lines {
  /** The line that an offset lies in, from 1. */
  readonly at: (offset: number) => number;
}

export function linesOf(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return { at: (offset) => countUpTo(starts, offset) };
}

/** How many of the sorted numbers are at most `most`. */
function countUpTo(sorted: readonly number[], most: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= most) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
