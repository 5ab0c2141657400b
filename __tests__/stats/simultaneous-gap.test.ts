import { describe, expect, it } from '@jest/globals';
import { randomStream } from '../../src/stats/random.ts';
import { simultaneousGap } from '../../src/stats/simultaneous-gap.ts';
import { simulatedGroups } from './simulated-groups.ts';

describe('simultaneousGap', () => {
  // Differences 0.3 of the first two groups; draws err by −0.1 and 0.2 twice each, so the unit is 0.1 below and 0.2 above.
  const pair = {
    rates: Float64Array.of(0.8, 0.5),
    draws: Float64Array.of(0.7, 0.5, 1, 0.5, 1, 0.5, 0.7, 0.5),
  };

  it('spans one critical deviation below and above the difference of two groups', () => {
    const { interval, families, critical } = simultaneousGap({
      families: [pair],
      confidence: 0.95,
      maximum: 1,
    });
    expect(critical).toBeCloseTo(1, 12);
    expect(interval[0]).toBeCloseTo(0.2, 12);
    expect(interval[1]).toBeCloseTo(0.5, 12);
    expect(families).toEqual([interval]);
  });

  it('turns with the difference: the order of groups does not matter', () => {
    const turned = {
      rates: pair.rates.toReversed(),
      draws: Float64Array.of(0.5, 0.7, 0.5, 1, 0.5, 1, 0.5, 0.7),
    };
    const { interval } = simultaneousGap({ families: [turned], confidence: 0.95, maximum: 1 });
    expect(interval[0]).toBeCloseTo(0.2, 12);
    expect(interval[1]).toBeCloseTo(0.5, 12);
  });

  it('never leaves [0, maximum]', () => {
    // The difference of 0.05 errs by −0.15 and 0.15: both signs are possible.
    const close = {
      rates: Float64Array.of(0.55, 0.5),
      draws: Float64Array.of(0.4, 0.5, 0.7, 0.5, 0.7, 0.5, 0.4, 0.5),
    };
    const { interval } = simultaneousGap({ families: [close], confidence: 0.95, maximum: 0.12 });
    expect(interval).toEqual([0, 0.12]);
    expect(simultaneousGap({ families: [close], confidence: 0.95, maximum: 1 }).interval[1]).toBeCloseTo(
      0.2,
      12,
    );
  });

  it('takes the largest of several families and gives each its own', () => {
    const still = {
      rates: Float64Array.of(0.9, 0.3),
      draws: Float64Array.of(0.9, 0.3, 0.9, 0.3, 0.9, 0.3, 0.9, 0.3),
    };
    const { interval, families } = simultaneousGap({ families: [pair, still], confidence: 0.95, maximum: 1 });
    expect(families[0]?.[1]).toBeCloseTo(0.5, 12);
    expect(families[1]?.[0]).toBeCloseTo(0.6, 12);
    expect(interval[0]).toBeCloseTo(0.6, 12);
    expect(interval[1]).toBeCloseTo(0.6, 12);
  });

  it('compares only the chosen pairs', () => {
    const three = {
      rates: Float64Array.of(0.8, 0.5, 0.1),
      draws: Float64Array.of(0.7, 0.5, 0.1, 1, 0.5, 0.1, 1, 0.5, 0.1, 0.7, 0.5, 0.1),
    };
    const all = simultaneousGap({ families: [three], confidence: 0.95, maximum: 1 });
    expect(all.interval[1]).toBeCloseTo(0.9, 12);
    const one = simultaneousGap({ families: [{ ...three, pairs: [[0, 1]] }], confidence: 0.95, maximum: 1 });
    expect(one.interval[1]).toBeCloseTo(0.5, 12);
  });

  it('is the gap itself when nothing varies', () => {
    const still = { rates: Float64Array.of(1, 0.25), draws: Float64Array.of(1, 0.25, 1, 0.25) };
    expect(simultaneousGap({ families: [still], confidence: 0.95, maximum: 1 }).interval).toEqual([
      0.75, 0.75,
    ]);
  });

  // Seeded simulation. A percentile interval of max − min never covers a gap of 0. With 600 to 1,500 samples for each of 48 settings
  // (2, 5, 10 groups of 50 to 1,000 rows, rates from 0.02 to 0.5, even and uneven weights) coverage was 93.4 to 100 %.
  const spread = (low: number, high: number, n: number): number[] =>
    Array.from({ length: n }, (_unused, i) => low + ((high - low) * i) / (n - 1));
  it.each([
    ['2 equal groups, no gap', [0.3, 0.3], [150, 150], 0],
    ['2 unequal groups, a gap', [0.2, 0.4], [60, 400], 0],
    ['2 groups with uneven weights, no gap', [0.5, 0.5], [150, 300], 1],
    ['5 unequal groups, no gap', spread(0.3, 0.3, 5), spread(60, 300, 5), 0],
    ['5 equal groups with uneven weights, a gap', spread(0.2, 0.5, 5), spread(100, 100, 5), 1],
    ['10 equal groups, no gap', spread(0.6, 0.6, 10), spread(100, 100, 10), 0],
    ['10 unequal groups, a gap', spread(0.3, 0.6, 10), spread(40, 200, 10), 0],
  ])('covers the true gap in at least 93 %% of the samples: %s', (_name, rates, sizes, unevenness) => {
    const random = randomStream(2026, rates.length);
    const gap = Math.max(...rates) - Math.min(...rates);
    const samples = 300;
    let covered = 0;
    for (let sample = 0; sample < samples; sample += 1) {
      const family = simulatedGroups({ rates, sizes, unevenness, draws: 1000 }, random);
      const [low, high] = simultaneousGap({ families: [family], confidence: 0.95, maximum: 1 }).interval;
      if (low <= gap + 1e-12 && gap <= high) covered += 1;
    }
    expect(covered / samples).toBeGreaterThanOrEqual(0.93);
  });
});
