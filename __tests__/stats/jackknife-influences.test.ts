import { describe, expect, it } from '@jest/globals';
import { jackknifeInfluences } from '../../src/stats/jackknife-influences.ts';

describe('jackknifeInfluences', () => {
  it('of two means over the same equal blocks have their covariance', () => {
    // NumPy 2.4.6: np.cov(x, y, ddof=1)[0, 1] / 6 of these block means.
    const x = [2.1, 3.4, 1.9, 4.4, 3.8, 2.7];
    const y = [1, 0, 4, 2, 2, 3];
    const influencesOf = (means: readonly number[]): Float64Array => {
      const sum = means.reduce((total, mean) => total + mean, 0);
      return jackknifeInfluences({
        whole: sum / 6,
        without: Float64Array.from(means, (mean) => (sum - mean) / 5),
        weights: new Float64Array(6).fill(2),
      });
    };
    const [first, second] = [influencesOf(x), influencesOf(y)];
    const covariance = first.reduce((sum, influence, block) => sum + influence * (second[block] ?? NaN), 0);
    expect(covariance).toBeCloseTo(-0.08, 12);
  });

  it('are 0 for a block without weight', () => {
    const influences = jackknifeInfluences({
      whole: 2,
      without: Float64Array.of(3, Number.NaN, 1),
      weights: Float64Array.of(1, 0, 1),
    });
    // The squares add up to 1, the variance of the mean of the blocks' own 1 and 3.
    expect(influences[0]).toBeCloseTo(-Math.SQRT1_2, 12);
    expect(influences[1]).toBe(0);
    expect(influences[2]).toBeCloseTo(Math.SQRT1_2, 12);
  });

  it('refuses one block, other lengths, statistics that are not finite', () => {
    const ask = (without: readonly number[], weights: readonly number[]): Float64Array =>
      jackknifeInfluences({
        whole: 1,
        without: Float64Array.from(without),
        weights: Float64Array.from(weights),
      });
    expect(() => ask([1], [1])).toThrow(RangeError);
    expect(() => ask([1, 2], [1])).toThrow(RangeError);
    expect(() => ask([1, Number.NaN], [1, 1])).toThrow(RangeError);
  });
});
