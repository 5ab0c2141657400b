import { describe, expect, it } from '@jest/globals';
import { independentBand } from '../../src/stats/independent-band.ts';
import { normalDraws } from '../../src/stats/normal-draws.ts';
import { pairwiseBand } from '../../src/stats/pairwise-band.ts';
import { randomStream } from '../../src/stats/random.ts';
import type { RateFamily } from '../../src/stats/rate-family.ts';

function family(errors: Float64Array, stream: number): RateFamily {
  const rates = errors.map((_error, group) => group / 10);
  return {
    rates,
    draws: normalDraws({ values: rates, errors, draws: 2000, random: randomStream(2, stream) }),
  };
}

describe('independentBand', () => {
  it('is close above the studentized range of 100 equal normal groups', () => {
    const { critical } = independentBand([family(new Float64Array(100).fill(0.01), 1)], 0.95);
    // SciPy 1.17.1: studentized_range.ppf(.95, 100, ∞) / √2.
    expect(critical).toBeGreaterThan(4.30249 - 0.08);
    expect(critical).toBeLessThan(4.30249 * 1.05);
  });

  it('is never below the band of all pairs, for uneven groups and two families', () => {
    for (let stream = 0; stream < 10; stream += 1) {
      const errors = Float64Array.from({ length: 12 }, (_unused, group) => 0.002 * (1 + group) ** 2);
      const families = [family(errors, 2 * stream), family(errors.toReversed(), 2 * stream + 1)];
      const [bound, exact] = [independentBand(families, 0.95), pairwiseBand(families, 0.95)];
      expect(bound.critical).toBeGreaterThan(exact.critical);
      const [joined, own] = [bound.deviations(1, 3, 7), exact.deviations(1, 3, 7)];
      expect(joined.below / own.below).toBeCloseTo(1, 1);
      expect(joined.above / own.above).toBeCloseTo(1, 1);
    }
  });

  it('joins the deviations of two groups crosswise', () => {
    // Errors of the first group: −1 and 3; of the second: −2 and 4.
    const band = independentBand(
      [{ rates: Float64Array.of(1, 1), draws: Float64Array.of(0, -1, 4, 5) }],
      0.95,
    );
    expect(band.deviations(0, 0, 1).above).toBeCloseTo(Math.hypot(3, 2), 12);
    expect(band.deviations(0, 0, 1).below).toBeCloseTo(Math.hypot(1, 4), 12);
    // Both draws err to one side only, each by one deviation.
    expect(band.critical).toBe(1);
  });

  it('gives groups that do not vary no weight, and knows no others', () => {
    const band = independentBand(
      [{ rates: Float64Array.of(1, 0), draws: Float64Array.of(1, 0, 1, 0) }],
      0.95,
    );
    expect(band.critical).toBe(0);
    expect(band.deviations(0, 0, 1)).toEqual({ below: 0, above: 0 });
    expect(() => band.deviations(0, 0, 2)).toThrow(RangeError);
    expect(() => band.deviations(1, 0, 1)).toThrow(RangeError);
    expect(() => band.deviations(0, 2, 1)).toThrow(RangeError);
  });
});
