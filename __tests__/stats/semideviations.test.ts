import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pairSemideviations, semideviations } from '../../src/stats/semideviations.ts';

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

describe('pairSemideviations', () => {
  it('are those of the errors, which it writes, to the last digit', () => {
    const number = fc.double({ min: -1, max: 1, noNaN: true });
    const pairs = fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(pairs, number, (list, difference) => {
        const [first, second] = [0, 1].map((side) => Float64Array.from(list, (pair) => pair[side] ?? 0));
        const errors = new Float64Array(list.length);
        const found = pairSemideviations(first ?? errors, second ?? errors, difference, errors);
        expect([...errors]).toEqual(list.map(([one, other]) => one - other - difference));
        expect(found).toEqual(semideviations(errors));
      }),
    );
  });

  it('refuse what is not finite', () => {
    const one = Float64Array.of(1, Infinity);
    expect(() => pairSemideviations(one, new Float64Array(2), 0, new Float64Array(2))).toThrow(RangeError);
  });
});
