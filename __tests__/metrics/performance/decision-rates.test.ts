import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/performance/decision-rates.ts';
import { wilsonInterval } from '../../../src/stats/wilson.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured, metricOf, rowsOfCells } from '../run-metric.ts';

describe.each([
  // TN 2, FP 4, FN 6, TP 6 of the eighteen rows.
  { name: 'precision', value: 6 / 10, size: 10, without: [9, 0, 9, 0], lacking: 'a positive decision' },
  { name: 'recall', value: 6 / 12, size: 12, without: [9, 9, 0, 0], lacking: 'a positive label' },
  { name: 'specificity', value: 2 / 6, size: 6, without: [0, 0, 9, 9], lacking: 'a negative label' },
] as const)('$name', ({ name, value, size, without, lacking }) => {
  const metric = metricOf(family, `performance/${name}`);

  it('is a share of the eighteen rows of measures.md, with the interval of Wilson', () => {
    const found = measured(metric, EIGHTEEN_ROWS);
    expect(found.value).toBeCloseTo(value, 12);
    expect(found.interval).toEqual(wilsonInterval(value, size, 0.95));
  });

  it('weighs rows, and takes few heavy ones for few', () => {
    const light = rowsOfCells({ a: [20, 20, 20, 20] }).map((row) => ({ ...row, weight: 1 }));
    const heavy = rowsOfCells({ a: [1, 0, 0, 1] }).map((row) => ({ ...row, weight: 20 }));
    const found = measured(metric, [...light, ...heavy]);
    expect(found.value).toBeCloseTo(40 / 60, 12);
    // 60² / (40 + 400): not quite nine rows.
    expect(found.interval).toEqual(
      wilsonInterval(40 / 60, 3600 / 440, 0.95).map((end) => expect.closeTo(end, 12)),
    );
  });

  it('is undefined without a row of its kind, where scikit-learn says 0', () => {
    expect(insufficient(metric, rowsOfCells({ a: without })).reason).toContain(lacking);
  });

  it('is that of the worst group on a slice, of those with enough rows of its kind', () => {
    const rows = rowsOfCells({ a: [40, 10, 10, 40], b: [30, 20, 20, 30], c: without });
    const found = measured(metric, rows, { on: 'g', slice: true, minimum: DEFAULT_MINIMUM });
    expect(found.value).toBeCloseTo(0.6, 12);
    expect(found.excluded).toEqual([{ group: ['c'], n: 18, reason: 'undefined' }]);
  });
});
