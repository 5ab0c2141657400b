import { byteAt, intAt } from '../../cube/elements.ts';
import { dropBlanks, skipBlanks } from './blank.ts';

const FEWEST = 64;
/** Bytes of all values together; more is not a column of groups. */
const MOST_BYTES = 1 << 23;

/** Code of the empty field. */
export const EMPTY = 0;
/** There are more values than the dictionary may hold. */
export const OVERFLOW = -2;

/** By length: which bytes of a little-endian word belong to a value that is shorter than the word. */
const MASKS = Int32Array.of(0, 0xff, 0xffff, 0xffffff, -1);
const WORD = 4;
const TWO_WORDS = 8;
/** Set in the hash of a long value's rest, where a short value has its length: the two are never equal. */
const LONG = 1 << 31;

/**
 * The distinct values of a column, numbered from 1 in the order in which they were first seen; the empty one is 0. A
 * value is a field without the spaces and tabs around it, byte for byte. A hash table with chains that compares all
 * bytes and never trusts the hash; a string is made once a value, not once a row.
 *
 * The first eight bytes are kept as two words, so a short value is found and compared without a loop over its bytes.
 */
export class Dictionary {
  /** Codes given, the one of the empty field included. */
  size = 1;
  private readonly most: number;
  private readonly mostBytes: number;
  private capacity = FEWEST;
  private mask = 4 * FEWEST - 1;
  /** The first bytes of each value, 0 behind its end, and the hash of the rest. */
  private first = new Int32Array(FEWEST);
  private second = new Int32Array(FEWEST);
  private rest = new Int32Array(FEWEST);
  /** End of each value in `arena`; it begins where the one before it ends. */
  private ends = new Int32Array(FEWEST);
  private next = new Int32Array(FEWEST);
  private heads = new Int32Array(4 * FEWEST);
  private arena = new Uint8Array(1_024);
  private viewed: Uint8Array = new Uint8Array(0);
  private view: DataView = new DataView(new ArrayBuffer(0));

  /** `most`: values that it may hold beside the empty one; `mostBytes`: of all of them together. */
  constructor(most: number, mostBytes: number = MOST_BYTES) {
    this.most = most;
    this.mostBytes = mostBytes;
  }

  /** The code of a field, new or known; OVERFLOW when there is no room for a new one. Eight bytes behind `end` must exist. */
  codeOf(bytes: Uint8Array, start: number, end: number): number {
    const from = skipBlanks(bytes, start, end);
    const to = dropBlanks(bytes, from, end);
    if (bytes !== this.viewed) {
      this.viewed = bytes;
      this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    const length = to - from;
    const first = this.view.getInt32(from, true) & maskOf(length);
    let second = 0;
    let rest = length;
    if (length > WORD) {
      second = this.view.getInt32(from + WORD, true) & maskOf(length - WORD);
      rest = length > TWO_WORDS ? restOf(bytes, from, to) : length;
    } else if (length === 0) {
      return EMPTY;
    }
    for (
      let code = intAt(this.heads, this.slotOf(first, second, rest));
      code !== 0;
      code = intAt(this.next, code)
    ) {
      if (
        intAt(this.first, code) === first &&
        intAt(this.second, code) === second &&
        intAt(this.rest, code) === rest &&
        (length <= TWO_WORDS || this.isAt(code, bytes, from, to))
      ) {
        return code;
      }
    }
    return this.insert(bytes, from, to, first, second, rest);
  }

  /** The text of a code; an empty one for the empty field. */
  textOf(code: number): string {
    return code === EMPTY
      ? ''
      : new TextDecoder('utf-8', { ignoreBOM: true }).decode(
          this.arena.subarray(intAt(this.ends, code - 1), intAt(this.ends, code)),
        );
  }

  /** The multiplications spread the bits, the shifts bring the high ones down. */
  private slotOf(first: number, second: number, rest: number): number {
    const hash = Math.imul(first ^ Math.imul(second ^ rest, 0x85ebca6b), 0x9e3779b1);
    return (hash ^ (hash >>> 15)) & this.mask;
  }

  /** Whether a long value is the one of this code: lengths may differ, the hash may lie. */
  private isAt(code: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = intAt(this.ends, code - 1);
    if (intAt(this.ends, code) - start !== to - from) {
      return false;
    }
    const { arena } = this;
    const shift = start - from;
    let at = from + TWO_WORDS;
    while (at < to && byteAt(arena, at + shift) === byteAt(bytes, at)) {
      at += 1;
    }
    return at === to;
  }

  private insert(
    bytes: Uint8Array,
    from: number,
    to: number,
    first: number,
    second: number,
    rest: number,
  ): number {
    const code = this.size;
    const start = intAt(this.ends, code - 1);
    const length = to - from;
    if (code > this.most || start + length > this.mostBytes) {
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
    this.first[code] = first;
    this.second[code] = second;
    this.rest[code] = rest;
    this.link(code);
    this.size += 1;
    return code;
  }

  private link(code: number): void {
    const slot = this.slotOf(intAt(this.first, code), intAt(this.second, code), intAt(this.rest, code));
    this.next[code] = intAt(this.heads, slot);
    this.heads[slot] = code;
  }

  private grow(): void {
    this.capacity *= 2;
    this.mask = 4 * this.capacity - 1;
    this.first = widened(this.first, this.capacity);
    this.second = widened(this.second, this.capacity);
    this.rest = widened(this.rest, this.capacity);
    this.ends = widened(this.ends, this.capacity);
    this.next = new Int32Array(this.capacity);
    this.heads = new Int32Array(4 * this.capacity);
    for (let code = 1; code < this.size; code += 1) {
      this.link(code);
    }
  }
}

/** For a word of which `length` bytes belong to the value, or all. */
function maskOf(length: number): number {
  return intAt(MASKS, length < WORD ? length : WORD);
}

/** The hash of the bytes behind the first eight of a long value. */
function restOf(bytes: Uint8Array, from: number, to: number): number {
  let rest = to - from;
  for (let at = from + TWO_WORDS; at < to; at += 1) {
    rest = (Math.imul(rest, 31) + byteAt(bytes, at)) | LONG;
  }
  return rest;
}

function widened(values: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(length);
  wider.set(values);
  return wider;
}
