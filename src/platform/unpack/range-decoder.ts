const TOP = 2 ** 24;
const HALF = 1024;

/** The range coder of LZMA: bits by adaptive probabilities, which lie in one table. */
export class RangeDecoder {
  #probs = new Uint16Array(0);
  #range = 0;
  #code = 0;
  #in: Uint8Array = new Uint8Array(0);
  #at = 0;

  /** So many probabilities, each a half. */
  reset(size: number): void {
    this.#probs = new Uint16Array(size).fill(HALF);
  }

  /** Bytes from which decoding goes on, and those that it did not use. */
  give(bytes: Uint8Array): void {
    this.#in = bytes;
    this.#at = 0;
  }

  get left(): number {
    return this.#in.length - this.#at;
  }

  get rest(): Uint8Array {
    return this.#in.subarray(this.#at);
  }

  /** The first five bytes of what is given. */
  start(): void {
    if (this.#byte() !== 0) {
      throw new Error('the stream does not begin with 0');
    }
    this.#range = 0xffffffff;
    this.#code = 0;
    for (let index = 0; index < 4; index += 1) {
      this.#code = ((this.#code << 8) | this.#byte()) >>> 0;
    }
  }

  tree(probs: number, bits: number): number {
    let symbol = 1;
    for (let index = 0; index < bits; index += 1) {
      symbol = (symbol << 1) | this.bit(probs + symbol);
    }
    return symbol - (1 << bits);
  }

  reverseTree(probs: number, bits: number): number {
    let place = 1;
    let symbol = 0;
    for (let index = 0; index < bits; index += 1) {
      const bit = this.bit(probs + place);
      place = (place << 1) | bit;
      symbol |= bit << index;
    }
    return symbol;
  }

  direct(bits: number): number {
    let value = 0;
    for (let index = 0; index < bits; index += 1) {
      this.#range >>>= 1;
      const bit = this.#code >= this.#range ? 1 : 0;
      this.#code = (this.#code - (bit === 1 ? this.#range : 0)) >>> 0;
      this.#normalize();
      value = value * 2 + bit;
    }
    return value;
  }

  bit(place: number): 0 | 1 {
    const prob = this.#probs[place] ?? 0;
    const bound = (this.#range >>> 11) * prob;
    if (this.#code < bound) {
      this.#range = bound;
      this.#probs[place] = prob + ((2048 - prob) >> 5);
      this.#normalize();
      return 0;
    }
    this.#range -= bound;
    this.#code -= bound;
    this.#probs[place] = prob - (prob >> 5);
    this.#normalize();
    return 1;
  }

  #normalize(): void {
    if (this.#range < TOP) {
      this.#range = (this.#range << 8) >>> 0;
      this.#code = ((this.#code << 8) | this.#byte()) >>> 0;
    }
  }

  #byte(): number {
    const byte = this.#in[this.#at];
    if (byte === undefined) {
      throw new Error('the stream ends early');
    }
    this.#at += 1;
    return byte;
  }
}
