import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/fairness/disparate-impact.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { insufficient, measured, rowsOfCells } from '../run-metric.ts';

describe('disparate impact', () => {
  it('is the ratio to the reference that is farthest from 1, above it or below', () => {
    const rows = rowsOfCells({ a: [50, 50, 0, 0], b: [60, 40, 0, 0], c: [20, 60, 0, 0] });
    const found = measured(metric, rows, { on: 'g' });
    // The largest groups are a and b: a was named first, and ties go by the cells. b is first with more negatives.
    expect(found.value).toBeCloseTo(0.75 / 0.4, 12);
    expect(found.parts?.map(({ value }) => value)).toEqual([
      expect.closeTo(1.25, 12),
      1,
      expect.closeTo(1.875, 12),
    ]);
    const [low = 0, high = 0] = found.interval ?? [];
    expect(low).toBeGreaterThan(1);
    expect(low).toBeLessThan(found.value);
    expect(high).toBeGreaterThan(found.value);
    expect(found.chance).toBeUndefined();
  });

  it('looks at the favourable outcome: .4217 on COMPAS where the positive decision is the harm', () => {
    // ProPublica's table, decisions by race: 1,600 of 2,454 Caucasians have a low score, 6 of 18 Native Americans.
    const rows = rowsOfCells({
      'African-American': [1522, 2174, 0, 0],
      Asian: [24, 8, 0, 0],
      Caucasian: [1600, 854, 0, 0],
      Hispanic: [447, 190, 0, 0],
      'Native American': [6, 12, 0, 0],
      Other: [298, 79, 0, 0],
    });
    const found = measured(metric, rows, { on: 'g', favourable: 'negative', reference: 'best' });
    expect(found.value).toBeCloseTo(0.4217, 4);
    expect(
      measured(metric, rows, { on: 'g', favourable: 'negative', reference: { value: 'Caucasian' } }).value,
    ).toBeCloseTo(0.51125, 9);
  });

  it('says how all other groups together compare, and does not where there is one other', () => {
    const { notes } = measured(metric, EIGHTEEN_ROWS, { on: 'g', reference: { value: 'a' } });
    // 7 of 14 others are selected, 3 of 4 in a.
    expect(notes).toEqual(["All other groups together have 0.6667 times the reference's rate."]);
    const two = rowsOfCells({ a: [9, 9, 9, 9], b: [9, 9, 9, 9] });
    expect(measured(metric, two, { on: 'g' }).notes).toBeUndefined();
    expect(measured(metric, EIGHTEEN_ROWS, { on: 'g', reference: 'overall' }).notes).toBeUndefined();
  });

  it('gives a group that never gets the outcome a ratio of 0 with an interval that does not collapse', () => {
    const rows = rowsOfCells({ a: [20, 40, 0, 0], b: [40, 0, 0, 0], c: [30, 10, 0, 0] });
    const { value, interval, parts } = measured(metric, rows, { on: 'g' });
    expect([value, interval?.[0], parts?.[1]?.interval?.[0]]).toEqual([0, 0, 0]);
    expect(interval?.[1]).toBeGreaterThan(0.01);
    expect(interval?.[1]).toBeLessThan(0.3);
    const onlyZero = rowsOfCells({ a: [20, 40, 0, 0], b: [40, 0, 0, 0] });
    expect(measured(metric, onlyZero, { on: 'g' }).interval?.[1]).toBeLessThan(0.3);
  });

  it('is 1 with a note where nobody gets the outcome', () => {
    const found = measured(metric, rowsOfCells({ a: [20, 0, 10, 0], b: [10, 0, 10, 0] }), { on: 'g' });
    expect(found).toMatchObject({
      value: 1,
      notes: ['Nobody has the favourable outcome: the ratio 0/0 is taken as 1.'],
    });
    expect(found.interval).toBeUndefined();
  });

  it('has no value where nobody of the reference gets it and others do', () => {
    const found = insufficient(metric, rowsOfCells({ a: [30, 0, 0, 0], b: [10, 10, 0, 0] }), { on: 'g' });
    expect(found.reason).toContain('nobody of the reference group');
  });

  it('leaves an infinite ratio of a group that does not count out of withExcluded', () => {
    const rows = rowsOfCells({ a: [30, 0, 0, 0], b: [20, 0, 0, 0], c: [1, 1, 0, 0] });
    const found = measured(metric, rows, {
      on: 'g',
      minimum: { group: 10, positives: 0, negatives: 0, decided: 0, confidence: 0.95 },
    });
    expect(found.parts?.map(({ value }) => value)).toEqual([1, 1, null]);
    expect(found.withExcluded).toBeUndefined();
  });

  it('is insufficient with one group or an absent reference', () => {
    expect(insufficient(metric, rowsOfCells({ a: [9, 9, 9, 9] }), { on: 'g' }).needed).toBe(2);
    expect(insufficient(metric, EIGHTEEN_ROWS, { on: 'g', reference: { value: 'z' } }).needed).toBe(1);
  });
});
