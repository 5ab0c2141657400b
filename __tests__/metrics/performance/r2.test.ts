import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/performance/r2.ts';
import type { PlainRow } from '../../cube/cube-of-rows.ts';
import { insufficient, measured, rowsOfCsv } from '../run-metric.ts';

const table = { task: 'regression' } as const;
const line = (n: number, base: number): readonly PlainRow[] =>
  Array.from({ length: n }, (_, row) => ({
    label: String(base + (row % 20)),
    prediction: String(base + (row % 20) + (row % 3) - 1),
  }));

describe('R²', () => {
  it('is 1 minus the share of the spread that is left, weighted', () => {
    // Weights 1, 1, 2: ȳ = 2.5; Σw(y − ȳ)² = 2.25 + 2.25 + 2 · 4.5 … written out.
    const rows = rowsOfCsv('label,prediction,weight\n1,2,1\n1,1,1\n4,3,2\n');
    expect(measured(metric, rows, { table }).value).toBeCloseTo(1 - 3 / 9, 12);
  });

  it('is as exact far from 0, and its interval stays below 1', () => {
    const near = measured(metric, line(600, 0), { table });
    const far = measured(metric, line(600, 1e6), { table });
    // Σe² = 400 of 600 rows; the labels 0 … 19 have a variance of 33.25.
    expect(near.value).toBeCloseTo(1 - 400 / (600 * 33.25), 12);
    expect(far.value).toBeCloseTo(near.value, 9);
    expect(far.interval?.[0]).toBeGreaterThan(0.97);
    expect(near.interval?.[1]).toBeLessThan(1);
  });

  it('is undefined where the label does not vary but by rounding, and has no interval where one block holds the spread', () => {
    const flat = rowsOfCsv('label,prediction\n0.1,1\n0.1,2\n0.1,3\n');
    expect(insufficient(metric, flat, { table }).reason).toContain('labels that differ');
    const one = rowsOfCsv('label,prediction\n0.1,0\n0.1,0.2\n0.1,0.3\n0.1,0.1\n5,4\n');
    const found = measured(metric, one, { table });
    expect(found.value).toBeLessThan(1);
    expect(found.interval).toBeUndefined();
  });
});
