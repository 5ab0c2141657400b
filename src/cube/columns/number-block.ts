import { doubleAt } from '../../stats/double-at.ts';

/** Place of the word with sign, exponent and first digits within the two of a double: 1, on big-endian machines 0. */
export const HIGH: number = new Int32Array(Float64Array.of(1).buffer).findIndex((word) => word !== 0);

/**
 * Some finite numbers of one column with their weights. Loops over blocks of one column are several times as fast as
 * taking each row through all columns: what is kept of a column stays in the processor's cache meanwhile.
 */
export class NumberBlock {
  size = 0;
  readonly values: Float64Array;
  readonly weights: Float64Array;
  /** The bits of `values`, two words each. */
  readonly words: Int32Array;

  constructor(capacity: number) {
    this.values = new Float64Array(capacity);
    this.weights = new Float64Array(capacity);
    this.words = new Int32Array(this.values.buffer);
  }

  static of(values: Float64Array, weights: Float64Array): NumberBlock {
    const block = new NumberBlock(values.length);
    values.forEach((value, index) => block.add(value, doubleAt(weights, index)));
    return block;
  }

  /** Within the capacity. */
  add(value: number, weight: number): void {
    // Adding 0 makes the negative zero the positive one.
    this.values[this.size] = value + 0;
    this.weights[this.size] = weight;
    this.size += 1;
  }
}
