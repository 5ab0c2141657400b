import { describe, expect, it } from '@jest/globals';
import { semideviations } from '../../src/stats/semideviations.ts';

describe('semideviations', () => {
  it('are both the root mean square when errors mirror each other', () => {
    expect(semideviations(Float64Array.of(-3, 1, 3, -1))).toEqual({
      below: Math.sqrt(5),
      above: Math.sqrt(5),
    });
  });

  it('part the sides', () => {
    expect(semideviations(Float64Array.of(-1, 2, 2, 0))).toEqual({ below: Math.sqrt(0.5), above: 2 });
  });

  it('are 0 on a side without errors', () => {
    expect(semideviations(Float64Array.of(0, 4))).toEqual({ below: 0, above: 4 });
  });

  it.each([Number.NaN, Infinity, -Infinity])('refuse %p', (error) => {
    expect(() => semideviations(Float64Array.of(1, error, -1))).toThrow(RangeError);
  });
});
