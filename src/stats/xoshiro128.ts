// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { imul } = Math;

/** Four 32-bit words, not all zero. */
export type Xoshiro128State = readonly [number, number, number, number];

/**
 * xoshiro128** 1.1: a stream of 32-bit unsigned integers of period 2¹²⁸ − 1. RangeError for an all-zero state, from
 * which it would never leave zero.
 *
 * Source: D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47(4), 2021.
 */
export function xoshiro128(state: Xoshiro128State): () => number {
  let [a, b, c, d] = [state[0] | 0, state[1] | 0, state[2] | 0, state[3] | 0];
  if ((a | b | c | d) === 0) throw new RangeError('The state of xoshiro128** must not be all zero.');
  return () => {
    const scrambled = imul(b, 5);
    const result = imul((scrambled << 7) | (scrambled >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result >>> 0;
  };
}
