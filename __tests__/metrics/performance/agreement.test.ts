import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/performance/agreement.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { insufficient, measured, metricOf, rowsOfCells } from '../run-metric.ts';

const mcc = metricOf(family, 'performance/mcc');
const kappa = metricOf(family, 'performance/cohens-kappa');

/** Table of rows by row = label and column = decision. */
const rowsOfTable = (table: readonly (readonly number[])[]) =>
  table.flatMap((counts, label) =>
    counts.flatMap((count, prediction) =>
      Array.from({ length: count }, () => ({ label: `c${label}`, prediction: `c${prediction}` })),
    ),
  );

describe('Matthews correlation coefficient', () => {
  it('is (TP·TN − FP·FN) over the root of the four margins', () => {
    // TN 2, FP 4, FN 6, TP 6.
    expect(measured(mcc, EIGHTEEN_ROWS).value).toBeCloseTo((12 - 24) / Math.sqrt(10 * 12 * 6 * 8), 12);
  });

  it('is undefined with an empty margin, overall and in a slice, where scikit-learn says 0', () => {
    expect(insufficient(mcc, rowsOfCells({ a: [9, 0, 9, 0] })).reason).toContain(
      'a decision of a second class',
    );
    expect(insufficient(mcc, rowsOfCells({ a: [9, 9, 0, 0] })).n).toBe(0);
    const rows = rowsOfCells({ a: [9, 0, 9, 0], b: [9, 1, 1, 9], c: [9, 3, 3, 9] });
    const found = measured(mcc, rows, { on: 'g', slice: true });
    expect(found.excluded).toEqual([{ group: ['a'], n: 18, reason: 'undefined' }]);
    expect(found.value).toBeCloseTo(0.5, 12);
  });

  it('lies inside of its interval, which may reach below 0', () => {
    const { value, interval } = measured(mcc, EIGHTEEN_ROWS);
    expect(interval?.[0]).toBeLessThan(value);
    expect(interval?.[0]).toBeGreaterThan(-1);
    expect(interval?.[1]).toBeGreaterThan(0);
  });
});

describe("Cohen's kappa", () => {
  it('is .493 of the two pathologists of Agresti (Categorical Data Analysis, section 10.5), ± 2 × .057', () => {
    const rows = rowsOfTable([
      [22, 2, 2, 0],
      [5, 7, 14, 0],
      [0, 2, 36, 0],
      [0, 1, 17, 10],
    ]);
    const { value, interval } = measured(kappa, rows, { table: { task: 'multiclass' } });
    expect(value).toBeCloseTo(0.493, 3);
    // Agresti: .493 ± 1.96 × .057 on the plain scale.
    expect(interval).toEqual([expect.closeTo(0.38, 1), expect.closeTo(0.6, 1)]);
  });

  it('is 0 for decisions that are always the same, and undefined with one class altogether', () => {
    expect(measured(kappa, rowsOfCells({ a: [9, 0, 9, 0] })).value).toBe(0);
    expect(insufficient(kappa, rowsOfCells({ a: [9, 0, 0, 0] })).reason).toContain('a second class');
  });
});
