import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/error-rate-parity.ts';
import accuracies from '../../../src/metrics/fairness/accuracy-parity.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { measured, metricOf, rowsOfCells } from '../run-metric.ts';

const difference = metricOf(family, 'fairness/error-rate-difference');
const ratio = metricOf(family, 'fairness/error-rate-ratio');

describe('error rates on the eighteen rows of measures.md', () => {
  it('has the rates that one counts by hand', () => {
    const { parts, value } = measured(difference, EIGHTEEN_ROWS, { on: 'g' });
    // FP + FN: a 3 of 4, b 2 of 6, c 5 of 8.
    expect(parts?.map((part) => part.value)).toEqual([0.75, expect.closeTo(1 / 3, 12), 0.625]);
    expect(value).toBeCloseTo(5 / 12, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, { on: 'g' }).value).toBeCloseTo(4 / 9, 12);
  });

  it('compares with the whole table when asked to', () => {
    const run = { on: 'g', options: { method: 'to-overall' } };
    // Overall 10 of 18.
    expect(measured(difference, EIGHTEEN_ROWS, run).value).toBeCloseTo(10 / 18 - 1 / 3, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, run).value).toBeCloseTo(1 / 3 / (10 / 18), 12);
  });
});

it('counts the diagonal of any number of classes', () => {
  const rows = ['cat,cat', 'dog,cat', 'fox,fox', 'fox,fox', 'cat,fox', 'dog,fox', 'dog,dog', 'cat,dog'].map(
    (pair, index) => {
      const [label = '', prediction = ''] = pair.split(',');
      return { label, prediction, at: { g: index < 4 ? 'a' : 'b' } };
    },
  );
  const found = measured(difference, rows, { on: 'g', table: { task: 'multiclass' } });
  expect(found.parts?.map(({ value }) => value)).toEqual([0.25, 0.75]);
  expect(found.value).toBe(0.5);
  expect(found.chance?.mean).toBeGreaterThan(0);
});

it('has the difference of the accuracies', () => {
  const rows = rowsOfCells({ a: [40, 12, 9, 31], b: [25, 20, 30, 18], c: [70, 5, 12, 44] });
  const twin = metricOf(accuracies, 'fairness/accuracy-difference');
  for (const method of ['between-groups', 'to-overall']) {
    const run = { on: 'g', options: { method } };
    expect(measured(difference, rows, run).value).toBeCloseTo(measured(twin, rows, run).value, 12);
  }
});
