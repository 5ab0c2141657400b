import { describe, expect, it } from '@jest/globals';
import { chiSquareQuantile } from '../../src/stats/chi-square-quantile.ts';

describe('chiSquareQuantile', () => {
  // SciPy 1.15.3: chi2.ppf.
  it.each([
    [0.95, 1, 3.841458820694124, 1e-9],
    [0.99, 1, 6.6348966010212145, 1e-9],
    [0.95, 2, 5.991464547107979, 1e-9],
    [0.95, 3, 7.814727903251179, 0.01],
    [0.95, 9, 16.918977604620448, 0.01],
    [0.99, 9, 21.665994333461924, 0.01],
    [0.999, 20, 45.31474661812586, 0.01],
    [0.5, 4, 3.3566939800333224, 0.01],
  ])('at %p with %p degrees is %p', (probability, freedom, expected, relative) => {
    expect(Math.abs(chiSquareQuantile(probability, freedom) / expected - 1)).toBeLessThan(relative);
  });

  it('refuses what has no degree of freedom, and no probability', () => {
    expect(() => chiSquareQuantile(0.95, 0)).toThrow(RangeError);
    expect(() => chiSquareQuantile(1, 3)).toThrow(RangeError);
  });
});
