import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { multivariateHypergeometric } from '../../src/stats/multivariate-hypergeometric.ts';
import { randomStream } from '../../src/stats/random.ts';

const dealt = (pooled: readonly number[], sizes: readonly number[], seed = 1): number[][] => {
  const counts = new Float64Array(pooled.length * sizes.length);
  const margins = { pooled: Float64Array.from(pooled), sizes: Float64Array.from(sizes) };
  multivariateHypergeometric({ random: randomStream(seed, 1), ...margins, counts });
  return sizes.map((_size, group) => [
    ...counts.subarray(group * pooled.length, (group + 1) * pooled.length),
  ]);
};

describe('multivariateHypergeometric', () => {
  it('keeps both margins, whatever they are', () => {
    const anyTable = fc.array(fc.array(fc.nat({ max: 300 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(anyTable, fc.nat(), (table, seed) => {
        const sizes = table.map((row) => row.reduce((sum, n) => sum + n, 0));
        const pooled = [0, 1, 2].map((category) => table.reduce((sum, row) => sum + (row[category] ?? 0), 0));
        const result = dealt(pooled, sizes, seed);
        expect(result.map((row) => row.reduce((sum, n) => sum + n, 0))).toEqual(sizes);
        expect(
          [0, 1, 2].map((category) => result.reduce((sum, row) => sum + (row[category] ?? 0), 0)),
        ).toEqual(pooled);
        expect(result.flat().every((n) => n >= 0 && Number.isInteger(n))).toBe(true);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('has the mean and covariance of the multivariate hypergeometric distribution in every group', () => {
    // SciPy 1.17.1: multivariate_hypergeom([20, 30, 50], 25): mean and cov; the last group is what the others leave.
    const draws = 20_000;
    const random = randomStream(9, 1);
    const counts = new Float64Array(9);
    const sums = new Float64Array(9);
    let [product, lastProduct] = [0, 0];
    const margins = { pooled: Float64Array.of(20, 30, 50), sizes: Float64Array.of(25, 50, 25) };
    for (let draw = 0; draw < draws; draw += 1) {
      multivariateHypergeometric({ random, ...margins, counts });
      for (const [cell, count] of counts.entries()) sums[cell] = (sums[cell] ?? NaN) + count / draws;
      const [a = NaN, b = NaN, , , , , c = NaN, d = NaN] = counts;
      product += ((a - 5) * (b - 7.5)) / draws;
      lastProduct += ((c - 5) * (d - 7.5)) / draws;
    }
    [5, 7.5, 12.5, 10, 15, 25, 5, 7.5, 12.5].forEach((mean, cell) => {
      expect(Math.abs((sums[cell] ?? NaN) - mean)).toBeLessThan(0.08);
    });
    expect(Math.abs(product + 1.13636364)).toBeLessThan(0.12);
    expect(Math.abs(lastProduct + 1.13636364)).toBeLessThan(0.12);
  });

  it('gives everything to a single group', () => {
    expect(dealt([3, 0, 4], [7])).toEqual([[3, 0, 4]]);
  });

  it('refuses margins that do not fit', () => {
    expect(() => dealt([3, 4], [5, 3])).toThrow(RangeError);
    expect(() => dealt([], [])).toThrow(RangeError);
    const margins = { pooled: Float64Array.of(1, 1), sizes: Float64Array.of(1, 1) };
    expect(() =>
      multivariateHypergeometric({ random: randomStream(1, 1), ...margins, counts: new Float64Array(3) }),
    ).toThrow(RangeError);
  });
});
