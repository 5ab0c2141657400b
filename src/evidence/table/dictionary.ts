import { byteAt, intAt } from '../../cube/elements.ts';

const FEWEST = 64;
/** Bytes of all values together; more is not a column of groups. */
const MOST_BYTES = 1 << 23;

/** Code of the empty field. */
export const EMPTY = 0;
/** There are more values than the dictionary may hold. */
export const OVERFLOW = -2;

const SPACE = 0x20;
const TAB = 0x09;

/**
 * The distinct values of a column, numbered from 1 in the order in which they were first seen; the empty one is 0. A
 * value is a field without the spaces and tabs around it, byte for byte. A hash table with chains that compares all
 * bytes and never trusts the hash; a string is made once a value, not once a row.
 */
export class Dictionary {
  /** Codes given, the one of the empty field included. */
  size = 1;
  private readonly most: number;
  private capacity = FEWEST;
  private mask = 4 * FEWEST - 1;
  private hashes = new Int32Array(FEWEST);
  /** End of each value in `arena`; it begins where the one before it ends. */
  private ends = new Int32Array(FEWEST);
  private next = new Int32Array(FEWEST);
  private heads = new Int32Array(4 * FEWEST);
  private arena = new Uint8Array(1_024);

  /** `most`: values that it may hold beside the empty one. */
  constructor(most: number) {
    this.most = most;
  }

  /** The code of a field, new or known; OVERFLOW when there is no room for a new one. */
  codeOf(bytes: Uint8Array, start: number, end: number): number {
    let from = start;
    let to = end;
    while (from < to && isBlank(byteAt(bytes, from))) {
      from += 1;
    }
    while (to > from && isBlank(byteAt(bytes, to - 1))) {
      to -= 1;
    }
    if (from === to) {
      return EMPTY;
    }
    let hash = to - from;
    for (let at = from; at < to; at += 1) {
      hash = (Math.imul(hash, 31) + byteAt(bytes, at)) | 0;
    }
    for (let code = intAt(this.heads, this.slotOf(hash)); code !== 0; code = intAt(this.next, code)) {
      if (intAt(this.hashes, code) === hash && this.isAt(code, bytes, from, to)) {
        return code;
      }
    }
    return this.insert(bytes, from, to, hash);
  }

  /** The text of a code; an empty one for the empty field. */
  textOf(code: number): string {
    return code === EMPTY
      ? ''
      : new TextDecoder('utf-8', { ignoreBOM: true }).decode(
          this.arena.subarray(intAt(this.ends, code - 1), intAt(this.ends, code)),
        );
  }

  private slotOf(hash: number): number {
    return (Math.imul(hash, 0x9e3779b1) >>> 15) & this.mask;
  }

  private isAt(code: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = intAt(this.ends, code - 1);
    if (intAt(this.ends, code) - start !== to - from) {
      return false;
    }
    const { arena } = this;
    const shift = start - from;
    let at = from;
    while (at < to && byteAt(arena, at + shift) === byteAt(bytes, at)) {
      at += 1;
    }
    return at === to;
  }

  private insert(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const code = this.size;
    const start = intAt(this.ends, code - 1);
    const length = to - from;
    if (code > this.most || start + length > MOST_BYTES) {
      return OVERFLOW;
    }
    if (code === this.capacity - 1) {
      this.grow();
    }
    if (start + length > this.arena.length) {
      const wider = new Uint8Array(Math.max(2 * this.arena.length, start + length));
      wider.set(this.arena);
      this.arena = wider;
    }
    this.arena.set(bytes.subarray(from, to), start);
    this.ends[code] = start + length;
    this.hashes[code] = hash;
    this.link(code);
    this.size += 1;
    return code;
  }

  private link(code: number): void {
    const slot = this.slotOf(intAt(this.hashes, code));
    this.next[code] = intAt(this.heads, slot);
    this.heads[slot] = code;
  }

  private grow(): void {
    this.capacity *= 2;
    this.mask = 4 * this.capacity - 1;
    this.hashes = widened(this.hashes, this.capacity);
    this.ends = widened(this.ends, this.capacity);
    this.next = new Int32Array(this.capacity);
    this.heads = new Int32Array(4 * this.capacity);
    for (let code = 1; code < this.size; code += 1) {
      this.link(code);
    }
  }
}

function isBlank(byte: number): boolean {
  return byte === SPACE || byte === TAB;
}

function widened(values: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(length);
  wider.set(values);
  return wider;
}
