import { describe, expect, it } from '@jest/globals';
import { farthest, farthestInterval } from '../../../src/metrics/compare/farthest.ts';

describe('the value of largest magnitude', () => {
  it('keeps its sign, and is the positive one of two', () => {
    expect(farthest([0.1, -0.3, 0.2])).toBe(-0.3);
    expect(farthest([-0.3, 0.3])).toBe(0.3);
    expect(farthest([0.3, -0.3])).toBe(0.3);
    expect(farthest([Number.NEGATIVE_INFINITY, -1, Number.NEGATIVE_INFINITY])).toBe(Number.NEGATIVE_INFINITY);
  });

  it('of one group has the interval of that group', () => {
    expect(farthestInterval([[-0.1, 0.2]])).toEqual([-0.1, 0.2]);
  });

  it('lies no nearer to 0 than another group that is clearly off', () => {
    expect(
      farthestInterval([
        [-0.1, 0.2],
        [-0.5, -0.15],
      ]),
    ).toEqual([-0.5, 0.2]);
    expect(
      farthestInterval([
        [-0.1, 0.1],
        [-0.5, -0.15],
      ]),
    ).toEqual([-0.5, -0.15]);
    expect(
      farthestInterval([
        [0.05, 0.4],
        [0.2, 0.3],
      ]),
    ).toEqual([0.2, 0.4]);
  });
});
