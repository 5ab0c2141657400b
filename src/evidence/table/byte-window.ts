import type { TablePorts } from '../bytes.ts';
import { byteAt } from '../../cube/elements.ts';

/** Bytes behind the last one that must exist, so that words can be read at any of them. */
export const PADDING = 8;
const FIRST_CAPACITY = 1 << 17;

/**
 * The bytes of a stream that have not been used yet, contiguous, in one buffer that is used again. Behind the last byte
 * stands a 0. All bytes are checked to be UTF-8, over the borders of chunks.
 */
export class ByteWindow {
  bytes = new Uint8Array(FIRST_CAPACITY);
  /** First byte that is still wanted, and the end of the bytes at hand. */
  from = 0;
  to = 0;
  private checked = 0;
  private readonly isUtf8: TablePorts['isUtf8'];

  constructor(isUtf8: TablePorts['isUtf8']) {
    this.isUtf8 = isUtf8;
  }

  get length(): number {
    return this.to - this.from;
  }

  append(chunk: Uint8Array): void {
    this.moveToFront();
    const needed = this.to + chunk.length + PADDING;
    if (needed > this.bytes.length) {
      const wider = new Uint8Array(2 * needed);
      wider.set(this.bytes.subarray(0, this.to));
      this.bytes = wider;
    }
    this.bytes.set(chunk, this.to);
    this.to += chunk.length;
    this.bytes[this.to] = 0;
  }

  /** Where the first byte is that cannot be UTF-8, looking at what was appended since; -1 when there is none. */
  firstBadByte(last: boolean): number {
    const until = last ? this.to : this.to - unfinished(this.bytes, this.checked, this.to);
    if (this.isUtf8(this.bytes.subarray(this.checked, until))) {
      this.checked = until;
      return -1;
    }
    let good = this.checked;
    let bad = until;
    // The longest prefix that is well-formed but for an unfinished last character.
    while (bad - good > 1) {
      const middle = (good + bad) >> 1;
      const whole = middle - unfinished(this.bytes, this.checked, middle);
      if (this.isUtf8(this.bytes.subarray(this.checked, whole))) {
        good = middle;
      } else {
        bad = middle;
      }
    }
    return good - unfinished(this.bytes, this.checked, good);
  }

  /** Line ends among the wanted bytes before `until`. */
  linesBefore(until: number): number {
    let lines = 0;
    for (let at = this.from; at < until; at += 1) {
      lines += this.bytes[at] === 0x0a ? 1 : 0;
    }
    return lines;
  }

  private moveToFront(): void {
    const { bytes, from, to } = this;
    if (from > 0) {
      bytes.copyWithin(0, from, to);
      this.from = 0;
      this.to = to - from;
      this.checked -= from;
    }
  }
}

/** Bytes at the end of `bytes[from … to)` that begin a UTF-8 character which is not complete: 0 to 3. */
function unfinished(bytes: Uint8Array, from: number, to: number): number {
  for (let back = 1; back <= 3 && to - back >= from; back += 1) {
    const byte = byteAt(bytes, to - back);
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? back : 0;
    }
    if (byte < 0x80) {
      return 0;
    }
  }
  return 0;
}
