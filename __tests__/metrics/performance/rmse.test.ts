import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/performance/rmse.ts';
import type { PlainRow } from '../../cube/cube-of-rows.ts';
import { insufficient, measured, NO_MINIMUM } from '../run-metric.ts';

const table = { task: 'regression' } as const;
const rowsOf = (errors: readonly number[], g = 'a'): readonly PlainRow[] =>
  errors.map((error, row) => ({ label: String(row), prediction: String(row + error), at: { g } }));
const ramp = (n: number, scale: number): readonly number[] =>
  Array.from({ length: n }, (_, row) => scale * ((row % 11) - 5));

describe('root mean squared error', () => {
  it('is the root of the weighted mean of squares', () => {
    const rows = rowsOf([3, -4]).map((row, index) => ({ ...row, weight: index === 0 ? 3 : 1 }));
    expect(measured(metric, rows, { table }).value).toBeCloseTo(Math.sqrt((3 * 9 + 16) / 4), 12);
  });

  it('has an interval around it, not below 0, and none for one row', () => {
    // Squares of −5 … 5 have a mean of 10.
    const { value, interval } = measured(metric, rowsOf(ramp(1100, 1)), { table });
    expect(value).toBeCloseTo(Math.sqrt(10), 9);
    expect(interval?.[0]).toBeGreaterThan(2.9);
    expect(interval?.[1]).toBeLessThan(3.5);
    expect(measured(metric, rowsOf([0, 0, 9]), { table }).interval?.[0]).toBe(0);
    expect(measured(metric, rowsOf([9]), { table }).interval).toBeUndefined();
  });

  it('is that of the worst group on a slice', () => {
    const rows = [...rowsOf(ramp(110, 1)), ...rowsOf(ramp(110, 2), 'b'), ...rowsOf([1], 'c')];
    const found = measured(metric, rows, { on: 'g', slice: true, table });
    expect(found.value).toBeCloseTo(2 * Math.sqrt(10), 9);
    expect(found.interval).toBeUndefined();
    const two = measured(metric, rows.slice(0, 220), { on: 'g', slice: true, table });
    expect(two.interval?.[1]).toBeGreaterThan(two.value);
  });

  it('is insufficient without weight or residuals', () => {
    expect(insufficient(metric, [{ label: '1', prediction: '2', weight: 0 }], { table }).reason).toContain(
      'weight',
    );
    const bare = { key: [], n: [], w: [], w2: [] };
    const context = {
      scope: { kind: 'overall' },
      minimum: NO_MINIMUM,
      seed: 1,
      draws: 9,
      favourable: 'positive',
    } as const;
    expect(metric.run({ residuals: { overall: bare, groups: [bare] } }, {}, context).status).toBe(
      'insufficient',
    );
  });
});
