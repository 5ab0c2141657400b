import { expect, it } from '@jest/globals';
import { noncentralScore } from '../../src/stats/noncentral-score.ts';

// SciPy 1.15.3: norm.ppf(ncx2.cdf(x, k, λ)), of λ = 0 chi2.cdf.
it.each([
  [4, 1, 0, 1.690143378069287],
  [9, 1, 4, 0.9999988153467634],
  [30, 1, 25, 0.4772255750516603],
  [15, 9, 5, 0.2952184025764039],
  [40, 9, 10, 2.284676597128125],
  [3, 9, 2, -2.1211968141122277],
  [120, 99, 10, 0.7369529306822772],
  [60, 9, 25, 2.1070568190579926],
])(
  'noncentralScore of %p with %p degrees and a noncentrality of %p is about %p',
  (x, k, noncentrality, score) => {
    expect(Math.abs(noncentralScore(x, k, noncentrality) - score)).toBeLessThan(0.03);
  },
);
