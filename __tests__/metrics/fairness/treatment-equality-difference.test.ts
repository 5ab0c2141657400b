import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/fairness/treatment-equality-difference.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { insufficient, measured, rowsOfCells } from '../run-metric.ts';

describe('treatment equality difference', () => {
  it('is the largest FN/FP minus the smallest; a group without false alarms has none', () => {
    // a 1 FN, 2 FP; b 2 FN, no FP; c 3 FN, 2 FP.
    const found = measured(metric, EIGHTEEN_ROWS, { on: 'g' });
    expect(found.value).toBeCloseTo(3 / 2 - 1 / 2, 12);
    expect(found.parts?.map(({ value }) => value)).toEqual([0.5, null, 1.5]);
    expect(found.excluded).toEqual([{ group: ['b'], n: 6, reason: 'undefined' }]);
    // Few rows: some dealings leave a group without a false alarm.
    expect(found.chance).toBeUndefined();
  });

  it('says what chance alone makes where false alarms are many', () => {
    // Var R = R²(1/f + 1/p)(1/n − 1/N) of f = .3 missed and p = .2 false alarms; two equal groups deviate by the same.
    const rows = rowsOfCells({ a: [200, 250, 250, 300], b: [300, 150, 350, 200] });
    const { chance } = measured(metric, rows, { on: 'g', draws: 20_000 });
    const spread = 2 * 1.5 * Math.sqrt((1 / 0.3 + 1 / 0.2) * (1 / 1_000 - 1 / 2_000));
    expect((chance?.mean ?? 0) / (spread * Math.sqrt(2 / Math.PI))).toBeCloseTo(1, 1);
    expect((chance?.upper ?? 0) / (spread * 1.96)).toBeCloseTo(1, 1);
  });

  it('calls 2/0 undefined, where smclarify 0.5 says ∞, and 0/0, where it says 0', () => {
    const infinite = rowsOfCells({ a: [5, 2, 1, 5], b: [5, 0, 2, 5] });
    expect(insufficient(metric, infinite, { on: 'g' }).n).toBe(1);
    const none = rowsOfCells({ a: [5, 2, 1, 5], b: [5, 0, 0, 5] });
    expect(insufficient(metric, none, { on: 'g' }).n).toBe(1);
  });

  it('has an interval that is wide where false alarms are few, and holds 0 there', () => {
    const few = measured(metric, rowsOfCells({ a: [90, 3, 9, 90], b: [90, 6, 9, 90] }), { on: 'g' });
    expect([few.value, few.interval?.[0]]).toEqual([1.5, 0]);
    expect(few.interval?.[1]).toBeGreaterThan(4);
    const many = measured(metric, rowsOfCells({ a: [900, 100, 300, 900], b: [900, 300, 300, 900] }), {
      on: 'g',
    });
    expect(many.interval?.[0]).toBeGreaterThan(1.2);
    expect(many.interval?.[1]).toBeLessThan(3);
  });

  it('is the same where the negative decision is the favourable one', () => {
    expect(measured(metric, EIGHTEEN_ROWS, { on: 'g', favourable: 'negative' }).value).toBeCloseTo(1, 12);
  });
});
