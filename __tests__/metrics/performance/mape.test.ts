import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/performance/mape.ts';
import { insufficient, measured, rowsOfCsv } from '../run-metric.ts';

const table = { task: 'regression' } as const;

describe('mean absolute percentage error', () => {
  it('leaves out rows with a label of 0 and says how much they weigh', () => {
    const rows = rowsOfCsv('label,prediction,weight\n10,15,1\n-4,-1,2\n0,9,1\n');
    const found = measured(metric, rows, { table });
    expect(found.value).toBeCloseTo((0.5 + 2 * 0.75) / 3, 12);
    expect(found.notes).toEqual([
      'Rows with a label of 0 have 25.0 % of the weight; they have no relative error and are left out.',
    ]);
  });

  it('has an interval from the blocks of those rows, and no note without zeros', () => {
    const rows = Array.from({ length: 500 }, (_, row) => ({
      label: String(1 + row),
      prediction: String((1 + row) * (1 + (row % 5) / 10)),
    }));
    const found = measured(metric, rows, { table });
    expect(found.value).toBeCloseTo(0.2, 12);
    expect(found.interval?.[0]).toBeGreaterThan(0.18);
    expect(found.interval?.[1]).toBeLessThan(0.22);
    expect(found.notes).toBeUndefined();
  });

  it('is insufficient where every label is 0', () => {
    const rows = rowsOfCsv('label,prediction\n0,1\n0,2\n');
    expect(insufficient(metric, rows, { table }).reason).toContain('labels other than 0');
    const bare = { key: [], n: [], w: [], w2: [] };
    expect(
      metric.run(
        { residuals: { overall: bare, groups: [bare] } },
        {},
        {
          scope: { kind: 'overall' },
          minimum: { group: 0, positives: 0, negatives: 0, decided: 0, confidence: 0.95 },
          seed: 1,
          draws: 9,
          favourable: 'positive',
        },
      ).status,
    ).toBe('insufficient');
  });
});
