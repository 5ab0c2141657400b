import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/fairness/between-group-gei.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured, rowsOfCells } from '../run-metric.ts';

describe('between-group generalized entropy index', () => {
  it('is that of the group means, by their rows', () => {
    // Benefits: a TP, FP ×2, FN: (1 + 2 + 2 + 0)/4; b five right or missed: TP 3, FN 2, TN 1; c TP 2, FN 3, FP 2, TN 1.
    const [a, b, c] = [5 / 4, 4 / 6, 7 / 8];
    const mean = 16 / 18;
    const square = (4 * a ** 2 + 6 * b ** 2 + 8 * c ** 2) / 18 / mean ** 2;
    const found = measured(metric, EIGHTEEN_ROWS, { on: 'g' });
    expect(found.value).toBeCloseTo((square - 1) / 2, 12);
    expect(found.parts?.map(({ value }) => value)).toEqual([a, b, c].map((each) => expect.closeTo(each, 12)));
  });

  it('says what chance alone makes: ½·S²/μ²·(groups − 1)/rows on average', () => {
    // Benefits of the eighteen rows: 8 of 1, 4 of 2, 6 of 0; S² = (24 − 16²/18)/17.
    const found = measured(metric, EIGHTEEN_ROWS, { on: 'g', draws: 20_000 });
    const expected = (0.5 * ((24 - 256 / 18) / 17 / (16 / 18) ** 2) * 2) / 18;
    expect((found.chance?.mean ?? 0) / expected).toBeCloseTo(1, 1);
    expect(found.chance?.upper).toBeGreaterThan(2 * expected);
  });

  it('is the Theil index of the means for α = 1', () => {
    const rows = rowsOfCells({ a: [0, 0, 10, 10], b: [10, 10, 0, 0] });
    const { value } = measured(metric, rows, { on: 'g', options: { alpha: 1 } });
    expect(value).toBeCloseTo((0.5 * Math.log(0.5) + 1.5 * Math.log(1.5)) / 2, 12);
  });

  it('holds 0 in its interval where the groups differ by chance, and not where they clearly do', () => {
    const near = measured(metric, rowsOfCells({ a: [40, 11, 10, 39], b: [39, 10, 11, 40] }), { on: 'g' });
    expect(near.interval?.[0]).toBe(0);
    expect(near.interval?.[1]).toBeGreaterThan(near.value);
    const far = measured(metric, rowsOfCells({ a: [300, 200, 0, 500], b: [300, 0, 200, 500] }), { on: 'g' });
    expect(far.value).toBeCloseTo(0.02, 12);
    expect(far.interval?.[0]).toBeGreaterThan(0.01);
    expect(far.interval?.[1]).toBeLessThan(0.03);
  });

  it('is over the groups that count, and says what it is over all', () => {
    const rows = rowsOfCells({ a: [20, 5, 5, 20], b: [20, 5, 5, 20], c: [0, 9, 0, 0] });
    const found = measured(metric, rows, { on: 'g', minimum: DEFAULT_MINIMUM });
    expect(found.value).toBe(0);
    expect(found.withExcluded).toBeGreaterThan(0.01);
  });

  it('weighs the rows, and leaves out a group without weight', () => {
    const rows = rowsOfCells({ a: [0, 0, 10, 10], b: [10, 10, 0, 0], z: [1, 1, 1, 1] }).map((row) => ({
      ...row,
      weight: row.at?.['g'] === 'z' ? 0 : 2.5,
    }));
    const found = measured(metric, rows, { on: 'g' });
    expect(found.value).toBeCloseTo(0.125, 12);
    expect(found.excluded).toEqual([{ group: ['z'], n: 4, reason: 'undefined' }]);
  });

  it('needs two groups, and somebody with a benefit', () => {
    expect(insufficient(metric, rowsOfCells({ a: [9, 9, 9, 9] }), { on: 'g' }).needed).toBe(2);
    const missed = insufficient(metric, rowsOfCells({ a: [0, 0, 9, 0], b: [0, 0, 7, 0] }), { on: 'g' });
    expect(missed.reason).toContain('nobody of 16 rows');
  });
});
