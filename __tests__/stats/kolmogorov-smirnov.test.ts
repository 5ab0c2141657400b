import { expect, it } from '@jest/globals';
import { kolmogorovSmirnov } from '../../src/stats/kolmogorov-smirnov.ts';

// Positions 1, 2, 3, 5, 7, 9 of the samples 1 2 2 5 and 2 3 7 7 9. SciPy 1.15.3: ks_2samp.
it('kolmogorovSmirnov is the largest distance of two distribution functions', () => {
  expect(kolmogorovSmirnov([1, 2, 0, 1, 0, 0], [0, 1, 1, 0, 2, 1])).toBeCloseTo(0.6, 12);
  expect(kolmogorovSmirnov([1, 1], [5, 5])).toBe(0);
  expect(kolmogorovSmirnov([1, 0], [0, 1])).toBe(1);
});
