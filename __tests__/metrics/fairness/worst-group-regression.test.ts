import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/worst-group-regression.ts';
import { DEFAULT_MINIMUM, insufficient, measured, metricOf, rowsOfCsv } from '../run-metric.ts';
import type { PlainRow } from '../../cube/cube-of-rows.ts';

const table = { task: 'regression' } as const;
const mae = metricOf(family, 'fairness/worst-group-mae');
const rmse = metricOf(family, 'fairness/worst-group-rmse');
const r2 = metricOf(family, 'fairness/worst-group-r2');
const off = (g: string, n: number, scale: number): readonly PlainRow[] =>
  Array.from({ length: n }, (_, row) => ({
    label: String(row % 20),
    prediction: String((row % 20) + scale * (row % 2 === 0 ? 1 : -1)),
    at: { g },
  }));

describe('the worst group of a regression', () => {
  const rows = [...off('a', 200, 1), ...off('b', 100, 2), ...off('c', 5, 9)];

  it('has the largest error of those that are large enough, the smallest R²', () => {
    const run = { on: 'g', table, minimum: DEFAULT_MINIMUM };
    for (const metric of [mae, rmse]) {
      const found = measured(metric, rows, run);
      expect(found.value).toBeCloseTo(2, 12);
      expect(found.withExcluded).toBeCloseTo(9, 12);
    }
    // Labels 0 … 19 have a variance of 33.25.
    const found = measured(r2, rows, run);
    expect(found.value).toBeCloseTo(1 - 4 / 33.25, 12);
    expect(found.interval?.[0]).toBeLessThan(found.value);
    expect(found.interval?.[1]).toBeLessThanOrEqual(1);
  });

  it('leaves out a group whose label does not vary, and needs two others', () => {
    const constant = rowsOfCsv('label,prediction,g\n0.1,2,a\n0.1,3,a\n0.1,9,a\n1,1,b\n2,3,b\n');
    expect(insufficient(r2, constant, { on: 'g', table }).excluded).toEqual([
      { group: ['a'], n: 3, reason: 'undefined' },
    ]);
    expect(measured(mae, constant, { on: 'g', table }).value).toBeCloseTo((1.9 + 2.9 + 8.9) / 3, 12);
  });
});
