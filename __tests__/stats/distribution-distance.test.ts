import { describe, expect, it } from '@jest/globals';
import { type Distribution, distributionDistance } from '../../src/stats/distribution-distance.ts';

function of(position: readonly number[], weight: readonly number[]): Distribution {
  return { position: Float64Array.from(position), weight: Float64Array.from(weight) };
}

// SciPy 1.15.3: wasserstein_distance(u, v, u_weights, v_weights), ks_2samp(u, v).statistic.
describe('distributionDistance', () => {
  it('agrees with SciPy on rows of weight one, positions of one or of both', () => {
    const found = distributionDistance(of([0.1, 0.4, 0.9], [1, 2, 1]), of([0.2, 0.4, 0.7], [1, 1, 1]));
    expect(found.wasserstein).toBeCloseTo(0.11666666666666668, 14);
    expect(found.ks).toBeCloseTo(0.25, 14);
  });

  it('agrees with SciPy on weighted rows, and is symmetric', () => {
    const [a, b] = [of([0.1, 0.4, 0.9], [1, 2, 0.5]), of([0.2, 0.4, 0.7], [3, 1, 0.25])];
    expect(distributionDistance(a, b).wasserstein).toBeCloseTo(0.16638655462184876, 14);
    expect(distributionDistance(b, a).wasserstein).toBeCloseTo(0.16638655462184876, 14);
    expect(distributionDistance(of([0, 1], [1, 3]), of([0.25], [2])).wasserstein).toBeCloseTo(0.625, 14);
  });

  it('agrees with SciPy on common positions, on some of which one has no weight', () => {
    const positions = [1, 2, 3, 5, 7, 9];
    const found = distributionDistance(of(positions, [1, 2, 0, 1, 0, 0]), of(positions, [0, 1, 1, 0, 2, 1]));
    expect(found.wasserstein).toBeCloseTo(3.1, 12);
    expect(found.ks).toBeCloseTo(0.6, 12);
    const weighted = distributionDistance(
      of([1, 2, 3, 5, 7], [1, 2, 0, 3, 0]),
      of([1, 2, 3, 5, 7], [0, 4, 1, 0, 1]),
    );
    expect(weighted.wasserstein).toBeCloseTo(1.3333333333333333, 12);
  });

  it('is 0 of a distribution to itself, and 1 from one end to the other', () => {
    const a = of([0.1, 0.5], [1, 2]);
    expect(distributionDistance(a, of([0.1, 0.5], [2, 4]))).toEqual({ wasserstein: 0, ks: 0 });
    expect(distributionDistance(of([0], [1]), of([1], [7]))).toEqual({ wasserstein: 1, ks: 1 });
  });

  it.each([
    ['no weight', of([0.5], [0])],
    ['weights of another length', of([0.5], [1, 1])],
    ['an infinite weight', of([0.5], [Infinity])],
  ])('refuses %s', (_, distribution) => {
    expect(() => distributionDistance(distribution, of([0.5], [1]))).toThrow(RangeError);
  });
});
