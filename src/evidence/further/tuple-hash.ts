import { byteAt, intAt } from '../../cube/elements.ts';
import { dropBlanks, skipBlanks } from '../table/blank.ts';

/** Stands between two values; no byte is so large. */
const BETWEEN = 0x1ff;

/**
 * A 64-bit hash of some values of a row, byte for byte without the blanks around them: two lanes of 32 bits that rotate,
 * so that every bit reaches every other. Two different tuples of ten million collide with a chance below 10⁻⁵.
 */
export class TupleHash {
  high = 0;
  low = 0;
  private readonly columns: readonly string[];
  private fields = new Int32Array(0);

  constructor(columns: readonly string[]) {
    this.columns = columns;
  }

  begin(columns: readonly string[]): void {
    this.fields = Int32Array.from(this.columns, (column) => columns.indexOf(column));
  }

  /** Puts the hash of a row into `high` and `low`. */
  take(bytes: Uint8Array, starts: Int32Array, ends: Int32Array): void {
    let one = 0x243f6a88 | 0;
    let other = 0x85a308d3 | 0;
    for (let index = 0; index < this.fields.length; index += 1) {
      const field = intAt(this.fields, index);
      const start = skipBlanks(bytes, intAt(starts, field), intAt(ends, field));
      const end = dropBlanks(bytes, start, intAt(ends, field));
      for (let at = start; at < end; at += 1) {
        const byte = byteAt(bytes, at);
        one = Math.imul(((one << 13) | (one >>> 19)) ^ byte, 0x9e3779b1);
        other = Math.imul(((other << 17) | (other >>> 15)) ^ byte, 0x85ebca6b);
      }
      one = Math.imul(((one << 13) | (one >>> 19)) ^ BETWEEN, 0x9e3779b1);
      other = Math.imul(((other << 17) | (other >>> 15)) ^ BETWEEN, 0x85ebca6b);
    }
    this.high = finished(one ^ Math.imul(other, 0xc2b2ae35));
    this.low = finished(other);
  }
}

function finished(word: number): number {
  const hash = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
