import { intAt } from '../../cube/elements.ts';
import { itemAt } from '../../stats/item-at.ts';
import { LONGEST_NUMBER, writeDecimal } from './write-decimal.ts';
import { writeDouble } from '../table/double-field.ts';
import { PADDING } from '../table/byte-window.ts';
import { LONGEST_ROW } from '../table/text-run.ts';

/** A value of a format that has types. Dates come as ISO text. */
export type Cell = string | number | bigint | boolean | null | undefined;

/** Texts of one column that are kept, so that a value which comes again is not written again; bytes of all of them. */
const MOST_KEPT = 1 << 14;
const MOST_KEPT_BYTES = 1 << 23;
/** Longer texts come once, as a rule. */
const LONGEST_KEPT = 256;
// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { isFinite } = Number;
const HIGHEST_ASCII = 0x7f;
const HALF = 1 << 26;

/**
 * Writes the values of a row as the text that a `RowSink` takes. The one rule for all formats with types: whole numbers
 * as their digits, other numbers as JavaScript's shortest decimal or as the double itself, booleans as `true` and `false`, null and absent as an
 * empty field, text as it is.
 *
 * Columns of groups and classes have few values: each is written once, and found again by itself.
 */
export class CellTexts {
  bytes = new Uint8Array(1 << 16);
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Whether the field that was put last stays where it is for good. */
  isKept = true;
  private readonly kept: readonly Map<Cell, number>[];
  private readonly isDouble: Uint8Array;
  private readonly encoder = new TextEncoder();
  /** Where texts that are kept end, and where the next text goes. */
  private keptEnd = 0;
  private top = 0;

  /** `doubles`: positions of the columns in which a number may stand itself, without its decimal text. */
  constructor(columns: number, doubles: ReadonlySet<number> = new Set()) {
    this.isDouble = Uint8Array.from({ length: columns }, (_, column) => (doubles.has(column) ? 1 : 0));
    this.starts = new Int32Array(columns);
    this.ends = new Int32Array(columns);
    this.kept = Array.from({ length: columns }, () => new Map<Cell, number>());
  }

  /** Begins a row; its fields are still those of the row before. */
  beginRow(): void {
    this.top = this.keptEnd;
  }

  /** Makes all fields of the row empty. */
  clear(): void {
    this.starts.fill(0);
    this.ends.fill(0);
  }

  /** Forgets every text that was kept. */
  forget(): void {
    this.keptEnd = 0;
    for (const kept of this.kept) {
      kept.clear();
    }
  }

  /** The column's field in this row; false when the row becomes longer than a row may be. */
  put(column: number, value: Cell): boolean {
    if (typeof value === 'number') {
      // Written as fast as it would be found again.
      return this.putNew(column, value, false);
    }
    const kept = itemAt(this.kept, column);
    // A full column has too many values for one that comes again to be likely: looking for it would cost more than writing it.
    const known = kept.size < MOST_KEPT ? kept.get(value) : undefined;
    if (known !== undefined) {
      // Start and length in one number: both fit into 53 bits.
      const start = Math.floor(known / HALF);
      this.starts[column] = start;
      this.ends[column] = start + (known - start * HALF);
      return true;
    }
    if (!this.putNew(column, value, kept.size < MOST_KEPT)) {
      return false;
    }
    if (this.isKept && kept.size < MOST_KEPT) {
      const start = intAt(this.starts, column);
      kept.set(value, start * HALF + (intAt(this.ends, column) - start));
    }
    return true;
  }

  /** The same for a value that the caller does not put twice; `isKept` then says whether its field stays where it is. */
  putNew(column: number, value: Cell, keep: boolean): boolean {
    const start = this.top;
    if (typeof value === 'number') {
      this.writeNumber(value, this.isDouble[column] === 1);
    } else if (value !== null && value !== undefined && !this.write(String(value))) {
      return false;
    }
    this.starts[column] = start;
    this.ends[column] = this.top;
    this.isKept = keep && this.top - start <= LONGEST_KEPT && this.top < MOST_KEPT_BYTES;
    if (this.isKept) {
      this.keptEnd = this.top;
    }
    return true;
  }

  private writeNumber(value: number, asDouble: boolean): void {
    this.reserve(LONGEST_NUMBER);
    const { bytes, top } = this;
    const end =
      asDouble && isFinite(value) ? writeDouble(bytes, top, value) : writeDecimal(bytes, top, value);
    if (end < 0) {
      this.write(String(value));
    } else {
      this.top = end;
    }
  }

  private write(text: string): boolean {
    if (this.top - this.keptEnd + text.length > LONGEST_ROW) {
      return false;
    }
    this.reserve(text.length);
    const { bytes, top } = this;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > HIGHEST_ASCII) {
        return this.writeEncoded(text);
      }
      bytes[top + at] = code;
    }
    this.top = top + text.length;
    return true;
  }

  private writeEncoded(text: string): boolean {
    const encoded = this.encoder.encode(text);
    this.reserve(encoded.length);
    this.bytes.set(encoded, this.top);
    this.top += encoded.length;
    return true;
  }

  private reserve(length: number): void {
    const needed = this.top + length + PADDING;
    if (needed > this.bytes.length) {
      const wider = new Uint8Array(2 * needed);
      wider.set(this.bytes.subarray(0, this.top));
      this.bytes = wider;
    }
  }
}
