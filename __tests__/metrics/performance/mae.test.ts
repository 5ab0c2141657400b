import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/performance/mae.ts';
import { insufficient, measured, rowsOfCsv } from '../run-metric.ts';

const table = { task: 'regression' } as const;

describe('mean absolute error', () => {
  it('is the weighted mean of the sizes of the errors', () => {
    const rows = rowsOfCsv('label,prediction,weight\n0,3,3\n0,-4,1\n');
    expect(measured(metric, rows, { table }).value).toBeCloseTo((3 * 3 + 4) / 4, 12);
  });

  it('has an interval around it, and is that of the worst group on a slice', () => {
    const rows = Array.from({ length: 400 }, (_, row) => ({
      label: String(row),
      prediction: String(row + (row % 5) * (row < 200 ? 1 : 2)),
      at: { g: row < 200 ? 'a' : 'b' },
    }));
    const overall = measured(metric, rows, { table });
    expect(overall.value).toBeCloseTo(3, 12);
    expect(overall.interval?.[0]).toBeGreaterThan(2.5);
    expect(overall.interval?.[1]).toBeLessThan(3.5);
    expect(measured(metric, rows, { on: 'g', slice: true, table }).value).toBeCloseTo(4, 12);
  });

  it('is insufficient without weight', () => {
    const rows = rowsOfCsv('label,prediction,weight\n1,2,0\n');
    expect(insufficient(metric, rows, { table }).reason).toContain('weight');
  });
});
