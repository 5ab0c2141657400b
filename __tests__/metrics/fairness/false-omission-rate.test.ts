import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/false-omission-rate.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured, metricOf, rowsOfCells } from '../run-metric.ts';

const difference = metricOf(family, 'fairness/for-difference');
const ratio = metricOf(family, 'fairness/for-ratio');

describe('false omission rates on the eighteen rows of measures.md', () => {
  it('has the rates that one counts by hand', () => {
    const { parts, value } = measured(difference, EIGHTEEN_ROWS, { on: 'g' });
    // FN of FN + TN: a 1 of 1, b 2 of 3, c 3 of 4.
    expect(parts?.map((part) => part.value)).toEqual([1, expect.closeTo(2 / 3, 12), 0.75]);
    expect(value).toBeCloseTo(1 / 3, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, { on: 'g' }).value).toBeCloseTo(2 / 3, 12);
  });

  it('compares with the whole table when asked to', () => {
    const run = { on: 'g', options: { method: 'to-overall' } };
    // Overall 6 of 8.
    expect(measured(difference, EIGHTEEN_ROWS, run).value).toBeCloseTo(0.25, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, run).value).toBeCloseTo(0.75, 12);
  });
});

it('leaves out a group with too few negative decisions, however many rows it has, and shows what it would be with it', () => {
  const rows = rowsOfCells({ a: [20, 20, 20, 20], b: [30, 20, 10, 20], c: [3, 90, 0, 90] });
  const found = measured(difference, rows, { on: 'g', minimum: DEFAULT_MINIMUM });
  expect(found.excluded).toEqual([{ group: ['c'], n: 183, reason: 'too-few-decided' }]);
  expect(found.value).toBeCloseTo(0.25, 12);
  expect(found.withExcluded).toBeCloseTo(0.5, 12);
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
