import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/conditional-outcomes.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured, metricOf, rowsOfCells } from '../run-metric.ts';

const acceptance = metricOf(family, 'fairness/conditional-acceptance-difference');
const rejection = metricOf(family, 'fairness/conditional-rejection-difference');

describe('conditional outcomes', () => {
  it('are labels over decisions, compared between groups', () => {
    // Positive labels over positive decisions: a 2/3, b 5/3, c 5/4; negative: a 2/1, b 1/3, c 3/4.
    const accepted = measured(acceptance, EIGHTEEN_ROWS, { on: 'g' });
    expect(accepted.value).toBeCloseTo(1, 12);
    expect(accepted.parts?.map(({ value }) => value)).toEqual([2 / 3, 5 / 3, 5 / 4]);
    const rejected = measured(rejection, EIGHTEEN_ROWS, { on: 'g' });
    expect(rejected.value).toBeCloseTo(2 - 1 / 3, 12);
    expect([accepted.chance, rejected.chance]).toEqual([undefined, undefined]);
  });

  it('look at the favourable outcome: acceptance of the one is rejection of the other', () => {
    const run = { on: 'g', favourable: 'negative' } as const;
    expect(measured(acceptance, EIGHTEEN_ROWS, run)).toEqual(measured(rejection, EIGHTEEN_ROWS, { on: 'g' }));
    expect(measured(rejection, EIGHTEEN_ROWS, run)).toEqual(measured(acceptance, EIGHTEEN_ROWS, { on: 'g' }));
  });

  it('have none for a group without such decisions, and need enough of them', () => {
    const nobody = rowsOfCells({ a: [5, 2, 1, 5], b: [5, 0, 2, 0] });
    expect(insufficient(acceptance, nobody, { on: 'g' }).excluded).toEqual([
      { group: ['b'], n: 7, reason: 'undefined' },
    ]);
    const few = rowsOfCells({ a: [50, 20, 10, 50], b: [50, 2, 20, 1] });
    expect(insufficient(acceptance, few, { on: 'g', minimum: DEFAULT_MINIMUM }).excluded).toEqual([
      { group: ['b'], n: 73, reason: 'too-few-decided' },
    ]);
    expect(measured(rejection, few, { on: 'g', minimum: DEFAULT_MINIMUM }).excluded).toEqual([]);
  });

  it('weigh the rows', () => {
    const rows = EIGHTEEN_ROWS.map((row) => ({ ...row, weight: row.label === '1' ? 2 : 1 }));
    // a: 1 TP and 1 FN of weight 2, 2 FP: 4/4; b: 3 TP, 2 FN: 10/6; c: 2 TP, 3 FN, 2 FP: 10/6.
    expect(measured(acceptance, rows, { on: 'g' }).value).toBeCloseTo(10 / 6 - 1, 12);
  });

  it('hold 0 in the interval where nothing separates the groups', () => {
    const alike = rowsOfCells({ a: [40, 10, 12, 38], b: [42, 11, 10, 37] });
    expect(measured(acceptance, alike, { on: 'g' }).interval?.[0]).toBe(0);
    const apart = rowsOfCells({ a: [400, 100, 100, 400], b: [400, 20, 200, 300] });
    expect(measured(acceptance, apart, { on: 'g' }).interval?.[0]).toBeGreaterThan(0.4);
  });
});
