import { describe, expect, it } from '@jest/globals';
import { itemAt } from '../../src/stats/item-at.ts';

describe('itemAt', () => {
  it('reads any kind of array and throws past either end', () => {
    expect(itemAt(['a', 'b'], 1)).toBe('b');
    expect(() => itemAt(['a'], 1)).toThrow(new RangeError('Index 1 is outside an array of 1 items.'));
    expect(() => itemAt(['a'], -1)).toThrow(RangeError);
  });
});
