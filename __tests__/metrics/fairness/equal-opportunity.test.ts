import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/equal-opportunity.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured, metricOf, rowsOfCells } from '../run-metric.ts';

const difference = metricOf(family, 'fairness/equal-opportunity-difference');

describe('equal opportunity difference', () => {
  it('is .2 on the eighteen rows of measures.md', () => {
    const found = measured(difference, EIGHTEEN_ROWS, { on: 'g' });
    expect(found.value).toBeCloseTo(0.2, 12);
    expect(found.parts?.map(({ value }) => value)).toEqual([0.5, 0.6, 0.4]);
  });

  it('leaves out a group without positives, and names it', () => {
    const rows = rowsOfCells({ a: [9, 9, 4, 6], b: [9, 9, 6, 4], c: [9, 9, 0, 0] });
    const found = measured(difference, rows, { on: 'g' });
    expect(found.value).toBeCloseTo(0.2, 12);
    expect(found.excluded).toEqual([{ group: ['c'], n: 18, reason: 'undefined' }]);
    expect(found.n).toBe(56);
  });

  it('leaves out a group with too few positives, however many rows it has', () => {
    const rows = rowsOfCells({ a: [30, 30, 20, 20], b: [30, 30, 15, 25], c: [90, 90, 3, 1] });
    const found = measured(difference, rows, { on: 'g', minimum: DEFAULT_MINIMUM });
    expect(found.excluded).toEqual([{ group: ['c'], n: 184, reason: 'too-few-positives' }]);
    expect(found.value).toBeCloseTo(25 / 40 - 0.5, 12);
    expect(found.withExcluded).toBeCloseTo(25 / 40 - 0.25, 12);
  });

  it('is insufficient where no label is positive', () => {
    expect(
      insufficient(difference, rowsOfCells({ a: [9, 9, 0, 0], b: [9, 9, 0, 0] }), { on: 'g' }),
    ).toMatchObject({ n: 0, needed: 2 });
  });

  it('compares with the rate of all positives when asked to', () => {
    const { value, interval, chance } = measured(difference, EIGHTEEN_ROWS, {
      on: 'g',
      options: { method: 'to-overall' },
    });
    // 6 of 12 positives are found; b has .6, c has .4.
    expect(value).toBeCloseTo(0.1, 12);
    expect(interval?.[0]).toBe(0);
    expect(chance?.mean).toBeGreaterThan(0);
  });
});

describe('equal opportunity ratio', () => {
  const ratio = metricOf(family, 'fairness/equal-opportunity-ratio');

  it('is two thirds on the eighteen rows of measures.md, and .8 against the whole table', () => {
    expect(measured(ratio, EIGHTEEN_ROWS, { on: 'g' }).value).toBeCloseTo(2 / 3, 12);
    const run = { on: 'g', options: { method: 'to-overall' } };
    expect(measured(ratio, EIGHTEEN_ROWS, run).value).toBeCloseTo(0.4 / 0.5, 12);
  });

  it('of a group in which nobody is found is 0 with an interval that does not collapse', () => {
    const rows = rowsOfCells({ a: [9, 9, 30, 0], b: [9, 9, 15, 15] });
    const { value, interval } = measured(ratio, rows, { on: 'g' });
    expect(value).toBe(0);
    expect(interval?.[1]).toBeGreaterThan(0.01);
  });
});
