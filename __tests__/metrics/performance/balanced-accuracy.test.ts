import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/performance/balanced-accuracy.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { insufficient, measured, metricOf, rowsOfCells } from '../run-metric.ts';

const metric = metricOf(family, 'performance/balanced-accuracy');

describe('balanced accuracy', () => {
  it('is ½(TPR + TNR) of a binary table', () => {
    expect(measured(metric, EIGHTEEN_ROWS).value).toBeCloseTo((6 / 12 + 2 / 6) / 2, 12);
  });

  it('has the interval of two independent shares', () => {
    // Newcombe (1998): 56/70 − 48/80 is within [.0524, .3339]; here TPR 56/70 and FPR 48/80.
    const { interval } = measured(metric, rowsOfCells({ a: [32, 48, 14, 56] }));
    expect(interval).toEqual([expect.closeTo(0.5262, 4), expect.closeTo(0.66695, 4)]);
  });

  it('does not shrink its interval with rows of the other class: five positives stay five', () => {
    const { interval } = measured(metric, rowsOfCells({ a: [100_000, 0, 0, 5] }));
    // Wilson's lower end of 5 of 5 is .5655.
    expect(interval?.[0]).toBeCloseTo((1 + 0.5655) / 2, 3);
  });

  it('is the mean over the classes that occur as truth', () => {
    const rows = ['cat,cat', 'cat,owl', 'dog,dog', 'dog,dog'].map((pair) => {
      const [label = '', prediction = ''] = pair.split(',');
      return { label, prediction };
    });
    expect(measured(metric, rows, { table: { task: 'multiclass' } }).value).toBe(0.75);
  });

  it('is undefined with one truth only, where scikit-learn gives the recall of that class', () => {
    expect(insufficient(metric, rowsOfCells({ a: [0, 0, 9, 9] })).reason).toContain('a second class');
    const found = measured(metric, rowsOfCells({ a: [9, 9, 0, 0], b: [9, 1, 1, 9], c: [9, 3, 3, 9] }), {
      on: 'g',
      slice: true,
    });
    expect(found.excluded).toEqual([{ group: ['a'], n: 18, reason: 'undefined' }]);
    expect(found.value).toBeCloseTo(0.75, 12);
  });
});
