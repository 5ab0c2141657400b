import { describe, expect, it } from '@jest/globals';
import { wasserstein } from '../../src/stats/wasserstein.ts';

describe('wasserstein', () => {
  const of = (positions: number[], one: number[], other: number[]): number =>
    wasserstein(Float64Array.from(positions), Float64Array.from(one), Float64Array.from(other));

  // SciPy 1.15.3: wasserstein_distance of 1 2 2 5 and 2 3 7 7 9; of 1 2 5 and 2 3 7 with weights 1 2 3 and 4 1 1.
  it.each([
    [[1, 2, 3, 5, 7, 9], [1, 2, 0, 1, 0, 0], [0, 1, 1, 0, 2, 1], 3.1],
    [[1, 2, 3, 5, 7], [1, 2, 0, 3, 0], [0, 4, 1, 0, 1], 1.3333333333333333],
  ])('of %p weighted %p and %p is %p', (positions, one, other, expected) => {
    expect(of(positions, one, other)).toBeCloseTo(expected, 12);
  });

  it('is how far everything has moved', () => {
    expect(of([0, 10], [1, 0], [0, 1])).toBe(10);
  });
});
