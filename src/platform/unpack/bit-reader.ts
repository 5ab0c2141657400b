/** Bits of some bytes, the highest first. */
export class BitReader {
  readonly #bytes: Uint8Array;
  /** From the first bit of the first byte. */
  position: number;

  constructor(bytes: Uint8Array, position: number) {
    this.#bytes = bytes;
    this.position = position;
  }

  /** An unsigned number of up to 32 bits; throws an Error beyond the end. */
  read(count: number): number {
    let value = 0;
    let left = count;
    while (left > 0) {
      const byte = this.#bytes[this.position >>> 3];
      if (byte === undefined) {
        throw new Error('the stream ends early');
      }
      const there = 8 - (this.position & 7);
      const taken = Math.min(there, left);
      value = value * 2 ** taken + ((byte >> (there - taken)) & ((1 << taken) - 1));
      this.position += taken;
      left -= taken;
    }
    return value;
  }

  bit(): 0 | 1 {
    const byte = this.#bytes[this.position >>> 3];
    if (byte === undefined) {
      throw new Error('the stream ends early');
    }
    const shift = 7 - (this.position & 7);
    this.position += 1;
    return ((byte >> shift) & 1) === 1 ? 1 : 0;
  }
}
