import { describe, expect, it } from '@jest/globals';
import { largestDistance } from '../../src/stats/largest-distance.ts';

/** 1,000 errors of one size. */
const alike = (size: number): Float64Array => new Float64Array(1_000).fill(size);

describe('the interval of the largest distance', () => {
  it('is d ± the error where that is always the same, and never below 0', () => {
    expect(largestDistance([{ distance: 0.5, errors: alike(0.1) }], 0.95)).toEqual([
      expect.closeTo(0.4, 12),
      expect.closeTo(0.6, 12),
    ]);
    expect(largestDistance([{ distance: 0.05, errors: alike(0.1) }], 0.95)[0]).toBe(0);
  });

  it('reaches the quantile of the errors, plus one standard error of its share', () => {
    // Errors 0.001 … 1: the quantile at .95 + √(.95·.05/1000) = .9569.
    const errors = Float64Array.from({ length: 1_000 }, (_, draw) => (draw + 1) / 1_000);
    const [, high] = largestDistance([{ distance: 2, errors }], 0.95);
    expect(high).toBeCloseTo(2 + 0.957, 3);
  });

  it('comes from the largest of the lower and of the upper ends', () => {
    const found = largestDistance(
      [
        { distance: 0.5, errors: alike(0.3) },
        { distance: 0.4, errors: alike(0.1) },
        { distance: 0.1, errors: alike(0) },
      ],
      0.95,
    );
    expect(found).toEqual([expect.closeTo(0.3, 12), expect.closeTo(0.8, 12)]);
  });

  it('is the distance itself where nothing varies', () => {
    expect(largestDistance([{ distance: 0.3, errors: alike(0) }], 0.95)).toEqual([0.3, 0.3]);
  });

  it('is wider for two distances that err apart than for each alone', () => {
    const wave = (phase: number): Float64Array =>
      Float64Array.from({ length: 1_000 }, (_, draw) => Math.abs(Math.sin(draw * 0.37 + phase)) ** 4);
    const one = largestDistance([{ distance: 1, errors: wave(0) }], 0.9)[1];
    const both = largestDistance(
      [
        { distance: 1, errors: wave(0) },
        { distance: 1, errors: wave(1.2) },
      ],
      0.9,
    )[1];
    expect(both).toBeGreaterThan(one);
  });

  it('needs a distance', () => {
    expect(() => largestDistance([], 0.95)).toThrow(RangeError);
  });
});
