import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/false-discovery-rate.ts';
import predictive from '../../../src/metrics/fairness/predictive-parity.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { insufficient, measured, metricOf, rowsOfCells } from '../run-metric.ts';

const difference = metricOf(family, 'fairness/fdr-difference');
const ratio = metricOf(family, 'fairness/fdr-ratio');

describe('false discovery rates on the eighteen rows of measures.md', () => {
  it('has the rates that one counts by hand', () => {
    const { parts, value } = measured(difference, EIGHTEEN_ROWS, { on: 'g' });
    // FP of FP + TP: a 2 of 3, b 0 of 3, c 2 of 4.
    expect(parts?.map((part) => part.value)).toEqual([expect.closeTo(2 / 3, 12), 0, 0.5]);
    expect(value).toBeCloseTo(2 / 3, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, { on: 'g' }).value).toBeCloseTo(0, 12);
  });

  it('compares with the whole table when asked to', () => {
    const run = { on: 'g', options: { method: 'to-overall' } };
    // Overall 4 of 10.
    expect(measured(difference, EIGHTEEN_ROWS, run).value).toBeCloseTo(0.4, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, run).value).toBeCloseTo(0, 12);
  });
});

it('has the difference of predictive parity', () => {
  const rows = rowsOfCells({ a: [40, 12, 9, 31], b: [25, 20, 30, 18], c: [70, 5, 12, 44] });
  const twin = metricOf(predictive, 'fairness/predictive-parity-difference');
  for (const method of ['between-groups', 'to-overall']) {
    const run = { on: 'g', options: { method } };
    expect(measured(difference, rows, run).value).toBeCloseTo(measured(twin, rows, run).value, 12);
  }
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
