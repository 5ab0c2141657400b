import type { RangeDecoder } from './range-decoder.ts';

/** LZMA as in the specification of the LZMA SDK (lzma-specification.txt), with the names that it uses. */

/** Where groups of probabilities begin. */
const IS_MATCH = 0;
const IS_REP = IS_MATCH + (12 << 4);
const IS_REP_G0 = IS_REP + 12;
const IS_REP_G1 = IS_REP_G0 + 12;
const IS_REP_G2 = IS_REP_G1 + 12;
const IS_REP0_LONG = IS_REP_G2 + 12;
const POS_SLOT = IS_REP0_LONG + (12 << 4);
const POS_SPECIAL = POS_SLOT + (4 << 6);
const ALIGN = POS_SPECIAL + 128;
const LENGTH = ALIGN + 16;
/** Two choices, sixteen trees of three bits for either of two, one tree of eight. */
const LENGTH_SIZE = 2 + 2 * (16 << 3) + 256;
const REP_LENGTH = LENGTH + LENGTH_SIZE;
const LITERAL = REP_LENGTH + LENGTH_SIZE;

/** A turn writes at most so many bytes, and reads at most so many. */
const LONGEST = 273;
export const MOST_INPUT = 21;

/** A larger one is refused: `xz -9` needs half of it. */
const MOST_DICTIONARY = 128 * 2 ** 20;

export class Lzma {
  /** What was written: as much as copies reach back, and what is not taken yet. */
  readonly #out: Uint8Array;
  readonly #dictionary: number;
  #to = 0;
  #taken = 0;
  /** Bytes since the dictionary was last empty. */
  #position = 0;
  readonly #range: RangeDecoder;
  #lc = 0;
  #lp = 0;
  #pb = 0;
  #state = 0;
  #reps: [number, number, number, number] = [0, 0, 0, 0];

  constructor(dictionary: number, range: RangeDecoder) {
    this.#range = range;
    if (dictionary > MOST_DICTIONARY) {
      throw new Error(
        `the stream needs a dictionary of ${dictionary} bytes, and at most ${MOST_DICTIONARY} are given`,
      );
    }
    this.#dictionary = Math.max(dictionary, 1 << 12);
    this.#out = new Uint8Array(2 * this.#dictionary + (1 << 17));
  }

  /** `lc`, `lp` and `pb` in one byte. */
  setProperties(byte: number): void {
    if (byte >= 225) {
      throw new Error('the properties of the stream are none');
    }
    this.#lc = byte % 9;
    this.#lp = Math.floor(byte / 9) % 5;
    this.#pb = Math.floor(byte / 45);
  }

  resetState(): void {
    this.#range.reset(LITERAL + (0x300 << (this.#lc + this.#lp)));
    this.#state = 0;
    this.#reps = [0, 0, 0, 0];
  }

  resetDictionary(): void {
    this.#position = 0;
  }

  /** Bytes that were written since they were last taken. */
  get pending(): number {
    return this.#to - this.#taken;
  }

  /** What was written since it was last taken. */
  take(): Uint8Array {
    const bytes = this.#out.subarray(this.#taken, this.#to);
    this.#taken = this.#to;
    return bytes;
  }

  /** Makes room; what was not taken is lost. */
  slide(): void {
    if (this.#to > this.#out.length - (1 << 16) - LONGEST) {
      const from = this.#to - this.#dictionary;
      this.#out.copyWithin(0, from, this.#to);
      this.#to -= from;
      this.#taken = this.#to;
    }
  }

  /** Bytes as they are; at most 64 kB. */
  copy(bytes: Uint8Array): void {
    this.#out.set(bytes, this.#to);
    this.#to += bytes.length;
    this.#position += bytes.length;
  }

  /** Writes at least one byte, or ends. `end`: the mark of the end was met. */
  step(): 'more' | 'end' {
    const posState = this.#position & ((1 << this.#pb) - 1);
    if (this.#range.bit(IS_MATCH + (this.#state << 4) + posState) === 0) {
      this.#literal();
      return 'more';
    }
    if (this.#range.bit(IS_REP + this.#state) === 0) {
      return this.#match(posState);
    }
    return this.#repetition(posState);
  }

  #match(posState: number): 'more' | 'end' {
    const [rep0, rep1, rep2] = this.#reps;
    const length = this.#length(LENGTH, posState);
    this.#state = this.#state < 7 ? 7 : 10;
    const distance = this.#distance(length);
    if (distance === 0xffffffff) {
      return 'end';
    }
    this.#reps = [distance, rep0, rep1, rep2];
    this.#repeat(distance, length + 2);
    return 'more';
  }

  #repetition(posState: number): 'more' {
    const [rep0, rep1, rep2, rep3] = this.#reps;
    if (this.#range.bit(IS_REP_G0 + this.#state) === 0) {
      if (this.#range.bit(IS_REP0_LONG + (this.#state << 4) + posState) === 0) {
        this.#state = this.#state < 7 ? 9 : 11;
        this.#repeat(rep0, 1);
        return 'more';
      }
    } else if (this.#range.bit(IS_REP_G1 + this.#state) === 0) {
      this.#reps = [rep1, rep0, rep2, rep3];
    } else if (this.#range.bit(IS_REP_G2 + this.#state) === 0) {
      this.#reps = [rep2, rep0, rep1, rep3];
    } else {
      this.#reps = [rep3, rep0, rep1, rep2];
    }
    const length = this.#length(REP_LENGTH, posState);
    this.#state = this.#state < 7 ? 8 : 11;
    this.#repeat(this.#reps[0], length + 2);
    return 'more';
  }

  #literal(): void {
    const place = this.#position;
    const before = place > 0 ? (this.#out[this.#to - 1] ?? 0) : 0;
    const context = ((place & ((1 << this.#lp) - 1)) << this.#lc) + (before >> (8 - this.#lc));
    const probs = LITERAL + 0x300 * context;
    let symbol = 1;
    if (this.#state >= 7) {
      let match = this.#out[this.#to - this.#reps[0] - 1] ?? 0;
      while (symbol < 0x100) {
        const matched = (match >> 7) & 1;
        match <<= 1;
        const bit = this.#range.bit(probs + ((1 + matched) << 8) + symbol);
        symbol = (symbol << 1) | bit;
        if (bit !== matched) {
          break;
        }
      }
    }
    while (symbol < 0x100) {
      symbol = (symbol << 1) | this.#range.bit(probs + symbol);
    }
    this.#out[this.#to] = symbol & 0xff;
    this.#to += 1;
    this.#position += 1;
    this.#state = this.#state < 4 ? 0 : this.#state < 10 ? this.#state - 3 : this.#state - 6;
  }

  #repeat(distance: number, length: number): void {
    if (distance >= this.#position || distance >= this.#dictionary) {
      throw new Error('a copy is from beyond the dictionary');
    }
    const out = this.#out;
    for (let left = length, from = this.#to - distance - 1; left > 0; left -= 1, from += 1) {
      out[this.#to] = out[from] ?? 0;
      this.#to += 1;
    }
    this.#position += length;
  }

  #length(probs: number, posState: number): number {
    if (this.#range.bit(probs) === 0) {
      return this.#range.tree(probs + 2 + (posState << 3), 3);
    }
    return this.#range.bit(probs + 1) === 0
      ? 8 + this.#range.tree(probs + 2 + 128 + (posState << 3), 3)
      : 16 + this.#range.tree(probs + 2 + 256, 8);
  }

  #distance(length: number): number {
    const slot = this.#range.tree(POS_SLOT + (Math.min(length, 3) << 6), 6);
    if (slot < 4) {
      return slot;
    }
    const bits = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) * 2 ** bits;
    if (slot < 14) {
      return base + this.#range.reverseTree(POS_SPECIAL + base - slot, bits);
    }
    return base + this.#range.direct(bits - 4) * 16 + this.#range.reverseTree(ALIGN, 4);
  }
}
