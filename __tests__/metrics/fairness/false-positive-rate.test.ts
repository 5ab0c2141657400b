import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/false-positive-rate.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured, metricOf, rowsOfCells } from '../run-metric.ts';

const difference = metricOf(family, 'fairness/fpr-difference');
const ratio = metricOf(family, 'fairness/fpr-ratio');

describe('false positive rates on the eighteen rows of measures.md', () => {
  it('has the rates that one counts by hand', () => {
    const { parts, value } = measured(difference, EIGHTEEN_ROWS, { on: 'g' });
    // FP of FP + TN: a 2 of 2, b 0 of 1, c 2 of 3.
    expect(parts?.map((part) => part.value)).toEqual([1, 0, expect.closeTo(2 / 3, 12)]);
    expect(value).toBeCloseTo(1, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, { on: 'g' }).value).toBeCloseTo(0, 12);
  });

  it('compares with the whole table when asked to', () => {
    const run = { on: 'g', options: { method: 'to-overall' } };
    // Overall 4 of 6.
    expect(measured(difference, EIGHTEEN_ROWS, run).value).toBeCloseTo(2 / 3, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, run).value).toBeCloseTo(0, 12);
  });
});

it('is .214 between African-American and Caucasian defendants of COMPAS (ProPublica: 44.9 % and 23.5 %)', () => {
  const rows = rowsOfCells({ black: [990, 805, 532, 1369], white: [1139, 349, 461, 505] });
  const { value, interval, chance } = measured(difference, rows, { on: 'g' });
  expect(value).toBeCloseTo(805 / 1795 - 349 / 1488, 12);
  // Far from what chance makes of so many rows.
  expect(chance?.upper).toBeLessThan(value / 3);
  expect(interval?.[0]).toBeGreaterThan(value / 2);
});

it('leaves out a group with too few negatives, however many rows it has, and shows what it would be with it', () => {
  const rows = rowsOfCells({ a: [30, 10, 20, 20], b: [20, 20, 20, 20], c: [1, 3, 90, 90] });
  const found = measured(difference, rows, { on: 'g', minimum: DEFAULT_MINIMUM });
  expect(found.excluded).toEqual([{ group: ['c'], n: 184, reason: 'too-few-negatives' }]);
  expect(found.value).toBeCloseTo(0.25, 12);
  expect(found.withExcluded).toBeCloseTo(0.5, 12);
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
