import { describe, expect, it } from '@jest/globals';
import { forEachPair } from '../../src/stats/for-each-pair.ts';
import type { Pair } from '../../src/stats/rate-family.ts';

const visited = (groups: number, pairs?: readonly Pair[]): Pair[] => {
  const seen: Pair[] = [];
  const family = { rates: new Float64Array(groups), draws: new Float64Array(0), pairs };
  forEachPair(family, (first, second) => seen.push([first, second]));
  return seen;
};

describe('forEachPair', () => {
  it('visits every two groups once', () => {
    expect(visited(3)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(visited(1)).toEqual([]);
  });

  it('visits only the pairs that a family chose, in their direction', () => {
    expect(visited(3, [[2, 0]])).toEqual([[2, 0]]);
  });
});
