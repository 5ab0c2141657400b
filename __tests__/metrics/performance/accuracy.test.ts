import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/performance/accuracy.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured, rowsOfCells } from '../run-metric.ts';

describe('accuracy', () => {
  it('is the share of right decisions with its Wilson interval', () => {
    const found = measured(metric, EIGHTEEN_ROWS);
    expect(found.value).toBeCloseTo(8 / 18, 12);
    // Wilson's interval of 8 of 18, as statsmodels' proportion_confint(8, 18, method="wilson") gives it.
    expect(found.interval?.[0]).toBeCloseTo(0.24557, 4);
    expect(found.interval?.[1]).toBeCloseTo(0.66284, 4);
    expect(found).not.toHaveProperty('parts');
    expect(found).not.toHaveProperty('chance');
  });

  it('is that of the worst group on a slice, with all groups in the parts', () => {
    const found = measured(metric, EIGHTEEN_ROWS, { on: 'g', slice: true });
    expect(found.value).toBe(0.25);
    expect(found.parts?.map(({ value }) => value)).toEqual([0.25, 2 / 3, 0.375]);
    expect(found.interval?.[0]).toBeLessThan(found.parts?.[0]?.interval?.[0] ?? 0);
  });

  it('counts any number of classes', () => {
    const rows = ['cat', 'dog', 'fox', 'cat'].map((label) => ({ label, prediction: 'cat' }));
    expect(measured(metric, rows, { table: { task: 'multiclass' } }).value).toBe(0.5);
  });

  it('uses the effective size of weighted rows for its interval', () => {
    const plain = measured(metric, EIGHTEEN_ROWS);
    const heavy = EIGHTEEN_ROWS.map((row) => ({ ...row, weight: 7 }));
    expect(measured(metric, heavy).interval).toEqual([
      expect.closeTo(plain.interval?.[0] ?? 0, 12),
      expect.closeTo(plain.interval?.[1] ?? 0, 12),
    ]);
    const uneven = EIGHTEEN_ROWS.map((row, index) => ({ ...row, weight: index === 0 ? 20 : 1 }));
    expect(measured(metric, uneven).interval?.[0]).toBeLessThan(0.3);
  });

  it('is insufficient without rows, without weight, and on a slice without two groups that count', () => {
    expect(insufficient(metric, []).reason).toContain('0 rows');
    expect(insufficient(metric, [{ label: '1', prediction: '1', weight: 0 }]).reason).toContain('weight');
    const small = rowsOfCells({ a: [9, 9, 9, 9], b: [1, 1, 1, 1] });
    expect(insufficient(metric, small, { on: 'g', slice: true, minimum: DEFAULT_MINIMUM }).needed).toBe(2);
  });
});
