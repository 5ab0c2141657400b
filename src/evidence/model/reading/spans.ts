export interface Fault {
  readonly kind: 'overlap' | 'hole' | 'beyond';
  readonly at: number;
  readonly length: number;
  /** Of the span that does it; absent for what is behind the last. */
  readonly name?: string;
}

/** Where spans that should fill `size` bytes, one behind the other, do not. `gap`: what may lie between two, for alignment. */
export function overlapsAndHoles(
  spans: readonly { readonly name: string; readonly start: number; readonly end: number }[],
  size: number,
  gap = 0,
): readonly Fault[] {
  const faults: Fault[] = [];
  let reached = 0;
  for (const { name, start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < reached && end > start) {
      faults.push({ kind: 'overlap', at: start, length: Math.min(reached, end) - start, name });
    }
    if (start > reached + gap) {
      faults.push({ kind: 'hole', at: reached, length: start - reached, name });
    }
    if (end > size || end < start) {
      faults.push({ kind: 'beyond', at: start, length: end - start, name });
    }
    reached = Math.max(reached, end);
  }
  if (reached + gap < size) {
    faults.push({ kind: 'hole', at: reached, length: size - reached });
  }
  return faults;
}
