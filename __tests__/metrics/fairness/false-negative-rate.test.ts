import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/false-negative-rate.ts';
import opportunity from '../../../src/metrics/fairness/equal-opportunity.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { insufficient, measured, metricOf, rowsOfCells } from '../run-metric.ts';

const difference = metricOf(family, 'fairness/fnr-difference');
const ratio = metricOf(family, 'fairness/fnr-ratio');

describe('false negative rates on the eighteen rows of measures.md', () => {
  it('has the rates that one counts by hand', () => {
    const { parts, value } = measured(difference, EIGHTEEN_ROWS, { on: 'g' });
    // FN of FN + TP: a 1 of 2, b 2 of 5, c 3 of 5.
    expect(parts?.map((part) => part.value)).toEqual([0.5, 0.4, 0.6]);
    expect(value).toBeCloseTo(0.2, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, { on: 'g' }).value).toBeCloseTo(2 / 3, 12);
  });

  it('compares with the whole table when asked to', () => {
    const run = { on: 'g', options: { method: 'to-overall' } };
    // Overall 6 of 12.
    expect(measured(difference, EIGHTEEN_ROWS, run).value).toBeCloseTo(0.1, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, run).value).toBeCloseTo(0.4 / 0.5, 12);
  });
});

it('is .197 between African-American and Caucasian defendants of COMPAS (ProPublica: 28.0 % and 47.7 %)', () => {
  const rows = rowsOfCells({ black: [990, 805, 532, 1369], white: [1139, 349, 461, 505] });
  const { value, interval, chance } = measured(difference, rows, { on: 'g' });
  expect(value).toBeCloseTo(461 / 966 - 532 / 1901, 12);
  // Far from what chance makes of so many rows.
  expect(chance?.upper).toBeLessThan(value / 3);
  expect(interval?.[0]).toBeGreaterThan(value / 2);
});

it('has the difference of equal opportunity', () => {
  const rows = rowsOfCells({ a: [40, 12, 9, 31], b: [25, 20, 30, 18], c: [70, 5, 12, 44] });
  const twin = metricOf(opportunity, 'fairness/equal-opportunity-difference');
  for (const method of ['between-groups', 'to-overall']) {
    const run = { on: 'g', options: { method } };
    expect(measured(difference, rows, run).value).toBeCloseTo(measured(twin, rows, run).value, 12);
  }
});

it('a group without positives is undefined: in Fairlearn both its TPR and its FNR are 0', () => {
  const rows = rowsOfCells({ a: [9, 9, 9, 9], b: [9, 9, 0, 0] });
  for (const metric of [difference, ratio]) {
    expect(insufficient(metric, rows, { on: 'g' })).toMatchObject({
      n: 1,
      needed: 2,
      excluded: [{ group: ['b'], reason: 'undefined' }],
    });
  }
});
