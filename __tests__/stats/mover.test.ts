import { describe, expect, it } from '@jest/globals';
import { differenceInterval } from '../../src/stats/mover.ts';
import { wilsonInterval } from '../../src/stats/wilson.ts';

const wilson = (count: number, n: number) => ({
  value: count / n,
  interval: wilsonInterval(count / n, n, 0.95),
});

describe('differenceInterval', () => {
  // statsmodels 0.15.0: confint_proportions_2indep(…, method='newcomb', compare='diff'); the first six are of Table II of
  // R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17, 1998.
  it.each([
    [56, 70, 48, 80, 0.05243147240236498, 0.33387265403690614],
    [9, 10, 3, 10, 0.1705227239345029, 0.809017973535488],
    [6, 7, 2, 7, 0.05822792748231209, 0.8062496375242278],
    [5, 56, 0, 29, -0.038137147903536936, 0.19256001385511165],
    [0, 10, 0, 20, -0.1611251580528194, 0.27753279986288926],
    [10, 10, 0, 20, 0.6790860371419145, 1],
    [0, 10, 0, 10, -0.27753279986288926, 0.27753279986288926],
    [412, 1000, 389, 1200, 0.04738368920438629, 0.1280556559908212],
  ])('of %p/%p − %p/%p from Wilson’s intervals is Newcombe’s', (a, n, b, m, low, high) => {
    const interval = differenceInterval(wilson(a, n), wilson(b, m));
    expect(interval[0]).toBeCloseTo(low, 12);
    expect(interval[1]).toBeCloseTo(high, 12);
  });

  it('of paired shares is Newcombe’s square-and-add interval for paired proportions', () => {
    // R package contingencytables, Newcombe_square_and_add_CI_paired_2x2 of 59, 6, 16, 80 (Cavo et al. 2012): −.1186 to −.0046,
    // with the correlation that it takes there, φ less a continuity correction of n/2.
    const psi = (59 * 80 - 6 * 16 - 161 / 2) / Math.sqrt(65 * 96 * 75 * 86);
    const [low, high] = differenceInterval(wilson(65, 161), wilson(75, 161), psi);
    expect(low).toBeCloseTo(-0.1186, 4);
    expect(high).toBeCloseTo(-0.0046, 4);
  });

  it('is narrower with a positive correlation, wider with a negative one, and nothing for one estimate twice', () => {
    const widthAt = (correlation: number): number => {
      const [low, high] = differenceInterval(wilson(40, 100), wilson(35, 100), correlation);
      return high - low;
    };
    expect(widthAt(0.8)).toBeLessThan(widthAt(0));
    expect(widthAt(-0.8)).toBeGreaterThan(widthAt(0));
    const half = { value: 0.5, interval: [0.4, 0.6] } as const;
    expect(differenceInterval(half, half, 1)).toEqual([0, 0]);
  });

  it('turns round when the two change places', () => {
    const [low, high] = differenceInterval(wilson(9, 10), wilson(30, 100), 0.3);
    const other = differenceInterval(wilson(30, 100), wilson(9, 10), 0.3);
    expect(other[0]).toBeCloseTo(-high, 14);
    expect(other[1]).toBeCloseTo(-low, 14);
  });

  it('takes an interval that does not hold its estimate as reaching to it', () => {
    const outside = { value: 0.5, interval: [0.6, 0.7] } as const;
    const exact = { value: 0.1, interval: [0.1, 0.1] } as const;
    expect(differenceInterval(outside, exact)).toEqual([0.4, expect.closeTo(0.6, 12)]);
  });

  it.each([1.1, -1.1, Number.NaN])('refuses a correlation of %p', (correlation) => {
    expect(() => differenceInterval(wilson(1, 2), wilson(1, 2), correlation)).toThrow(RangeError);
  });

  it.each([
    [Number.NaN, [0, 1]],
    [0.5, [-Infinity, 1]],
    [0.5, [0, Infinity]],
  ] as const)('refuses an estimate of %p in %p', (value, interval) => {
    expect(() => differenceInterval({ value, interval }, wilson(1, 2))).toThrow(RangeError);
    expect(() => differenceInterval(wilson(1, 2), { value, interval })).toThrow(RangeError);
  });
});
