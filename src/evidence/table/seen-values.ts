import { compareText } from '../../cube/cube-layout.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { Dictionary } from './dictionary.ts';

/** Values listed in a message, and the longest text that is shown of one. */
const LISTED = 10;
const LONGEST = 60;

export interface SeenValue {
  readonly value: string;
  readonly n: number;
}

/** What the label and the prediction column hold; nothing when they are numbers. */
export interface SeenColumns {
  readonly label: readonly SeenValue[];
  readonly prediction: readonly SeenValue[];
}

/** The distinct values of a column of labels or predictions, with their counts. */
export class SeenValues {
  private readonly dictionary: Dictionary;
  private counts = new Float64Array(64);

  constructor(most: number) {
    this.dictionary = new Dictionary(most);
  }

  /** EMPTY, OVERFLOW, or the value's code, from 1 in the order of arrival. */
  codeOf(bytes: Uint8Array, start: number, end: number): number {
    const code = this.dictionary.codeOf(bytes, start, end);
    if (code > 0) {
      if (code >= this.counts.length) {
        const wider = new Float64Array(2 * code);
        wider.set(this.counts);
        this.counts = wider;
      }
      this.counts[code] = doubleAt(this.counts, code) + 1;
    }
    return code;
  }

  /** Counts a value again by its code. */
  again(code: number): void {
    this.counts[code] = doubleAt(this.counts, code) + 1;
  }

  /** Gives a value its code before any row has it. */
  expect(value: string): void {
    // The dictionary reads up to eight bytes behind a value.
    const bytes = new TextEncoder().encode(`${value}${' '.repeat(8)}`);
    this.dictionary.codeOf(bytes, 0, bytes.length - 8);
  }

  get size(): number {
    return this.dictionary.size - 1;
  }

  textOf(code: number): string {
    return this.dictionary.textOf(code);
  }

  /** Those that rows have, most frequent first. */
  list(): readonly SeenValue[] {
    return this.listOf((_, n) => n);
  }

  /** The same with counts of its own; values with a count of 0 are left out. */
  listOf(countOf: (code: number, n: number) => number): readonly SeenValue[] {
    return Array.from({ length: this.size }, (_, index) => ({
      value: this.textOf(index + 1),
      n: countOf(index + 1, doubleAt(this.counts, index + 1)),
    }))
      .filter(({ n }) => n > 0)
      .sort(mostFirst);
  }
}

function mostFirst(a: SeenValue, b: SeenValue): number {
  return b.n - a.n || compareText(a.value, b.value);
}

/** The values of both lists, their counts added. */
export function mergeSeen(a: readonly SeenValue[], b: readonly SeenValue[]): readonly SeenValue[] {
  const counts = new Map(a.map(({ value, n }) => [value, n]));
  for (const { value, n } of b) {
    counts.set(value, n + (counts.get(value) ?? 0));
  }
  return [...counts].map(([value, n]) => ({ value, n })).sort(mostFirst);
}

/** `"0" (812), "1" (188)`, at most ten of them. */
export function listed(values: readonly SeenValue[]): string {
  const shown = values.slice(0, LISTED).map(({ value, n }) => `${quoted(value)} (${n})`);
  const more = values.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** A value of a table in a sentence. */
export function quoted(value: string): string {
  return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
}
