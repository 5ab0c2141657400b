import { describe, expect, it } from '@jest/globals';
import { jackknifeVariance } from '../../src/stats/jackknife.ts';

describe('jackknifeVariance', () => {
  it('of a mean over equal blocks is the variance of the mean', () => {
    // NumPy 2.4.6: x = [2.1, 3.4, 1.9, 4.4, 3.8, 2.7]; x.var(ddof=1) / 6, and the means without each x.
    const without = Float64Array.of(3.24, 2.98, 3.28, 2.78, 2.9, 3.12);
    const variance = jackknifeVariance({ whole: 3.05, without, weights: new Float64Array(6).fill(5) });
    expect(variance).toBeCloseTo(0.16183333333333338, 12);
  });

  it('of a mean over unequal blocks is the formula of Busing et al. written out, blocks without weight aside', () => {
    // The pseudo-value of a mean is the mean of the block itself.
    const means = [2, 5, 3, 9];
    const weights = [4, 2, 6, 0];
    const total = 12;
    const whole = (2 * 4 + 5 * 2 + 3 * 6) / total;
    const without = Float64Array.from(means, (mean, block) => {
      const weight = weights[block] ?? NaN;
      return weight === 0 ? Number.NaN : (whole * total - mean * weight) / (total - weight);
    });
    const expected =
      [0, 1, 2].reduce((sum, block) => {
        const h = total / (weights[block] ?? NaN);
        return sum + ((means[block] ?? NaN) - whole) ** 2 / (h - 1);
      }, 0) / 3;
    const variance = jackknifeVariance({ whole, without, weights: Float64Array.from(weights) });
    expect(variance).toBeCloseTo(expected, 12);
  });

  it('refuses one block, other lengths, statistics that are not finite', () => {
    const ask = (without: readonly number[], weights: readonly number[]): number =>
      jackknifeVariance({
        whole: 1,
        without: Float64Array.from(without),
        weights: Float64Array.from(weights),
      });
    expect(() => ask([1], [1])).toThrow(RangeError);
    expect(() => ask([1, 2], [1, 0])).toThrow(RangeError);
    expect(() => ask([], [])).toThrow(RangeError);
    expect(() => ask([1, 2], [1])).toThrow(RangeError);
    expect(() => ask([1, Number.NaN], [1, 1])).toThrow(RangeError);
  });
});
