import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/fairness/label-proportion-difference.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { insufficient, measured, rowsOfCells } from '../run-metric.ts';

describe('difference in proportions of labels', () => {
  it('is the largest share of positive labels minus the smallest, or the largest distance to the whole', () => {
    // a 2/4, b 5/6, c 5/8; overall 12/18.
    const found = measured(metric, EIGHTEEN_ROWS, { on: 'g' });
    expect(found.value).toBeCloseTo(1 / 3, 12);
    expect(found.parts?.map(({ value }) => value)).toEqual([2 / 4, 5 / 6, 5 / 8]);
    const options = { method: 'to-overall' };
    expect(measured(metric, EIGHTEEN_ROWS, { on: 'g', options }).value).toBeCloseTo(1 / 6, 12);
  });

  it('needs no decisions, and says the same with them', () => {
    const bare = EIGHTEEN_ROWS.map(({ label, at = {} }) => ({ label, at }));
    expect(measured(metric, bare, { on: 'g' }).value).toBe(
      measured(metric, EIGHTEEN_ROWS, { on: 'g' }).value,
    );
  });

  it('has an interval and the level of chance', () => {
    const found = measured(metric, rowsOfCells({ a: [200, 0, 0, 300], b: [300, 0, 0, 200] }), { on: 'g' });
    expect(found.value).toBeCloseTo(0.2, 12);
    expect(found.interval?.[0]).toBeGreaterThan(0.1);
    expect(found.interval?.[1]).toBeLessThan(0.3);
    expect(found.chance?.upper).toBeLessThan(0.08);
  });

  it('weighs the rows, and needs two groups', () => {
    const rows = EIGHTEEN_ROWS.map((row) => ({ ...row, weight: row.label === '1' ? 3 : 1 }));
    expect(measured(metric, rows, { on: 'g' }).value).toBeCloseTo(15 / 16 - 6 / 8, 12);
    expect(insufficient(metric, rowsOfCells({ a: [9, 0, 0, 9] }), { on: 'g' }).needed).toBe(2);
  });
});
