import { expect, it } from '@jest/globals';
import { jensenShannon } from '../../src/stats/jensen-shannon.ts';

it('jensenShannon is the divergence in bits, of shares', () => {
  // SciPy 1.15.3: jensenshannon([1, 2, 3], [3, 2, 1], base=2) ** 2.
  expect(jensenShannon([1, 2, 3], [3, 2, 1])).toBeCloseTo(0.1258145836939115, 12);
  expect(jensenShannon([1, 2], [10, 20])).toBe(0);
  expect(jensenShannon([1, 0], [0, 4])).toBe(1);
});
