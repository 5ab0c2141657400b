import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/average-odds.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured, metricOf, rowsOfCells } from '../run-metric.ts';

const metric = metricOf(family, 'fairness/average-odds-difference');
const absolute = metricOf(family, 'fairness/average-absolute-odds-difference');

/** ½(TPR + FPR) of the eighteen rows: a (.5 + 1)/2, b (.6 + 0)/2, c (.4 + 2/3)/2. */
const [A, B, C] = [0.75, 0.3, 0.2 + 1 / 3];

describe('average odds difference', () => {
  it('is signed, against the largest group', () => {
    const found = measured(metric, EIGHTEEN_ROWS, { on: 'g' });
    expect(found.value).toBeCloseTo(B - C, 12);
    expect(found.parts?.map(({ value }) => value)).toEqual([
      expect.closeTo(A - C, 12),
      expect.closeTo(B - C, 12),
      0,
    ]);
    expect(found.chance).toBeUndefined();
  });

  it('follows the reference of the policy', () => {
    expect(measured(metric, EIGHTEEN_ROWS, { on: 'g', reference: { value: 'b' } }).value).toBeCloseTo(
      A - B,
      12,
    );
    expect(measured(metric, EIGHTEEN_ROWS, { on: 'g', reference: 'best' }).value).toBeCloseTo(B - A, 12);
    // Overall TPR 6/12, FPR 4/6.
    expect(measured(metric, EIGHTEEN_ROWS, { on: 'g', reference: 'overall' }).value).toBeCloseTo(
      B - 7 / 12,
      12,
    );
  });

  it('takes for the best group the one with fewest positive decisions where those are the harm', () => {
    const found = measured(metric, EIGHTEEN_ROWS, { on: 'g', reference: 'best', favourable: 'negative' });
    expect(found.value).toBeCloseTo(A - B, 12);
  });

  it('can be 0 while equalized odds is not: two errors cancel', () => {
    const rows = rowsOfCells({ a: [80, 20, 40, 60], b: [60, 40, 60, 40] });
    const { value, interval } = measured(metric, rows, { on: 'g' });
    expect(value).toBeCloseTo(0, 12);
    expect(interval?.[0]).toBeLessThan(0);
    expect(interval?.[1]).toBeGreaterThan(0);
  });

  it('keeps the sign of its group in the interval when that is clear', () => {
    const rows = rowsOfCells({ a: [400, 100, 100, 400], b: [480, 20, 300, 200], c: [380, 120, 90, 410] });
    const { value, interval } = measured(metric, rows, { on: 'g', reference: { value: 'a' } });
    expect(value).toBeCloseTo(-0.28, 12);
    expect(interval?.[1]).toBeLessThan(-0.2);
    expect(interval?.[0]).toBeGreaterThan(-0.36);
  });

  it('is insufficient without two groups, and names a reference that does not count', () => {
    expect(insufficient(metric, rowsOfCells({ a: [9, 9, 9, 9], b: [9, 9, 0, 0] }), { on: 'g' }).n).toBe(1);
    const rows = rowsOfCells({ a: [20, 20, 20, 20], b: [20, 20, 20, 20], c: [2, 2, 2, 2] });
    const small = insufficient(metric, rows, {
      on: 'g',
      minimum: DEFAULT_MINIMUM,
      reference: { value: 'c' },
    });
    expect(small).toMatchObject({ n: 8, needed: 30, reason: expect.stringContaining('group "c"') });
    const absent = insufficient(metric, rows, { on: 'g', reference: { value: 'nobody' } });
    expect(absent).toMatchObject({ n: 0, needed: 1, reason: expect.stringContaining('has no rows') });
  });
});

describe('average absolute odds difference', () => {
  it('is ½(|ΔTPR| + |ΔFPR|) of the group where it is largest', () => {
    // TPR and FPR: a .5, 1; b .6, 0; c, the largest group, .4, 2/3.
    const found = measured(absolute, EIGHTEEN_ROWS, { on: 'g' });
    expect(found.value).toBeCloseTo((0.2 + 2 / 3) / 2, 12);
    expect(found.parts?.map(({ value }) => value)).toEqual([
      expect.closeTo((0.1 + 1 / 3) / 2, 12),
      expect.closeTo((0.2 + 2 / 3) / 2, 12),
      0,
    ]);
    expect(found.chance).toBeUndefined();
  });

  it('sees what cancels in the signed form, and is sure of it in 400 rows', () => {
    const rows = rowsOfCells({ a: [80, 20, 40, 60], b: [60, 40, 60, 40] });
    const { value, interval = [] } = measured(absolute, rows, { on: 'g' });
    expect(value).toBeCloseTo(0.2, 12);
    expect(interval[0]).toBeGreaterThan(0.03);
    expect(interval[1]).toBeLessThan(0.37);
  });

  it('reaches 0 and 1 with its interval, and no farther', () => {
    const alike = measured(absolute, rowsOfCells({ a: [80, 20, 40, 60], b: [40, 10, 20, 30] }), { on: 'g' });
    expect([alike.value, alike.interval?.[0]]).toEqual([expect.closeTo(0, 12), 0]);
    const apart = measured(absolute, rowsOfCells({ a: [9, 0, 0, 9], b: [0, 8, 8, 0] }), { on: 'g' });
    expect([apart.value, apart.interval?.[1]]).toEqual([1, 1]);
  });

  it('compares with the whole table, and with the group of fewest positive decisions where they are the harm', () => {
    // Overall TPR 6/12, FPR 4/6: a (0, 1/3), b (.1, 2/3), c (.1, 0).
    expect(measured(absolute, EIGHTEEN_ROWS, { on: 'g', reference: 'overall' }).value).toBeCloseTo(
      (0.1 + 2 / 3) / 2,
      12,
    );
    const best = measured(absolute, EIGHTEEN_ROWS, { on: 'g', reference: 'best', favourable: 'negative' });
    expect(best.parts?.map(({ value }) => value === 0)).toEqual([false, true, false]);
  });
});
