import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/regression-mean-difference.ts';
import { normalDraw } from '../../../src/stats/normal-draw.ts';
import { randomStream } from '../../../src/stats/random.ts';
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

  it('say what chance alone makes: two means of permuted rows, half of it to the whole', () => {
    // Residuals of deviation 1, 400 and 100 rows: the means differ by √(1/400 + 1/100); a jackknife of 64 blocks is 9 % off.
    const random = randomStream(1, 0);
    const alike = Array.from({ length: 500 }, (_, row) => ({
      label: '0',
      prediction: String(normalDraw(random)),
      at: { g: row < 400 ? 'a' : 'b' },
    }));
    const { chance } = measured(residual, alike, { on: 'g', table, draws: 8_000 });
    const spread = Math.sqrt(1 / 400 + 1 / 100);
    expect(Math.abs((chance?.mean ?? 0) / (spread * Math.sqrt(2 / Math.PI)) - 1)).toBeLessThan(0.25);
    expect(Math.abs((chance?.upper ?? 0) / (spread * 1.96) - 1)).toBeLessThan(0.25);
    // The smaller group is four fifths of the gap away from all rows.
    const options = { method: 'to-overall' };
    const toWhole = measured(residual, alike, { on: 'g', table, draws: 8_000, options }).chance;
    expect((toWhole?.mean ?? 0) / (chance?.mean ?? 0)).toBeCloseTo(0.8, 9);
  });

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
