import { splitMix64 } from './split-mix.ts';
import { Xoshiro128 } from './xoshiro128.ts';

/** A stream of random numbers. */
export interface Random {
  /** Uniform on the open interval (0, 1), of 32-bit resolution. */
  next(): number;
}

const RESOLUTION = 2 ** -32;

function word(bits: bigint, shift: bigint): number {
  return Number(BigInt.asUintN(32, bits >> shift));
}

/**
 * The stream `stream` of the family `seed`: xoshiro128** whose state comes from SplitMix64. Both are integers (safe,
 * any sign; RangeError otherwise). Streams of one seed start at unrelated points of a period of 2¹²⁸: that two of a
 * million streams of a billion draws overlap has probability below 10⁻¹⁷.
 */
export function randomStream(seed: number, stream: number): Random {
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(stream)) {
    throw new RangeError(`A random stream needs two integers, not seed ${seed} and stream ${stream}.`);
  }
  const family = splitMix64(BigInt(seed))();
  const words = splitMix64(family ^ splitMix64(BigInt(stream) ^ 0x5851f42d4c957f2dn)());
  const [high, low] = [words(), words()];
  return new Stream(new Xoshiro128([word(high, 32n), word(high, 0n), word(low, 32n), word(low, 0n)]));
}

class Stream implements Random {
  private readonly words: Xoshiro128;

  constructor(words: Xoshiro128) {
    this.words = words;
  }

  next(): number {
    return (this.words.next() + 0.5) * RESOLUTION;
  }
}
