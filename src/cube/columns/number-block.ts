import { doubleAt } from '../../stats/double-at.ts';

/** Place of the word with sign, exponent and first digits within the two of a double: 1, on big-endian machines 0. */
export const HIGH: number = new Int32Array(Float64Array.of(1).buffer).findIndex((word) => word !== 0);

/**
 * Some finite numbers of one column with their weights. Loops over blocks of one column are several times as fast as
 * taking each row through all columns: what is kept of a column stays in the processor's cache meanwhile.
 */
export class NumberBlock {
  /** Numbers at the beginning of the arrays that are meant, with Σw and Σw² of them. */
  size: number;
  w = 0;
  w2 = 0;
  readonly values: Float64Array;
  readonly weights: Float64Array;
  /** The bits of `values`, two words each. */
  readonly words: Int32Array;

  /** Of whole arrays, which it does not copy. */
  constructor(values: Float64Array, weights: Float64Array) {
    this.size = values.length;
    this.values = values;
    this.weights = weights;
    this.words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
    for (let place = 0; place < this.size; place += 1) {
      const weight = doubleAt(weights, place);
      this.w += weight;
      this.w2 += weight * weight;
    }
  }
}
