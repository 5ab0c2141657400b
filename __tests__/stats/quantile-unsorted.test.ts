import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quantile } from '../../src/stats/quantile.ts';
import { quantileUnsorted } from '../../src/stats/quantile-unsorted.ts';

const sorted = (values: Float64Array, probability: number): number =>
  quantile(values.toSorted(), probability);

describe('quantileUnsorted', () => {
  it('sorts a copy', () => {
    const values = Float64Array.of(3.5, 1, 4, 1.5, 9, 2.6, 5.3);
    expect(quantileUnsorted(values, 0.9)).toBeCloseTo(6.78, 12);
    expect([...values]).toEqual([3.5, 1, 4, 1.5, 9, 2.6, 5.3]);
  });

  it('is that of the sorted values to the last digit, however many are equal', () => {
    const number = fc.oneof(fc.double({ noNaN: true, min: 0 }), fc.integer({ min: 0, max: 3 }));
    const values = fc
      .array(number, { minLength: 1, maxLength: 400, size: 'max' })
      .map((list) => Float64Array.from(list));
    const probability = fc.oneof(
      fc.constantFrom(0, 0.05, 0.5, 0.95, 1),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(values, probability, (list, at) => {
        const before = Float64Array.from(list);
        expect(quantileUnsorted(list, at)).toBe(sorted(list, at));
        expect(list).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('ends for an order in which each round of selection finds one value only', () => {
    const worst = Float64Array.from({ length: 100_000 }, (_, index) => (index === 0 ? 100_000 : index));
    expect(quantileUnsorted(worst, 0)).toBe(1);
  });

  it('has NaN behind all numbers, as a sort has', () => {
    const values = Float64Array.from({ length: 101 }, (_, index) => (index === 7 ? Number.NaN : -index));
    expect(quantileUnsorted(values, 0)).toBe(-100);
    expect(quantileUnsorted(values, 1)).toBeNaN();
  });

  it.each([-0.1, 1.1, Number.NaN])('refuses the probability %p', (probability) => {
    expect(() => quantileUnsorted(new Float64Array(100), probability)).toThrow(RangeError);
  });
});
