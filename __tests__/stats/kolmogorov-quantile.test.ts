import { expect, it } from '@jest/globals';
import { kolmogorovQuantile } from '../../src/stats/kolmogorov-quantile.ts';

// SciPy 1.15.3: kstwobign.ppf.
it('kolmogorovQuantile agrees with SciPy to six digits from 95 % on', () => {
  expect(kolmogorovQuantile(0.95)).toBeCloseTo(1.3580986393225505, 5);
  expect(kolmogorovQuantile(0.99)).toBeCloseTo(1.6276236115189502, 6);
});
