import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/equalized-odds.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured, metricOf, rowsOfCells } from '../run-metric.ts';

const metric = metricOf(family, 'fairness/equalized-odds-difference');

describe('equalized odds difference', () => {
  it('is 1 in its worst-case form and .6 in its mean form on the eighteen rows of measures.md', () => {
    expect(measured(metric, EIGHTEEN_ROWS, { on: 'g' }).value).toBeCloseTo(1, 12);
    expect(measured(metric, EIGHTEEN_ROWS, { on: 'g', options: { aggregate: 'mean' } }).value).toBeCloseTo(
      0.6,
      12,
    );
  });

  it('says which of its two gaps is the larger', () => {
    const { notes } = measured(metric, EIGHTEEN_ROWS, { on: 'g' });
    expect(notes).toEqual([
      'The gap is 0.2000 in the true positive rate and 1.0000 in the false positive rate.',
    ]);
  });

  it('has for its parts the largest distance of each group, so that the largest part is the value', () => {
    const { parts, value } = measured(metric, EIGHTEEN_ROWS, { on: 'g' });
    // FPR a 1, b 0, c 2/3.
    expect(parts?.map((part) => part.value)).toEqual([1, 1, expect.closeTo(2 / 3, 12)]);
    expect(value).toBe(1);
  });

  it('compares with the whole table when asked to', () => {
    const { parts, value } = measured(metric, EIGHTEEN_ROWS, { on: 'g', options: { method: 'to-overall' } });
    // Overall FPR 4/6: b is farthest.
    expect(value).toBeCloseTo(2 / 3, 12);
    expect(Math.max(...(parts ?? []).map((part) => part.value ?? 0))).toBeCloseTo(value, 12);
  });

  it('compares each rate over the groups that have enough rows for it', () => {
    const rows = rowsOfCells({
      a: [20, 20, 20, 20],
      b: [20, 20, 10, 30],
      c: [10, 30, 1, 1],
      d: [0, 0, 20, 0],
    });
    const found = measured(metric, rows, { on: 'g', minimum: { ...DEFAULT_MINIMUM, group: 10 } });
    // d counts for the true positives: 0 against .75.
    expect(found.value).toBeCloseTo(0.75, 12);
    expect(found.excluded).toEqual([
      { group: ['c'], n: 42, reason: 'too-few-positives' },
      { group: ['d'], n: 20, reason: 'undefined' },
    ]);
  });

  it('is insufficient with one truth only, whichever it is', () => {
    const positives = insufficient(metric, rowsOfCells({ a: [0, 0, 9, 9], b: [0, 0, 9, 9] }), { on: 'g' });
    expect(positives).toMatchObject({
      n: 0,
      needed: 2,
      excluded: [{ reason: 'undefined' }, { reason: 'undefined' }],
    });
    expect(insufficient(metric, rowsOfCells({ a: [9, 9, 0, 0], b: [9, 9, 0, 0] }), { on: 'g' }).n).toBe(0);
  });

  it('has an interval and a chance level under either form', () => {
    const rows = rowsOfCells({ a: [200, 100, 80, 220], b: [120, 90, 70, 110] });
    for (const aggregate of ['max', 'mean']) {
      const { value, interval, chance } = measured(metric, rows, { on: 'g', options: { aggregate } });
      expect(interval?.[0]).toBeLessThan(value);
      expect(interval?.[1]).toBeGreaterThan(value);
      expect(chance?.upper).toBeGreaterThan(chance?.mean ?? 1);
    }
  });
});

describe('equalized odds ratio', () => {
  const ratio = metricOf(family, 'fairness/equalized-odds-ratio');

  it('is 0 in its worst-case form and a third in its mean form on the eighteen rows of measures.md', () => {
    // TPR .4 / .6, FPR 0 / 1.
    expect(measured(ratio, EIGHTEEN_ROWS, { on: 'g' }).value).toBe(0);
    expect(measured(ratio, EIGHTEEN_ROWS, { on: 'g', options: { aggregate: 'mean' } }).value).toBeCloseTo(
      1 / 3,
      12,
    );
  });

  it('says which of its two ratios is the smaller, and has the smallest ratio of each group for its parts', () => {
    const rows = rowsOfCells({ a: [50, 50, 40, 60], b: [75, 25, 20, 80], c: [60, 40, 30, 70] });
    const { notes, parts, value } = measured(ratio, rows, { on: 'g' });
    expect(notes).toEqual([
      'The ratio is 0.7500 in the true positive rate and 0.5000 in the false positive rate.',
    ]);
    expect(parts?.map((part) => part.value)).toEqual([0.5, 0.5, 0.625]);
    expect(value).toBe(0.5);
  });

  it('compares with the whole table when asked to', () => {
    const rows = rowsOfCells({ a: [50, 50, 40, 60], b: [75, 25, 20, 80] });
    const found = measured(ratio, rows, { on: 'g', options: { method: 'to-overall' } });
    // Overall TPR .7, FPR .375: .6/.7, .7/.8, .375/.5 and .25/.375.
    expect(found.value).toBeCloseTo(2 / 3, 12);
    expect(found.parts?.map(({ value }) => value)).toEqual([0.75, expect.closeTo(2 / 3, 12)]);
  });

  it('takes a ratio of no false alarms to none for 1, and says so', () => {
    const rows = rowsOfCells({ a: [20, 0, 10, 10], b: [20, 0, 5, 15] });
    const { notes, value } = measured(ratio, rows, { on: 'g' });
    expect(value).toBeCloseTo(0.5 / 0.75, 12);
    expect(notes?.at(-1)).toBe('The rate is 0 in every group that counts: the ratio 0/0 is taken as 1.');
  });
});

it('is insufficient without a truth, against the whole table too', () => {
  const rows = rowsOfCells({ a: [9, 9, 0, 0], b: [9, 9, 0, 0] });
  for (const each of family) {
    expect(insufficient(each, rows, { on: 'g', options: { method: 'to-overall' } }).n).toBe(0);
  }
});

it('has no number for a group without weight, under either form', () => {
  const rows = [
    ...rowsOfCells({ a: [9, 9, 9, 9], b: [9, 3, 3, 9] }),
    { label: '1', prediction: '1', weight: 0, at: { g: 'z' } },
  ];
  for (const each of family) {
    const { parts, excluded } = measured(each, rows, { on: 'g' });
    expect(parts?.at(-1)).toEqual({ group: ['z'], n: 1, value: null });
    expect(excluded).toEqual([{ group: ['z'], n: 1, reason: 'undefined' }]);
  }
});
