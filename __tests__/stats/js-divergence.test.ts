import { describe, expect, it } from '@jest/globals';
import { jsDivergence } from '../../src/stats/js-divergence.ts';

const js = (p: readonly number[], q: readonly number[]): number =>
  jsDivergence(Float64Array.from(p), Float64Array.from(q));

describe('Jensen-Shannon divergence', () => {
  it("is in bits, and the square of SciPy's jensenshannon([1, 0], [.5, .5], 2), which is .5579230452841438", () => {
    expect(js([1, 0], [0.5, 0.5])).toBeCloseTo(0.5579230452841438 ** 2, 12);
    expect(js([0.5, 0.5], [1, 0])).toBeCloseTo(0.5579230452841438 ** 2, 12);
  });

  it('is from 0, the same distribution, to 1, no common class', () => {
    expect(js([0.2, 0.8, 0], [0.2, 0.8, 0])).toBe(0);
    expect(js([1, 0], [0, 1])).toBe(1);
  });
});
