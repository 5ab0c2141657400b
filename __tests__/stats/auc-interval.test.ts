import { describe, expect, it } from '@jest/globals';
import { aucInterval } from '../../src/stats/auc-interval.ts';

describe('aucInterval', () => {
  it('is normal on the logit scale', () => {
    const area = { auc: 0.859375, variance: 0.008579799107142858, positives: 8, negatives: 8 };
    const [low, high] = aucInterval(area, 0.95);
    // SciPy 1.17.1: expit(logit(a) ± norm.ppf(.975) · √v / (a (1 − a))).
    expect(low).toBeCloseTo(0.576363172452907, 12);
    expect(high).toBeCloseTo(0.9648502633400711, 12);
  });

  // SciPy 1.17.1: brentq over Newcombe's equation.
  it.each([
    [10, 15, 0.8321519202030987],
    [4, 4, 0.5822840455834577],
  ])(
    'does not collapse when %p positives stand above all of %p negatives',
    (positives, negatives, expected) => {
      const best = aucInterval({ auc: 1, variance: 0, positives, negatives }, 0.95);
      expect(best[0]).toBeCloseTo(expected, 10);
      expect(best[1]).toBe(1);
      const worst = aucInterval({ auc: 0, variance: 0, positives, negatives }, 0.95);
      expect(worst[0]).toBe(0);
      expect(worst[1]).toBeCloseTo(1 - expected, 10);
    },
  );

  it('is wide when there is no variance to speak of', () => {
    const [low, high] = aucInterval({ auc: 0.5, variance: undefined, positives: 1, negatives: 2 }, 0.95);
    expect(low).toBeGreaterThanOrEqual(0);
    expect(low).toBeLessThan(0.1);
    expect(high).toBeGreaterThan(0.9);
    expect(high).toBeLessThanOrEqual(1);
  });
});
