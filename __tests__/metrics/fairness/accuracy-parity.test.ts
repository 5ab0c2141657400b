import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/accuracy-parity.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { DEFAULT_MINIMUM, measured, metricOf, rowsOfCells } from '../run-metric.ts';

const difference = metricOf(family, 'fairness/accuracy-difference');
const ratio = metricOf(family, 'fairness/accuracy-ratio');

describe('accuracies on the eighteen rows of measures.md', () => {
  it('has the rates that one counts by hand', () => {
    const { parts, value } = measured(difference, EIGHTEEN_ROWS, { on: 'g' });
    // TN + TP: a 1 of 4, b 4 of 6, c 3 of 8.
    expect(parts?.map((part) => part.value)).toEqual([0.25, expect.closeTo(2 / 3, 12), 0.375]);
    expect(value).toBeCloseTo(5 / 12, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, { on: 'g' }).value).toBeCloseTo(3 / 8, 12);
  });

  it('compares with the whole table when asked to', () => {
    const run = { on: 'g', options: { method: 'to-overall' } };
    // Overall 8 of 18.
    expect(measured(difference, EIGHTEEN_ROWS, run).value).toBeCloseTo(2 / 3 - 8 / 18, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, run).value).toBeCloseTo(0.25 / (8 / 18), 12);
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
  expect(found.parts?.map(({ value }) => value)).toEqual([0.75, 0.25]);
  expect(found.value).toBe(0.5);
  expect(found.chance?.mean).toBeGreaterThan(0);
});

it('leaves out a group with too few rows, and shows what it would be with it', () => {
  const rows = rowsOfCells({ a: [30, 10, 10, 30], b: [20, 20, 20, 20], c: [0, 10, 10, 0] });
  const found = measured(difference, rows, { on: 'g', minimum: DEFAULT_MINIMUM });
  expect(found.excluded).toEqual([{ group: ['c'], n: 20, reason: 'too-few-rows' }]);
  expect(found.value).toBeCloseTo(0.25, 12);
  expect(found.withExcluded).toBeCloseTo(0.75, 12);
});
