import { expect, it } from '@jest/globals';
import { cumulativeGaps } from '../../src/stats/cumulative-gaps.ts';

it('cumulativeGaps are the distances of two distribution functions', () => {
  // F = ¼, ¾, ¾, 1; G = 0, 1/5, 4/5, 1.
  const gaps = cumulativeGaps([1, 2, 0, 1], [0, 1, 3, 1]);
  expect([...gaps].map((gap) => gap.toFixed(9))).toEqual([
    '0.250000000',
    '0.550000000',
    '0.050000000',
    '0.000000000',
  ]);
  expect(() => cumulativeGaps([1], [0])).toThrow(RangeError);
});
