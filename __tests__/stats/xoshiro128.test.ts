import { describe, expect, it } from '@jest/globals';
import { Xoshiro128 } from '../../src/stats/xoshiro128.ts';

describe('xoshiro128**', () => {
  it('gives the outputs of the reference C code for the state 1, 2, 3, 4 (as in the tests of rand_xoshiro)', () => {
    const words = new Xoshiro128([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, () => words.next())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('takes states with the highest bit set', () => {
    const words = new Xoshiro128([0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff]);
    expect([words.next(), words.next(), words.next()]).toEqual([4294962679, 4294962679, 4292019319]);
  });

  it('refuses the state that it would never leave', () => {
    expect(() => new Xoshiro128([0, 0, 0, 0])).toThrow(RangeError);
  });
});
