import { describe, expect, it } from '@jest/globals';
import { splitMix64 } from '../../src/stats/split-mix.ts';

describe('splitMix64', () => {
  it('gives the outputs published for seed 1234567 (Rosetta Code, Pseudo-random numbers/Splitmix64)', () => {
    const next = splitMix64(1_234_567n);
    expect([next(), next(), next(), next(), next()]).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ]);
  });

  it('takes a negative seed modulo 2⁶⁴', () => {
    expect(splitMix64(-1n)()).toBe(splitMix64(2n ** 64n - 1n)());
  });
});
