import { expect, it } from '@jest/globals';
import { smoothedShares } from '../../src/stats/smoothed-shares.ts';

it('smoothedShares adds half a row to every bin', () => {
  // Of eight rows, six and two: 6.5/9 and 2.5/9; an empty bin has .5/9.5.
  expect([...smoothedShares([3, 1], 8)]).toEqual([6.5 / 9, 2.5 / 9]);
  expect(smoothedShares([3, 0, 1], 8)[1]).toBeCloseTo(0.5 / 9.5, 15);
  expect(() => smoothedShares([0, 0], 8)).toThrow(RangeError);
});
