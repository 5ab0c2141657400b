import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/fairness/average-predictive-value-difference.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { measured, rowsOfCells } from '../run-metric.ts';

describe('average predictive value difference', () => {
  it('is signed, against the largest group', () => {
    // PPV and FOR: a 1/3, 1; b 1, 2/3; c, the largest group, 1/2, 3/4.
    const found = measured(metric, EIGHTEEN_ROWS, { on: 'g' });
    expect(found.parts?.map(({ value }) => value)).toEqual([
      expect.closeTo((1 / 3 + 1 - 1.25) / 2, 12),
      expect.closeTo((1 + 2 / 3 - 1.25) / 2, 12),
      0,
    ]);
    expect(found.value).toBeCloseTo((1 + 2 / 3 - 1.25) / 2, 12);
    expect(found.chance).toBeUndefined();
  });

  it('takes for the best group the one that needs the least to get the favourable decision', () => {
    // PPV and FOR: a .6 and .4, b .9 and .5: b had to be surer.
    const rows = rowsOfCells({ a: [60, 40, 40, 60], b: [50, 10, 50, 90] });
    const best = measured(metric, rows, { on: 'g', reference: 'best' });
    expect(best.value).toBeCloseTo(0.2, 12);
    const harm = measured(metric, rows, { on: 'g', reference: 'best', favourable: 'negative' });
    expect(harm.value).toBeCloseTo(-0.2, 12);
  });

  it('is clear of 0 where both decisions are surer in one group, and leaves out who is never rejected', () => {
    const rows = rowsOfCells({ a: [300, 200, 200, 300], b: [250, 50, 250, 450], c: [0, 40, 0, 60] });
    const run = { on: 'g', reference: { value: 'b' } };
    const { value, interval = [], parts, excluded } = measured(metric, rows, run);
    expect(value).toBeCloseTo(-0.2, 12);
    expect(interval[0]).toBeGreaterThan(-0.26);
    expect(interval[1]).toBeLessThan(-0.14);
    expect(parts?.[2]?.value).toBeNull();
    expect(excluded?.map(({ group }) => group)).toEqual([['c']]);
  });
});
