import { describe, expect, it } from '@jest/globals';
import { forEachTwo } from '../../src/stats/for-each-two.ts';

describe('every two', () => {
  it('are visited once, the lower one first', () => {
    const seen: string[] = [];
    forEachTwo(3, (first, second) => seen.push(`${first}${second}`));
    expect(seen).toEqual(['01', '02', '12']);
    forEachTwo(1, () => seen.push('none'));
    expect(seen).toHaveLength(3);
  });
});
