import { describe, expect, it } from '@jest/globals';
import { normalDraws } from '../../src/stats/normal-draws.ts';
import { pairwiseBand } from '../../src/stats/pairwise-band.ts';
import { randomStream } from '../../src/stats/random.ts';
import type { RateFamily } from '../../src/stats/rate-family.ts';

function equalGroups(groups: number): RateFamily {
  const rates = new Float64Array(groups).fill(0.5);
  const errors = new Float64Array(groups).fill(0.01);
  return {
    rates,
    draws: normalDraws({ values: rates, errors, draws: 4000, random: randomStream(1, groups) }),
  };
}

describe('pairwiseBand', () => {
  // SciPy 1.17.1: studentized_range.ppf(.95, groups, ∞) / √2, Tukey's honest significant difference.
  it.each([
    [2, 1.95996],
    [3, 2.3437],
    [5, 2.72777],
    [10, 3.16368],
  ])('has the critical value of the studentized range for %p equal normal groups', (groups, tukey) => {
    const { critical, deviations } = pairwiseBand([equalGroups(groups)], 0.95);
    expect(Math.abs(critical - tukey)).toBeLessThan(0.08);
    const { below, above } = deviations(0, 0, 1);
    expect(below / (0.01 * Math.SQRT2)).toBeCloseTo(1, 1);
    expect(above / (0.01 * Math.SQRT2)).toBeCloseTo(1, 1);
  });

  it('is computed from hand-made draws: errors −1, 2, 2, −1 of one pair', () => {
    const draws = Float64Array.of(4, 5, 7, 5, 7, 5, 4, 5);
    const band = pairwiseBand([{ rates: Float64Array.of(5, 5), draws }], 0.95);
    expect(band.deviations(0, 0, 1)).toEqual({ below: 1, above: 2 });
    expect(band.critical).toBe(1);
  });

  it('joins families and pairs by the largest error of each draw', () => {
    const rates = Float64Array.of(0, 0);
    const one = { rates, draws: Float64Array.of(1, 0, 0, 0, 0, 0, 0, 0) };
    const other = { rates, draws: Float64Array.of(0, 0, -3, 0, 0, 0, 0, 0) };
    // Each family alone errs in one draw of four, by √2 of its deviation; together they err in two.
    expect(pairwiseBand([one], 0.25).critical).toBe(0);
    expect(pairwiseBand([one, other], 0.5).critical).toBeCloseTo(Math.SQRT2, 12);
  });

  it('gives pairs that do not vary no deviation and no weight', () => {
    const band = pairwiseBand([{ rates: Float64Array.of(1, 0), draws: Float64Array.of(1, 0, 1, 0) }], 0.95);
    expect(band.critical).toBe(0);
    expect(band.deviations(0, 0, 1)).toEqual({ below: 0, above: 0 });
  });

  it('knows only the pairs that were compared', () => {
    const band = pairwiseBand([{ ...equalGroups(3), pairs: [[1, 0]] }], 0.95);
    expect(band.deviations(0, 1, 0).above).toBeGreaterThan(0);
    expect(() => band.deviations(0, 0, 1)).toThrow(RangeError);
    expect(() => band.deviations(1, 1, 0)).toThrow(RangeError);
  });
});
