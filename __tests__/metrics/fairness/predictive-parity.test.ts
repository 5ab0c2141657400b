import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/predictive-parity.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured, metricOf, rowsOfCells } from '../run-metric.ts';

const difference = metricOf(family, 'fairness/predictive-parity-difference');
const ratio = metricOf(family, 'fairness/predictive-parity-ratio');

describe('predictive values on the eighteen rows of measures.md', () => {
  it('has the rates that one counts by hand', () => {
    const { parts, value } = measured(difference, EIGHTEEN_ROWS, { on: 'g' });
    // TP of TP + FP: a 1 of 3, b 3 of 3, c 2 of 4.
    expect(parts?.map((part) => part.value)).toEqual([expect.closeTo(1 / 3, 12), 1, 0.5]);
    expect(value).toBeCloseTo(2 / 3, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, { on: 'g' }).value).toBeCloseTo(1 / 3, 12);
  });

  it('compares with the whole table when asked to', () => {
    const run = { on: 'g', options: { method: 'to-overall' } };
    // Overall 6 of 10.
    expect(measured(difference, EIGHTEEN_ROWS, run).value).toBeCloseTo(0.4, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, run).value).toBeCloseTo(1 / 3 / 0.6, 12);
  });
});

it('is small between African-American and Caucasian defendants of COMPAS (63.0 % and 59.1 %), as its vendor said', () => {
  const rows = rowsOfCells({ black: [990, 805, 532, 1369], white: [1139, 349, 461, 505] });
  expect(measured(difference, rows, { on: 'g' }).value).toBeCloseTo(0.6297 - 0.5913, 4);
});

it('leaves out a group with too few positive decisions, however many rows it has, and shows what it would be with it', () => {
  const rows = rowsOfCells({ a: [20, 20, 20, 20], b: [20, 10, 20, 30], c: [90, 3, 90, 0] });
  const found = measured(difference, rows, { on: 'g', minimum: DEFAULT_MINIMUM });
  expect(found.excluded).toEqual([{ group: ['c'], n: 183, reason: 'too-few-decided' }]);
  expect(found.value).toBeCloseTo(0.25, 12);
  expect(found.withExcluded).toBeCloseTo(0.75, 12);
});

it('a group without a positive decision is undefined, not 0', () => {
  const rows = rowsOfCells({ a: [9, 9, 9, 9], b: [9, 0, 9, 0] });
  for (const metric of [difference, ratio]) {
    expect(insufficient(metric, rows, { on: 'g' })).toMatchObject({
      n: 1,
      needed: 2,
      excluded: [{ group: ['b'], reason: 'undefined' }],
    });
  }
});
