import { describe, expect, it } from '@jest/globals';
import { type Dealing, dealRate } from '../../src/stats/deal-rate.ts';
import { randomStream } from '../../src/stats/random.ts';

const DRAWS = 4000;

function deal(changes: Partial<Dealing>) {
  return dealRate({
    sizes: Float64Array.of(40, 60, 25),
    rate: 45 / 125,
    draws: DRAWS,
    random: randomStream(1, 1),
    ...changes,
  });
}

/** Mean and variance of one group's rate over the draws. */
function momentsOf(rates: Float64Array, groups: number, group: number): readonly [number, number] {
  const own = rates.filter((_, index) => index % groups === group);
  const mean = own.reduce((sum, rate) => sum + rate, 0) / own.length;
  return [mean, own.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / (own.length - 1)];
}

describe('dealRate', () => {
  it('keeps the pooled successes in every draw, over groups that ascend by size', () => {
    const { rates, groups, overall } = deal({ draws: 50 });
    expect([groups, overall, rates.length]).toEqual([3, 45 / 125, 150]);
    for (let row = 0; row < rates.length; row += 3) {
      const [small = NaN, middle = NaN, large = NaN] = rates.subarray(row, row + 3);
      expect(25 * small + 40 * middle + 60 * large).toBeCloseTo(45, 9);
    }
  });

  // The hypergeometric distribution: mean K/N, variance of a share (K/N)(1 − K/N)(N − n)/(N − 1)/n.
  it.each([25, 40, 60])(
    'gives the group of %d rows the mean and variance of a hypergeometric share',
    (size) => {
      const { rates, groups } = deal({});
      const [mean, variance] = momentsOf(rates, groups, [25, 40, 60].indexOf(size));
      const expected = ((45 / 125) * (80 / 125) * (125 - size)) / 124 / size;
      expect(Math.abs(mean - 45 / 125)).toBeLessThan(5 * Math.sqrt(expected / DRAWS));
      expect(variance / expected).toBeGreaterThan(0.9);
      expect(variance / expected).toBeLessThan(1.1);
    },
  );

  it('does not change when groups are named or ordered otherwise', () => {
    expect(deal({ sizes: Float64Array.of(25, 60, 40), draws: 20 })).toEqual(deal({ draws: 20 }));
  });

  it('rounds effective sizes to whole rows, a small one up to one, and leaves out empty groups', () => {
    const real = deal({ sizes: Float64Array.of(39.6, 0, 60.4, 25.2), draws: 20 });
    expect(real).toEqual(deal({ draws: 20 }));
    const { rates } = deal({ sizes: Float64Array.of(0.2, 99), rate: 0.5, draws: 50 });
    expect(new Set(rates.filter((_, index) => index % 2 === 0))).toEqual(new Set([0, 1]));
    expect(deal({ sizes: new Float64Array(2), rate: 0 })).toEqual({
      rates: new Float64Array(0),
      groups: 0,
      overall: 0,
    });
  });

  it.each([
    [{ sizes: Float64Array.of(10, 20), rate: 1.1 }],
    [{ sizes: Float64Array.of(10, 20), rate: Number.NaN }],
    [{ sizes: Float64Array.of(-1, 20), rate: 0.5 }],
    [{ sizes: Float64Array.of(10, Infinity), rate: 0.5 }],
  ])('refuses %p', (stratum) => {
    expect(() => deal(stratum)).toThrow(RangeError);
  });
});
