import { expect, it } from '@jest/globals';
import { totalWeight } from '../../src/stats/total-weight.ts';

it('totalWeight adds weights, and refuses to be divided by nothing', () => {
  expect(totalWeight([1, 2, 0.5])).toBe(3.5);
  expect(() => totalWeight([0, 0])).toThrow(RangeError);
  expect(() => totalWeight([])).toThrow(RangeError);
});
