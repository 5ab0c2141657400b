import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/regression-error-difference.ts';
import type { PlainRow } from '../../cube/cube-of-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured, metricOf, NO_MINIMUM } from '../run-metric.ts';

const metric = metricOf(family, 'fairness/mae-difference');

const table = { task: 'regression' } as const;
/** Errors of the predictions by group. */
const rowsOf = (groups: { readonly [g: string]: readonly number[] }): readonly PlainRow[] =>
  Object.entries(groups).flatMap(([g, errors]) =>
    errors.map((error, row) => ({
      label: String(10 * row),
      prediction: String(10 * row + error),
      at: { g },
    })),
  );
const spread = (scale: number, n: number): readonly number[] =>
  Array.from({ length: n }, (_, row) => scale * (1 + (row % 7)) * (row % 2 === 0 ? 1 : -1));

describe('mean absolute error difference', () => {
  it('is the largest error minus the smallest, in the unit of the label', () => {
    const found = measured(metric, rowsOf({ a: [1, -1, 1], b: [2, -4], c: [0, 2] }), { on: 'g', table });
    expect(found.value).toBeCloseTo(2, 12);
    expect(found.parts?.map(({ value }) => value)).toEqual([1, 3, 1]);
  });

  it('is inside of its interval, which a clear gap keeps from 0', () => {
    const { value, interval } = measured(metric, rowsOf({ a: spread(1, 200), b: spread(2, 200) }), {
      on: 'g',
      table,
    });
    expect(value).toBeCloseTo(4, 1);
    expect(interval?.[0]).toBeGreaterThan(3);
    expect(interval?.[1]).toBeLessThan(5);
  });

  it('has no interval where a group has one row only', () => {
    const found = measured(metric, rowsOf({ a: [1, 2, 3], b: [5] }), { on: 'g', table });
    expect(found.value).toBeCloseTo(3, 12);
    expect(found.interval).toBeUndefined();
    expect(found.parts?.[1]).toEqual({ group: ['b'], n: 1, value: 5 });
  });

  it('weighs the rows', () => {
    const rows = rowsOf({ a: [1, 3], b: [2, 6] }).map((row, index) => ({
      ...row,
      weight: index % 2 === 0 ? 3 : 1,
    }));
    expect(measured(metric, rows, { on: 'g', table }).value).toBeCloseTo(3 - 1.5, 12);
  });

  it('leaves out groups that are small, without weight, or without residuals', () => {
    const rows = rowsOf({ a: spread(1, 40), b: spread(2, 40), c: [900] });
    const found = measured(metric, rows, { on: 'g', table, minimum: DEFAULT_MINIMUM });
    expect(found.excluded).toEqual([{ group: ['c'], n: 1, reason: 'too-few-rows' }]);
    expect(found.withExcluded).toBeGreaterThan(890);
    const weightless = [
      ...rowsOf({ a: [1], b: [2] }),
      { label: '1', prediction: '9', weight: 0, at: { g: 'z' } },
    ];
    expect(measured(metric, weightless, { on: 'g', table }).excluded).toEqual([
      { group: ['z'], n: 1, reason: 'undefined' },
    ]);
    const bare = { key: ['x'], n: [], w: [], w2: [] };
    const context = {
      scope: { kind: 'attribute', columns: ['g'] },
      minimum: NO_MINIMUM,
      seed: 1,
      draws: 9,
      favourable: 'positive',
    } as const;
    expect(metric.run({ residuals: { overall: bare, groups: [bare] } }, {}, context)).toMatchObject({
      excluded: [{ reason: 'undefined' }],
    });
  });

  it('needs two groups', () => {
    expect(insufficient(metric, rowsOf({ a: [1, 2] }), { on: 'g', table }).needed).toBe(2);
  });
});
