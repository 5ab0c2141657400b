// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { imul } = Math;

/** Four 32-bit words, not all zero. */
export type Xoshiro128State = readonly [number, number, number, number];

/**
 * xoshiro128** 1.1: a stream of 32-bit unsigned integers of period 2¹²⁸ − 1. RangeError for an all-zero state, from
 * which it would never leave zero. An object with one method: every stream then runs the same machine code, which
 * closures of their own would not.
 *
 * Source: D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47(4), 2021.
 */
export class Xoshiro128 {
  private a: number;
  private b: number;
  private c: number;
  private d: number;

  constructor([a, b, c, d]: Xoshiro128State) {
    this.a = a | 0;
    this.b = b | 0;
    this.c = c | 0;
    this.d = d | 0;
    if ((this.a | this.b | this.c | this.d) === 0) {
      throw new RangeError('The state of xoshiro128** must not be all zero.');
    }
  }

  next(): number {
    const { a, b } = this;
    const scrambled = imul(b, 5);
    const result = imul((scrambled << 7) | (scrambled >>> 25), 9);
    const c = this.c ^ a;
    const d = this.d ^ b;
    this.a = a ^ d;
    this.b = b ^ c;
    this.c = c ^ (b << 9);
    this.d = (d << 11) | (d >>> 21);
    return result >>> 0;
  }
}
