import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/regression-mean-difference.ts';
import type { PlainRow } from '../../cube/cube-of-rows.ts';
import { measured, metricOf, NO_MINIMUM } from '../run-metric.ts';

const table = { task: 'regression' } as const;
const prediction = metricOf(family, 'fairness/mean-prediction-difference');
const residual = metricOf(family, 'fairness/mean-residual-difference');
/** Labels from 0 to 1; each prediction is off by `shift`, and by 1 to either side in turn. */
const shifted = (g: string, n: number, shift: number): readonly PlainRow[] =>
  Array.from({ length: n }, (_, row) => ({
    label: String(row / n),
    prediction: String(row / n + shift + (row % 2 === 0 ? 1 : -1)),
    at: { g },
  }));

const BARE = { key: [], n: [], w: [], w2: [] };

describe('mean prediction and mean residual differences', () => {
  const rows = [...shifted('a', 200, 0), ...shifted('b', 100, 3)];

  it('are those of the means, the residual with its sign in the parts', () => {
    // The labels' own means are .4975 in a and .495 in b.
    expect(measured(prediction, rows, { on: 'g', table }).value).toBeCloseTo(3 - 0.0025, 12);
    const found = measured(residual, rows, { on: 'g', table });
    expect(found.value).toBeCloseTo(3, 12);
    expect(found.parts?.map(({ value }) => Number(value?.toFixed(12)))).toEqual([0, -3]);
    expect(found.parts?.[1]?.interval?.[0]).toBeLessThan(-3);
    expect(found.interval?.[0]).toBeGreaterThan(2.5);
    expect(found.interval?.[1]).toBeLessThan(3.5);
  });

  it('are distances to the whole table when asked for', () => {
    // The whole: a shift of 1 on average; b is 2 above it, a 1 below.
    const found = measured(residual, rows, { on: 'g', table, options: { method: 'to-overall' } });
    expect(found.value).toBeCloseTo(2, 12);
    expect(found.interval?.[0]).toBeGreaterThan(1.5);
    expect(found.interval?.[1]).toBeLessThan(2.5);
  });

  it('have no interval to the whole where a group is alone in a block of a whole of two rows', () => {
    const two = [...shifted('a', 1, 0), ...shifted('b', 1, 0)];
    const found = measured(residual, two, { on: 'g', table, options: { method: 'to-overall' } });
    expect(found.interval).toBeUndefined();
  });

  it('break where a group has a number and the whole has none, which no cube gives', () => {
    const moment = { mean: 1, m2: 0, m3: 0, m4: 0 };
    const whole = {
      n: 1,
      w: 1,
      w2: 1,
      truth: moment,
      prediction: moment,
      residual: moment,
      cross: 0,
      absolute: 1,
      relative: 1,
      relativeW: 1,
    };
    const groups = ['a', 'b'].map((name) => ({
      ...BARE,
      key: [name],
      residuals: { whole, blocks: [whole] },
    }));
    expect(() =>
      residual.run(
        { residuals: { overall: BARE, groups } },
        { method: 'to-overall' },
        {
          scope: { kind: 'attribute', columns: ['g'] },
          minimum: NO_MINIMUM,
          seed: 1,
          draws: 9,
          favourable: 'positive',
        },
      ),
    ).toThrow(RangeError);
  });
});
