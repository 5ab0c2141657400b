import { describe, expect, it } from '@jest/globals';
import { normalQuantile } from '../../src/stats/normal-quantile.ts';

describe('normalQuantile', () => {
  // mpmath 1.4.1 with 40 digits: sqrt(2) * erfinv(2 p - 1); the values at 0.25, 0.001 and 1e-20 are also the checks printed in AS 241.
  it.each([
    [0.5, 0],
    [0.25, -0.67448975019608174],
    [0.001, -3.0902323061678135],
    [1e-20, -9.262340089798408],
    [1e-10, -6.3613409024040562],
    [0.075, -1.4395314709384559],
    [0.925, 1.4395314709384559],
    [0.975, 1.9599639845400542],
    [0.9999999, 5.1993375821928169],
  ])('of %p is %p', (probability, expected) => {
    expect(Math.abs(normalQuantile(probability) - expected)).toBeLessThan(1e-12);
  });

  it('is finite at the smallest probability', () => {
    expect(normalQuantile(Number.MIN_VALUE)).toBeCloseTo(-38.4674, 3);
  });

  it.each([0, 1, -0.1, 1.1, Number.NaN])('refuses %p', (probability) => {
    expect(() => normalQuantile(probability)).toThrow(RangeError);
  });
});
