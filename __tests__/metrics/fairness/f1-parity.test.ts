import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/f1-parity.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured, metricOf, rowsOfCells } from '../run-metric.ts';

const difference = metricOf(family, 'fairness/f1-difference');
const ratio = metricOf(family, 'fairness/f1-ratio');

describe('F1 of groups on the eighteen rows of measures.md', () => {
  it('has the rates that one counts by hand', () => {
    const { parts, value } = measured(difference, EIGHTEEN_ROWS, { on: 'g' });
    // 2·TP of 2·TP + FP + FN: a 2 of 5, b 6 of 8, c 4 of 9.
    expect(parts?.map((part) => part.value)).toEqual([0.4, 0.75, expect.closeTo(4 / 9, 12)]);
    expect(value).toBeCloseTo(0.35, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, { on: 'g' }).value).toBeCloseTo(0.4 / 0.75, 12);
  });

  it('compares with the whole table when asked to', () => {
    const run = { on: 'g', options: { method: 'to-overall' } };
    // Overall 12 of 22.
    expect(measured(difference, EIGHTEEN_ROWS, run).value).toBeCloseTo(0.75 - 12 / 22, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, run).value).toBeCloseTo(12 / 22 / 0.75, 12);
  });
});

it('leaves out a group with too few positives, however many rows it has, and shows what it would be with it', () => {
  const rows = rowsOfCells({ a: [30, 10, 10, 30], b: [20, 20, 20, 20], c: [90, 1, 3, 1] });
  const found = measured(difference, rows, { on: 'g', minimum: DEFAULT_MINIMUM });
  expect(found.excluded).toEqual([{ group: ['c'], n: 95, reason: 'too-few-positives' }]);
  expect(found.value).toBeCloseTo(0.25, 12);
  expect(found.withExcluded).toBeCloseTo(0.75 - 2 / 6, 12);
});

it('a group with neither positives nor positive decisions is undefined; scikit-learn says 0', () => {
  const rows = rowsOfCells({ a: [9, 9, 9, 9], b: [18, 0, 0, 0] });
  for (const metric of [difference, ratio]) {
    expect(insufficient(metric, rows, { on: 'g' })).toMatchObject({
      n: 1,
      needed: 2,
      excluded: [{ group: ['b'], reason: 'undefined' }],
    });
  }
});

it('has a chance level of group labels permuted over all rows: the shares of positives are dealt too', () => {
  // Full enumeration of the dealings of 16 true negatives, 2 misses and 2 hits to ten and ten rows: F1 is apart by .4613; with two positives each it would be a third.
  const rows = rowsOfCells({ a: [8, 0, 1, 1], b: [8, 0, 1, 1] });
  const { chance } = measured(difference, rows, { on: 'g', draws: 8000 });
  expect(Math.abs((chance?.mean ?? 0) - 0.4613)).toBeLessThan(0.02);
});

it('leaves a group out of a dealing that gives it neither positives nor positive decisions', () => {
  // The five rows of b are true negatives in most dealings.
  const rows = rowsOfCells({ a: [200, 1, 1, 2], b: [4, 0, 0, 1], c: [200, 1, 1, 2] });
  const { chance } = measured(difference, rows, { on: 'g' });
  expect(chance?.mean).toBeGreaterThan(0);
  expect(chance?.upper).toBeLessThanOrEqual(1);
  expect(measured(ratio, rows, { on: 'g', options: { method: 'to-overall' } }).chance?.mean).toBeLessThan(1);
});
