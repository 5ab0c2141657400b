import { describe, expect, it } from '@jest/globals';
import { normalQuantile } from '../../src/stats/normal-quantile.ts';

describe('normalQuantile', () => {
  // mpmath 1.4.1 with 60 digits, of the double that is nearest to p: sqrt(2) * erfinv(2 p - 1); the values at 0.25, 0.001 and 1e-20 are also the checks printed in AS 241.
  it.each([
    [0.5, 0],
    [0.25, -0.6744897501960817],
    [0.001, -3.0902323061678136],
    [1e-20, -9.262340089798408],
    [1e-10, -6.361340902404057],
    [0.075, -1.439531470938456],
    [0.925, 1.439531470938456],
    [0.975, 1.9599639845400543],
    [0.9999999, 5.199337582290661],
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
