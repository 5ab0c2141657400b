import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { averagePrecision } from '../../src/stats/average-precision.ts';
import { averagePrecisionBounds } from '../../src/stats/average-precision-bounds.ts';

/** Average precision of rows, best first: labels and weights. */
function exact(rows: readonly { readonly label: number; readonly weight: number }[]): number {
  const ascending = rows.toReversed();
  const of = (label: number): Float64Array =>
    Float64Array.from(ascending, (row) => (row.label === label ? row.weight : 0));
  const squares = new Float64Array(rows.length);
  const score = Float64Array.from(rows.keys());
  return averagePrecision({
    score,
    positive: of(1),
    negative: of(0),
    positive2: squares,
    negative2: squares,
  }).value;
}

describe('averagePrecisionBounds', () => {
  it('lie around both orders within the bins, worked by hand', () => {
    // Bins from the highest: 1 positive and 1 negative, 2 and 1, 1 and 1.
    const [low, high] = averagePrecisionBounds(Float64Array.of(1, 2, 1), Float64Array.of(1, 1, 1));
    expect(high).toBeCloseTo((1 + (2 * 3) / 4 + 4 / 6) / 4, 14);
    expect(low).toBeCloseTo((1 - Math.log(2) + 2 - 2 * Math.log(5 / 3) + 1 - 3 * Math.log(7 / 6)) / 4, 14);
    // scikit-learn 1.9.1 of the rows with positives last and first within each bin.
    expect(low).toBeLessThan(0.5428571428571428);
    expect(high).toBeGreaterThan(0.7708333333333333);
  });

  it('hold the value of the single rows whatever their order and weights', () => {
    const row = fc.record({
      bin: fc.nat(3),
      label: fc.nat(1),
      weight: fc.constantFrom(0.25, 1, 3),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        fc.pre(rows.some(({ label }) => label === 1));
        const sorted = rows.toSorted((a, b) => b.bin - a.bin);
        const sum = (label: number): Float64Array =>
          Float64Array.from([0, 1, 2, 3], (bin) =>
            rows
              .filter((each) => each.bin === bin && each.label === label)
              .reduce((total, { weight }) => total + weight, 0),
          );
        const [low, high] = averagePrecisionBounds(sum(1), sum(0));
        expect(low - 1e-12).toBeLessThanOrEqual(exact(sorted));
        expect(high + 1e-12).toBeGreaterThanOrEqual(exact(sorted));
      }),
    );
  });

  it('are 1 where no bin above a positive has a negative', () => {
    expect(averagePrecisionBounds(Float64Array.of(0, 2), Float64Array.of(3, 0))).toEqual([1, 1]);
  });

  it('refuse a table without positives', () => {
    expect(() => averagePrecisionBounds(Float64Array.of(0), Float64Array.of(3))).toThrow(RangeError);
  });
});
