import { describe, expect, it } from '@jest/globals';
import { onceForEach } from '../../src/stats/once-for-each.ts';

describe('onceForEach', () => {
  it('computes once for one object, and again for another that is equal', () => {
    const made: number[] = [];
    const doubled = onceForEach(({ length }: readonly number[]) => {
      made.push(length);
      return [2 * length];
    });
    const three = [1, 2, 3];
    expect(doubled(three)).toEqual([6]);
    expect(doubled(three)).toBe(doubled(three));
    expect(doubled([1, 2, 3])).toEqual([6]);
    expect(made).toEqual([3, 3]);
  });
});
