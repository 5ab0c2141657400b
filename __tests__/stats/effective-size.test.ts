import { describe, expect, it } from '@jest/globals';
import { effectiveSize } from '../../src/stats/effective-size.ts';

describe('effectiveSize', () => {
  it('is the count when weights are equal, whatever they are', () => {
    expect(effectiveSize(10, 10)).toBe(10);
    expect(effectiveSize(25, 62.5)).toBe(10);
  });

  it('falls when weights are uneven, to one when one row has them all', () => {
    expect(effectiveSize(1 + 2 + 3, 1 + 4 + 9)).toBeCloseTo(36 / 14, 14);
    expect(effectiveSize(1e6, 1e12)).toBe(1);
  });

  it('is 0 without weight', () => {
    expect(effectiveSize(0, 0)).toBe(0);
  });

  it.each([
    [-1, 1],
    [1, -1],
    [Infinity, 1],
    [1, Infinity],
    [Number.NaN, 1],
    [1, Number.NaN],
  ])('refuses the sums %p and %p', (w, w2) => {
    expect(() => effectiveSize(w, w2)).toThrow(RangeError);
  });
});
