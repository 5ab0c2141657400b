import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/label-distances.ts';
import type { PlainRow } from '../../cube/cube-of-rows.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { insufficient, measured, metricOf } from '../run-metric.ts';

const lp = metricOf(family, 'fairness/label-lp-norm');
const tvd = metricOf(family, 'fairness/label-tvd');
const ks = metricOf(family, 'fairness/label-ks');
const ALL = [lp, tvd, ks];

const ROWS: readonly PlainRow[] = [
  ...['cat', 'cat', 'dog', 'fox'].map((label) => ({ label, at: { g: 'a' } })),
  ...['cat', 'dog', 'dog', 'dog'].map((label) => ({ label, at: { g: 'b' } })),
];
const MULTICLASS = { on: 'g', table: { task: 'multiclass' } } as const;

describe('distances of the labels', () => {
  it('of two classes are the difference of their shares, and √2 of it', () => {
    // Shares of positives: a 2/4, b 5/6, c 5/8.
    const values = ALL.map((metric) => measured(metric, EIGHTEEN_ROWS, { on: 'g' }).value);
    expect(values).toEqual([Math.SQRT2 / 3, 1 / 3, 1 / 3].map((each) => expect.closeTo(each, 12)));
  });

  it('of several classes count all of them; smclarify 0.5 leaves out what lacks in one group', () => {
    // [.5 .25 .25] against [.25 .75 0]. smclarify: LP .5590, TVD .375, KS .5.
    const values = ALL.map((metric) => measured(metric, ROWS, MULTICLASS).value);
    expect(values).toEqual([Math.sqrt(0.375), 0.5, 0.5].map((each) => expect.closeTo(each, 12)));
  });

  it("are Clarify's KS, not a cumulative one: that would depend on the order of the labels", () => {
    const rows = Array.from('aabbcc').map((label, row) => ({ label, at: { g: row < 3 ? 'x' : 'y' } }));
    // Shares [2/3 1/3 0] and [0 1/3 2/3]: cumulative .667 as well; [1/3 0 2/3] of other names differ.
    expect(measured(ks, rows, MULTICLASS).value).toBeCloseTo(2 / 3, 12);
    const shuffled = rows.map((row) => ({ ...row, label: row.label === 'a' ? 'z' : row.label }));
    expect(measured(ks, shuffled, MULTICLASS).value).toBeCloseTo(2 / 3, 12);
    const pairs = Array.from('abcd').map((label, row) => ({ label, at: { g: row < 2 ? 'x' : 'y' } }));
    // Cumulative: 1. Of single labels: ½.
    expect(measured(ks, pairs, MULTICLASS).value).toBeCloseTo(0.5, 12);
  });

  it('never pass their largest value, in the interval neither', () => {
    const apart = Array.from('000111').map((label, row) => ({ label, at: { g: row < 3 ? 'x' : 'y' } }));
    const found = ALL.map((metric) => measured(metric, apart, { on: 'g' }));
    expect(found.map(({ value, interval }) => [value, interval?.[1]])).toEqual([
      [Math.SQRT2, Math.SQRT2],
      [1, 1],
      [1, 1],
    ]);
  });

  it('need two groups', () => {
    const one = ROWS.map(({ label }) => ({ label, at: { g: 'a' } }));
    expect(insufficient(tvd, one, MULTICLASS).needed).toBe(2);
  });
});
