import { describe, expect, it } from '@jest/globals';
import { randomStream } from '../../src/stats/random.ts';
import { simultaneousGap } from '../../src/stats/simultaneous-gap.ts';
import { simultaneousRatio } from '../../src/stats/simultaneous-ratio.ts';
import { simulatedGroups } from './simulated-groups.ts';

const family = (rates: readonly number[], sizes: readonly number[], stream = 1) =>
  simulatedGroups({ rates, sizes, unevenness: 0, draws: 1000 }, randomStream(8, stream));

describe('simultaneousRatio', () => {
  it('is the interval of the gap of logarithms, turned back', () => {
    const { rates, draws } = family([0.4, 0.6, 0.5], [200, 300, 250]);
    const logs = { rates: rates.map(Math.log), draws: draws.map(Math.log) };
    const gap = simultaneousGap({ families: [logs], confidence: 0.95, maximum: Infinity }).interval;
    const { interval, families } = simultaneousRatio({ families: [{ rates, draws }], confidence: 0.95 });
    expect(interval[0]).toBeCloseTo(Math.exp(-gap[1]), 12);
    expect(interval[1]).toBeCloseTo(Math.exp(-gap[0]), 12);
    expect(families).toEqual([interval]);
  });

  it('takes the smallest of several families', () => {
    const near = family([0.5, 0.5], [5000, 5000]);
    const far = family([0.2, 0.6], [5000, 5000], 2);
    const { interval, families } = simultaneousRatio({ families: [near, far], confidence: 0.95 });
    expect(interval).toEqual(families[1]);
    expect(families[0]?.[0]).toBeGreaterThan(0.9);
    expect(interval[1]).toBeLessThan(0.4);
  });

  it('starts at 0 where a rate is 0, and ends where its draws still reach', () => {
    const { rates, draws } = family([0, 0.5, 0.52], [40, 4000, 4000]);
    expect(rates[0]).toBe(0);
    const [low, high] = simultaneousRatio({ families: [{ rates, draws }], confidence: 0.95 }).interval;
    expect(low).toBe(0);
    // SciPy 1.17.1: beta(.5, 40.5).ppf(1 - .025 / 2) = 0.0746; over 0.52 that is 0.143.
    expect(high).toBeGreaterThan(0.11);
    expect(high).toBeLessThan(0.18);
  });

  it('knows nothing where every rate is 0', () => {
    const zeros = family([0, 0], [40, 40]);
    expect(simultaneousRatio({ families: [zeros], confidence: 0.95 }).interval).toEqual([0, 1]);
  });

  it('keeps families apart when one of them has no rate to divide by', () => {
    const [zeros, near] = [family([0, 0], [40, 40]), family([0.5, 0.5], [5000, 5000])];
    const { interval, families } = simultaneousRatio({ families: [zeros, near], confidence: 0.95 });
    expect(families[0]).toEqual([0, 1]);
    expect(families[1]?.[0]).toBeGreaterThan(0.9);
    expect(interval).toEqual([0, families[1]?.[1]]);
  });

  it('never passes 1, even where a draw of the empty group is the larger one', () => {
    const [low, high] = simultaneousRatio({
      families: [family([0, 0.02], [3, 100])],
      confidence: 0.95,
    }).interval;
    expect([low, high]).toEqual([0, 1]);
  });

  it.each([
    ['2 groups, ratio 1', [0.3, 0.3], [150, 150], 0],
    ['2 groups, ratio ½', [0.2, 0.4], [80, 300], 0],
    ['5 groups with uneven weights, ratio 1', [0.5, 0.5, 0.5, 0.5, 0.5], [150, 150, 150, 150, 150], 1],
    ['5 groups with rare successes, ratio ⅕', [0.02, 0.1, 0.1, 0.1, 0.1], [100, 100, 100, 100, 100], 0],
  ])('covers the true ratio in at least 93 %% of the samples: %s', (_name, rates, sizes, unevenness) => {
    const random = randomStream(2026, rates.length);
    const ratio = Math.min(...rates) / Math.max(...rates);
    const samples = 300;
    let covered = 0;
    for (let sample = 0; sample < samples; sample += 1) {
      const drawn = simulatedGroups({ rates, sizes, unevenness, draws: 1000 }, random);
      const [low, high] = simultaneousRatio({ families: [drawn], confidence: 0.95 }).interval;
      if (low <= ratio && ratio <= high + 1e-12) covered += 1;
    }
    expect(covered / samples).toBeGreaterThanOrEqual(0.93);
  });
});
