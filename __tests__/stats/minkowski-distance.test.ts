import { expect, it } from '@jest/globals';
import { minkowskiDistance } from '../../src/stats/minkowski-distance.ts';

it('is the sum, the root of the squares, and the largest of the differences', () => {
  const [a, b] = [Float64Array.of(5, -1, 2), Float64Array.of(2, 3, 2)];
  expect([
    minkowskiDistance(a, b, 1),
    minkowskiDistance(a, b, 2),
    minkowskiDistance(a, b, 'infinity'),
  ]).toEqual([7, 5, 4]);
  expect(minkowskiDistance(Float64Array.of(), Float64Array.of(), 2)).toBe(0);
});
