import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sortedDistinct } from '../../src/stats/sorted-distinct.ts';
import { sortedUnion } from '../../src/stats/sorted-union.ts';

const numbers = fc.array(fc.integer({ min: 0, max: 30 }));

describe('sortedUnion', () => {
  it('is that of two sets, ascending', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const [one, other] = [a, b].map((each) => sortedDistinct(Float64Array.from(each)));
        expect([...sortedUnion(one ?? new Float64Array(), other ?? new Float64Array())]).toEqual(
          [...new Set([...a, ...b])].toSorted((first, second) => first - second),
        );
      }),
    );
  });
});
