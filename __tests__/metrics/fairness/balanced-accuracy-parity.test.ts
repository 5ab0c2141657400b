import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/balanced-accuracy-parity.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured, metricOf, rowsOfCells } from '../run-metric.ts';

const difference = metricOf(family, 'fairness/balanced-accuracy-difference');
const ratio = metricOf(family, 'fairness/balanced-accuracy-ratio');

describe('balanced accuracies on the eighteen rows of measures.md', () => {
  it('has the rates that one counts by hand', () => {
    const { parts, value } = measured(difference, EIGHTEEN_ROWS, { on: 'g' });
    // ½(TPR + TNR): a ½(1/2 + 0), b ½(3/5 + 1), c ½(2/5 + 1/3).
    expect(parts?.map((part) => part.value)).toEqual([0.25, 0.8, expect.closeTo(11 / 30, 12)]);
    expect(value).toBeCloseTo(0.55, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, { on: 'g' }).value).toBeCloseTo(0.3125, 12);
  });

  it('compares with the whole table when asked to', () => {
    const run = { on: 'g', options: { method: 'to-overall' } };
    // Overall ½(6/12 + 2/6).
    expect(measured(difference, EIGHTEEN_ROWS, run).value).toBeCloseTo(0.8 - 5 / 12, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, run).value).toBeCloseTo(5 / 12 / 0.8, 12);
  });
});

it('leaves out a group with too few rows of one truth, however many of the other, and shows what it would be with it', () => {
  const rows = rowsOfCells({ a: [30, 10, 10, 30], b: [20, 20, 20, 20], c: [1, 3, 90, 90] });
  const found = measured(difference, rows, { on: 'g', minimum: DEFAULT_MINIMUM });
  expect(found.excluded).toEqual([{ group: ['c'], n: 184, reason: 'too-few-negatives' }]);
  expect(found.value).toBeCloseTo(0.25, 12);
  expect(found.withExcluded).toBeCloseTo(0.375, 12);
});

it('a group without positives is undefined; scikit-learn gives it its specificity, ½', () => {
  const rows = rowsOfCells({ a: [9, 9, 9, 9], b: [9, 9, 0, 0] });
  for (const metric of [difference, ratio]) {
    expect(insufficient(metric, rows, { on: 'g' })).toMatchObject({
      n: 1,
      needed: 2,
      excluded: [{ group: ['b'], reason: 'undefined' }],
    });
  }
});

it('has a chance level of decisions dealt within each truth: the share of positives of a group is not dealt', () => {
  // No negative is right, two of four positives are, and each group keeps its two: half of the gap is 1 in 2 of 6 dealings.
  const rows = rowsOfCells({ a: [0, 8, 1, 1], b: [0, 8, 1, 1] });
  const { chance } = measured(difference, rows, { on: 'g', draws: 8000 });
  expect(Math.abs((chance?.mean ?? 0) - 1 / 6)).toBeLessThan(0.02);
  expect(chance?.upper).toBe(0.5);
});

it('has the mean gap of two groups that chance makes: E|½(d₁ + d₀)| of differences of hypergeometric shares', () => {
  const rows = rowsOfCells({ a: [60, 40, 40, 60], b: [60, 40, 40, 60] });
  const { chance } = measured(difference, rows, { on: 'g', draws: 4000 });
  // Var of a difference of shares, .6 × .4 × (2/100) × 200/199; the mean of |N(0, σ²)| is σ√(2/π), σ² = ¼ of both variances.
  const sigma = Math.sqrt((2 * 0.24 * 0.02 * (200 / 199)) / 4);
  expect(chance?.mean).toBeCloseTo(sigma * Math.sqrt(2 / Math.PI), 2);
  expect(chance?.upper).toBeCloseTo(1.96 * sigma, 1);
});

it('is a ratio of 0 whose interval does not collapse where one group has everything wrong', () => {
  const { value, interval } = measured(ratio, rowsOfCells({ a: [0, 30, 30, 0], b: [20, 10, 10, 20] }), {
    on: 'g',
  });
  expect([value, interval?.[0]]).toEqual([0, 0]);
  expect(interval?.[1]).toBeGreaterThan(0.01);
  expect(interval?.[1]).toBeLessThan(0.5);
});
