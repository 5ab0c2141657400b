/** All rows of one table as what looks for personal data sees them: counts by column and kind, and no value. */
import { intAt } from '../../../../cube/elements.ts';
import type { RowSink } from '../../../table/row-sink.ts';
import { mayBePersonal, MOST_OF_FIELD, PERSONAL_KINDS } from './kinds-of-data.ts';

export interface KindCount {
  /** Of `PERSONAL_KINDS`. */
  readonly kind: string;
  readonly rows: number;
  /** Line of the first, from 1; of a file without lines its row. */
  readonly firstLine: number;
}

export interface ColumnSeen {
  readonly column: string;
  /** Fields that are not empty. */
  readonly filled: number;
  readonly kinds: readonly KindCount[];
}

interface Tally {
  rows: number;
  firstLine: number;
}

export class PersonalRows implements RowSink {
  readonly #columns: readonly string[];
  readonly #filled: number[];
  readonly #tallies: readonly Map<string, Tally>[];
  readonly #decoder = new TextDecoder();
  rows = 0;
  leftOut = 0;

  constructor(columns: readonly string[]) {
    this.#columns = columns;
    this.#filled = columns.map(() => 0);
    this.#tallies = columns.map(() => new Map());
  }

  row(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, line: number): boolean {
    this.rows += 1;
    for (const [place, tallies] of this.#tallies.entries()) {
      const [start, end] = [intAt(starts, place), intAt(ends, place)];
      if (end > start) {
        this.#filled[place] = (this.#filled[place] ?? 0) + 1;
      }
      if (mayBePersonal(bytes, start, end)) {
        const last = Math.min(end, start + MOST_OF_FIELD);
        this.#look(this.#decoder.decode(bytes.subarray(start, last)).trim(), tallies, line);
      }
    }
    return true;
  }

  ragged(): boolean {
    this.leftOut += 1;
    return true;
  }

  unreadable(): boolean {
    return this.ragged();
  }

  seen(): readonly ColumnSeen[] {
    return this.#columns.map((column, place) => ({
      column,
      filled: this.#filled[place] ?? 0,
      kinds: [...(this.#tallies[place] ?? [])].map(([kind, tally]) => ({ kind, ...tally })),
    }));
  }

  #look(field: string, tallies: Map<string, Tally>, line: number): void {
    for (const { id, test } of PERSONAL_KINDS) {
      if (test(field)) {
        const tally = tallies.get(id) ?? { rows: 0, firstLine: line };
        tally.rows += 1;
        tallies.set(id, tally);
      }
    }
  }
}
