import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NOWHERE, placeIn } from '../../src/stats/place-in.ts';
import { sortedDistinct } from '../../src/stats/sorted-distinct.ts';

const number = fc.double({ min: 0, max: 1, noNaN: true });

describe('placeIn', () => {
  it('finds every number from wherever it begins', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 40 }), fc.nat(45), (numbers, from) => {
        const values = sortedDistinct(Float64Array.from(numbers));
        expect(Array.from(values, (value) => placeIn(values, value, from))).toEqual([...values.keys()]);
      }),
    );
  });

  it('says NOWHERE for what is not there: before, between, after, and among nothing', () => {
    const values = Float64Array.of(1, 2, 4);
    expect([0, 3, 5].map((value) => placeIn(values, value))).toEqual([NOWHERE, NOWHERE, NOWHERE]);
    expect(placeIn(values, 3, 2)).toBe(NOWHERE);
    expect(placeIn(new Float64Array(), 1)).toBe(NOWHERE);
  });
});
