import { expect, it } from '@jest/globals';
import { populationStability, SHARE_FLOOR } from '../../src/stats/population-stability.ts';

it('populationStability adds up what each bin moved, and counts an empty one as a little', () => {
  // (.5 − .25)·ln 2 + (.5 − .75)·ln(2/3), by hand.
  expect(populationStability([1, 3], [2, 2])).toBeCloseTo(0.25 * Math.log(2) - 0.25 * Math.log(2 / 3), 12);
  expect(populationStability([2, 6], [1, 3])).toBe(0);
  const gone = (1 - SHARE_FLOOR) * Math.log(1 / SHARE_FLOOR);
  expect(populationStability([1, 0], [0, 1])).toBeCloseTo(2 * gone, 12);
});
