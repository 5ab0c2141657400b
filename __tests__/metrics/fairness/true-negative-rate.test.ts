import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/true-negative-rate.ts';
import falsePositives from '../../../src/metrics/fairness/false-positive-rate.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { insufficient, measured, metricOf, rowsOfCells } from '../run-metric.ts';

const difference = metricOf(family, 'fairness/tnr-difference');
const ratio = metricOf(family, 'fairness/tnr-ratio');

describe('true negative rates on the eighteen rows of measures.md', () => {
  it('has the rates that one counts by hand', () => {
    const { parts, value } = measured(difference, EIGHTEEN_ROWS, { on: 'g' });
    // TN of TN + FP: a 0 of 2, b 1 of 1, c 1 of 3.
    expect(parts?.map((part) => part.value)).toEqual([0, 1, expect.closeTo(1 / 3, 12)]);
    expect(value).toBeCloseTo(1, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, { on: 'g' }).value).toBeCloseTo(0, 12);
  });

  it('compares with the whole table when asked to', () => {
    const run = { on: 'g', options: { method: 'to-overall' } };
    // Overall 2 of 6.
    expect(measured(difference, EIGHTEEN_ROWS, run).value).toBeCloseTo(2 / 3, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, run).value).toBeCloseTo(0, 12);
  });
});

it('has the difference of the false positive rates', () => {
  const rows = rowsOfCells({ a: [40, 12, 9, 31], b: [25, 20, 30, 18], c: [70, 5, 12, 44] });
  const twin = metricOf(falsePositives, 'fairness/fpr-difference');
  for (const method of ['between-groups', 'to-overall']) {
    const run = { on: 'g', options: { method } };
    expect(measured(difference, rows, run).value).toBeCloseTo(measured(twin, rows, run).value, 12);
  }
});

it('a group without negatives is undefined, not 0', () => {
  const rows = rowsOfCells({ a: [9, 9, 9, 9], b: [0, 0, 9, 9] });
  for (const metric of [difference, ratio]) {
    expect(insufficient(metric, rows, { on: 'g' })).toMatchObject({
      n: 1,
      needed: 2,
      excluded: [{ group: ['b'], reason: 'undefined' }],
    });
  }
});

it('hides in its ratio what the ratio of the false positive rates shows', () => {
  const rows = rowsOfCells({ a: [990, 10, 50, 50], b: [970, 30, 50, 50] });
  expect(measured(ratio, rows, { on: 'g' }).value).toBeCloseTo(0.97 / 0.99, 12);
  expect(measured(metricOf(falsePositives, 'fairness/fpr-ratio'), rows, { on: 'g' }).value).toBeCloseTo(
    1 / 3,
    12,
  );
});
