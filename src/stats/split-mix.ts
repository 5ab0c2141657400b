const GOLDEN_GAMMA = 0x9e3779b97f4a7c15n;

/**
 * SplitMix64: a stream of 64-bit integers from a 64-bit seed (a larger or negative seed is taken modulo 2⁶⁴). Used to
 * spread a small seed over a large state: its outputs are a bijection of a counter, so two in a row are never equal.
 *
 * Source: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
 */
export function splitMix64(seed: bigint): () => bigint {
  let state = BigInt.asUintN(64, seed);
  return () => {
    state = BigInt.asUintN(64, state + GOLDEN_GAMMA);
    let mixed = state;
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n);
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
    return mixed ^ (mixed >> 31n);
  };
}
