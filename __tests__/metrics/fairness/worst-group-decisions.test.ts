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

describe('the worst group in other numbers', () => {
  it.each([
    // TPR a 1/2, b 3/5, c 2/5; TNR a 0/2, b 1/1, c 1/3; PPV a 1/3, b 3/3, c 2/4; F1 a 2/5, b 6/8, c 4/9.
    ['balanced-accuracy', 0.25],
    ['tpr', 0.4],
    ['ppv', 1 / 3],
    ['f1', 0.4],
  ])('worst-group %s is %d on the eighteen rows of measures.md', (name, value) => {
    const found = measured(metricOf(family, `fairness/worst-group-${name}`), EIGHTEEN_ROWS, { on: 'g' });
    expect(found.value).toBeCloseTo(value, 12);
    expect(found.interval?.[0]).toBeLessThan(value);
    expect(found.interval?.[1]).toBeGreaterThan(value);
  });

  it.each([
    ['balanced-accuracy', 'too-few-positives'],
    ['tpr', 'too-few-positives'],
    ['ppv', 'too-few-decided'],
    ['f1', 'too-few-positives'],
  ])('a group with three positives, all missed, is not the worst of %s', (name, reason) => {
    const rows = rowsOfCells({ a: [40, 5, 5, 40], b: [30, 15, 15, 30], c: [90, 1, 3, 0] });
    const found = measured(metricOf(family, `fairness/worst-group-${name}`), rows, {
      on: 'g',
      minimum: DEFAULT_MINIMUM,
    });
    expect(found.excluded).toEqual([{ group: ['c'], n: 94, reason }]);
    expect(found.value).toBeCloseTo(2 / 3, 12);
    expect(found.withExcluded).toBeLessThan(0.6);
  });

  it('has a balanced accuracy over any number of classes, of those that occur in the group', () => {
    const rows = [
      'cat,cat,a',
      'cat,dog,a',
      'dog,dog,a',
      'fox,fox,b',
      'cat,fox,b',
      'cat,cat,b',
      'dog,cat,b',
      'fox,fox,c',
    ].map((line) => {
      const [label = '', prediction = '', g = ''] = line.split(',');
      return { label, prediction, at: { g } };
    });
    const balanced = metricOf(family, 'fairness/worst-group-balanced-accuracy');
    const found = measured(balanced, rows, { on: 'g', table: { task: 'multiclass' } });
    // a ½(1/2 + 1); b (1 + 1/2 + 0)/3; c has one class.
    expect(found.parts?.map(({ value }) => value)).toEqual([0.75, 0.5, null]);
    expect(found.value).toBe(0.5);
  });
});
