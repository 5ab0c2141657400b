import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/fairness/parity-band.ts';
import { insufficient, measured, rowsOfCells } from '../run-metric.ts';

/**
 * COMPAS by race (ProPublica's two-year table, decision Medium or High): TN, FP, FN, TP of
 * the two largest groups. Rates published by ProPublica: FPR .4485 and .2345, FNR .2799 and .4772.
 */
const COMPAS = rowsOfCells({
  'African-American': [990, 805, 532, 1369],
  Caucasian: [1139, 349, 461, 505],
});

describe('parity band', () => {
  it.each([
    ['fpr', 805 / 1795 / (349 / 1488)],
    ['fnr', 532 / 1901 / (461 / 966)],
    ['fdr', 805 / 2174 / (349 / 854)],
    ['for', 532 / 1522 / (461 / 1600)],
    ['selection', 2174 / 3696 / (854 / 2454)],
    ['tpr', 1369 / 1901 / (505 / 966)],
    ['tnr', 990 / 1795 / (1139 / 1488)],
    ['ppv', 1369 / 2174 / (505 / 854)],
    ['npv', 990 / 1522 / (1139 / 1600)],
  ])('is the disparity in %s to the reference', (rate, disparity) => {
    const reference = { value: 'Caucasian' };
    const found = measured(metric, COMPAS, { on: 'g', reference, options: { rate } });
    expect(found.value).toBeCloseTo(disparity, 12);
  });

  it("is 1.91 in ProPublica's published false positive rates, .4485 against .2345", () => {
    const reference = { value: 'Caucasian' };
    const found = measured(metric, COMPAS, { on: 'g', reference, options: { rate: 'fpr' } });
    expect(found.value).toBeCloseTo(1.91, 2);
    const [low = 0, high = 0] = found.interval ?? [];
    expect(low).toBeGreaterThan(1.25);
    expect(high).toBeLessThan(2.4);
    expect(found.chance).toBeUndefined();
  });

  it.each([
    ['fpr', 'positive', 'Caucasian'],
    ['tpr', 'positive', 'African-American'],
    ['selection', 'positive', 'African-American'],
    ['selection', 'negative', 'Caucasian'],
  ] as const)('takes for the best group in %s, favourable %s, %s', (rate, favourable, best) => {
    const found = measured(metric, COMPAS, { on: 'g', reference: 'best', favourable, options: { rate } });
    expect(found.parts?.find(({ value }) => value === 1)?.group).toEqual([best]);
  });

  it('says what is 0: the rate of the reference, or all of them', () => {
    const options = { rate: 'fpr' };
    const one = rowsOfCells({ a: [30, 0, 5, 5], b: [10, 10, 2, 3] });
    expect(insufficient(metric, one, { on: 'g', options }).reason).toBe(
      'the rate (fpr) of the reference group is 0, so no ratio to it has a value',
    );
    const all = rowsOfCells({ a: [30, 0, 5, 5], b: [10, 0, 2, 3] });
    expect(measured(metric, all, { on: 'g', options })).toMatchObject({
      value: 1,
      notes: ['The rate (fpr) is 0 in every group that counts: the ratio 0/0 is taken as 1.'],
    });
  });
});
