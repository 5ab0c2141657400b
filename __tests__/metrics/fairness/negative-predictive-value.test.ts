import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/negative-predictive-value.ts';
import omissions from '../../../src/metrics/fairness/false-omission-rate.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { insufficient, measured, metricOf, rowsOfCells } from '../run-metric.ts';

const difference = metricOf(family, 'fairness/npv-difference');
const ratio = metricOf(family, 'fairness/npv-ratio');

describe('negative predictive values on the eighteen rows of measures.md', () => {
  it('has the rates that one counts by hand', () => {
    const { parts, value } = measured(difference, EIGHTEEN_ROWS, { on: 'g' });
    // TN of TN + FN: a 0 of 1, b 1 of 3, c 1 of 4.
    expect(parts?.map((part) => part.value)).toEqual([0, expect.closeTo(1 / 3, 12), 0.25]);
    expect(value).toBeCloseTo(1 / 3, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, { on: 'g' }).value).toBeCloseTo(0, 12);
  });

  it('compares with the whole table when asked to', () => {
    const run = { on: 'g', options: { method: 'to-overall' } };
    // Overall 2 of 8.
    expect(measured(difference, EIGHTEEN_ROWS, run).value).toBeCloseTo(0.25, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, run).value).toBeCloseTo(0, 12);
  });
});

it('has the difference of the false omission rates', () => {
  const rows = rowsOfCells({ a: [40, 12, 9, 31], b: [25, 20, 30, 18], c: [70, 5, 12, 44] });
  const twin = metricOf(omissions, 'fairness/for-difference');
  for (const method of ['between-groups', 'to-overall']) {
    const run = { on: 'g', options: { method } };
    expect(measured(difference, rows, run).value).toBeCloseTo(measured(twin, rows, run).value, 12);
  }
});

it('a group that is selected altogether is undefined, not 0', () => {
  const rows = rowsOfCells({ a: [9, 9, 9, 9], b: [0, 9, 0, 9] });
  for (const metric of [difference, ratio]) {
    expect(insufficient(metric, rows, { on: 'g' })).toMatchObject({
      n: 1,
      needed: 2,
      excluded: [{ group: ['b'], reason: 'undefined' }],
    });
  }
});
