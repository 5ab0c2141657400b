import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sortedDistinct } from '../../src/stats/sorted-distinct.ts';

describe('sortedDistinct', () => {
  it('has each number once, ascending', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 })), (numbers) => {
        expect([...sortedDistinct(Float64Array.from(numbers))]).toEqual(
          [...new Set(numbers)].toSorted((a, b) => a - b),
        );
      }),
    );
  });

  it('takes −0 and 0 for one number, written 0', () => {
    expect(sortedDistinct(Float64Array.of(0, 1, -0))).toEqual(Float64Array.of(0, 1));
    expect(sortedDistinct(Float64Array.of(-0))).toEqual(Float64Array.of(0));
  });
});
