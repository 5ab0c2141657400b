import { describe, expect, it } from '@jest/globals';
import { klDivergence } from '../../src/stats/kl-divergence.ts';

const kl = (p: readonly number[], q: readonly number[]): number =>
  klDivergence(Float64Array.from(p), Float64Array.from(q));

describe('Kullback-Leibler divergence', () => {
  it("is in nats: SciPy 1.15.3's stats.entropy([.36, .48, .16], [1/3, 1/3, 1/3]) is .0852996", () => {
    expect(kl([0.36, 0.48, 0.16], [1 / 3, 1 / 3, 1 / 3])).toBeCloseTo(0.0852996, 7);
    expect(kl([1 / 3, 1 / 3, 1 / 3], [0.36, 0.48, 0.16])).toBeCloseTo(0.097455, 6);
  });

  it('is 0 for the same distribution, also where a class does not occur', () => {
    expect(kl([0.25, 0.75, 0], [0.25, 0.75, 0])).toBe(0);
  });

  it('is infinite where the second distribution lacks a class, not where the first does', () => {
    expect(kl([0.5, 0.5], [1, 0])).toBe(Infinity);
    expect(kl([1, 0], [0.5, 0.5])).toBeCloseTo(Math.LN2, 12);
  });
});
