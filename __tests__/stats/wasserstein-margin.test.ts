import { describe, expect, it } from '@jest/globals';
import { wassersteinMargin } from '../../src/stats/wasserstein-margin.ts';

const halves = Float64Array.of(1, 1);

describe('wassersteinMargin', () => {
  it('is the mean of ∫|Z| and 1.645 deviations of the mean', () => {
    // Z between 0 and 1 has the variance ¼/100 + ¼/100; so has the difference of the means.
    const margin = wassersteinMargin(
      { positions: Float64Array.of(0, 1), weights: [halves, halves], sizes: [100, 100] },
      0.95,
    );
    expect(margin).toBeCloseTo(Math.sqrt(0.005) * (Math.sqrt(2 / Math.PI) + 1.6448536269514722), 12);
  });

  it('is in the unit of the positions, and of samples of different sizes', () => {
    const at = (positions: Float64Array, sizes: readonly [number, number]): number =>
      wassersteinMargin({ positions, weights: [halves, Float64Array.of(0, 3)], sizes }, 0.95);
    expect(at(Float64Array.of(0, 10), [50, 20])).toBeCloseTo(10 * at(Float64Array.of(0, 1), [50, 20]), 12);
    // The other one does not vary.
    expect(at(Float64Array.of(0, 1), [50, 20])).toBe(at(Float64Array.of(0, 1), [50, 2000]));
  });

  it('is 0 of constants, and refuses what has no weight', () => {
    const one = Float64Array.of(1);
    expect(
      wassersteinMargin({ positions: Float64Array.of(7), weights: [one, one], sizes: [5, 5] }, 0.95),
    ).toBe(0);
    const empty = Float64Array.of(0);
    expect(() =>
      wassersteinMargin({ positions: Float64Array.of(7), weights: [one, empty], sizes: [5, 5] }, 0.95),
    ).toThrow(RangeError);
  });
});
