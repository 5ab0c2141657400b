import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/worst-group-decisions.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured, metricOf, rowsOfCells } from '../run-metric.ts';

const metric = metricOf(family, 'fairness/worst-group-accuracy');

describe('worst-group accuracy', () => {
  it('is .25 on the eighteen rows of measures.md', () => {
    expect(measured(metric, EIGHTEEN_ROWS, { on: 'g' }).value).toBe(0.25);
  });

  it('has no chance level, and an interval that widens with the number of groups', () => {
    const two = measured(metric, rowsOfCells({ a: [40, 5, 5, 40], b: [30, 15, 15, 30] }), { on: 'g' });
    expect(two.chance).toBeUndefined();
    const more = rowsOfCells({
      a: [40, 5, 5, 40],
      b: [30, 15, 15, 30],
      c: [400, 5, 5, 400],
      d: [400, 5, 5, 400],
    });
    const four = measured(metric, more, { on: 'g' });
    expect(four.value).toBe(two.value);
    expect(four.interval?.[0]).toBeLessThan(two.interval?.[0] ?? 0);
  });

  it('counts the diagonal of any number of classes', () => {
    const rows = ['cat,cat', 'dog,cat', 'fox,fox', 'cat,fox', 'dog,dog', 'fox,fox'].map((pair, index) => {
      const [label = '', prediction = ''] = pair.split(',');
      return { label, prediction, at: { g: index < 3 ? 'a' : 'b' } };
    });
    const found = measured(metric, rows, { on: 'g', table: { task: 'multiclass' } });
    expect(found.parts?.map(({ value }) => value)).toEqual([2 / 3, 2 / 3]);
  });

  it('does not take a small group for the worst, and shows what it would be', () => {
    const rows = rowsOfCells({ a: [40, 5, 5, 40], b: [30, 15, 15, 30], c: [0, 3, 2, 1] });
    const found = measured(metric, rows, { on: 'g', minimum: DEFAULT_MINIMUM });
    expect([found.value, found.withExcluded]).toEqual([60 / 90, 1 / 6]);
  });

  it('needs two groups', () => {
    expect(insufficient(metric, rowsOfCells({ a: [9, 9, 9, 9] }), { on: 'g' }).needed).toBe(2);
  });
});
