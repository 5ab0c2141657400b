import { describe, expect, it } from '@jest/globals';
import type { GroupCells } from '../../src/cube/cube.ts';
import {
  accuracyOf,
  cellsWhere,
  classCells,
  definedRateOf,
  errorRateOf,
  leadOf,
  rateOf,
  RATES,
  rowsOf,
  sumAt,
  weightOf,
} from '../../src/cube/rates.ts';

const group = (n: readonly number[], w = n, w2 = n): GroupCells => ({ key: ['g'], n, w, w2 });

describe('leadOf', () => {
  it('is one rate of each pair of complements: that of the last cell', () => {
    for (const [one, other] of [
      ['selection', 'rejection'],
      ['tpr', 'fnr'],
      ['fpr', 'tnr'],
      ['ppv', 'fdr'],
      ['for', 'npv'],
      ['accuracy', 'error-rate'],
    ] as const) {
      expect(leadOf(RATES[one])).toBe(RATES[one]);
      expect(leadOf(RATES[other])).toEqual(RATES[one]);
    }
    expect(leadOf(errorRateOf(3))).toEqual(accuracyOf(3));
  });
});

describe('rates of one group', () => {
  // TN 40, FP 10, FN 5, TP 45.
  const cells = group([40, 10, 5, 45]);

  it.each([
    ['selection', 0.55],
    ['rejection', 0.45],
    ['tpr', 0.9],
    ['fnr', 0.1],
    ['fpr', 0.2],
    ['tnr', 0.8],
    ['ppv', 45 / 55],
    ['fdr', 10 / 55],
    ['npv', 40 / 45],
    ['for', 5 / 45],
    ['accuracy', 0.85],
    ['error-rate', 0.15],
    ['prevalence', 0.5],
  ] as const)('%s is its share of cells', (name, value) => {
    expect(rateOf(cells, RATES[name]).value).toBeCloseTo(value, 14);
  });

  it('each conditional rate says what it is conditional on', () => {
    const given = Object.entries(RATES).map(([name, rate]) => [name, 'given' in rate ? rate.given : 'all']);
    expect(Object.fromEntries(given)).toMatchObject({
      tpr: 'positives',
      fpr: 'negatives',
      ppv: 'selected',
      for: 'rejected',
      selection: 'all',
    });
  });

  it('are null for 0/0, and a RangeError where a number was certain', () => {
    expect(rateOf(group([5, 5, 0, 0]), RATES.tpr)).toEqual({ value: null, size: 0 });
    expect(() => definedRateOf(group([5, 5, 0, 0]), RATES.tpr)).toThrow(RangeError);
    expect(definedRateOf(cells, RATES.tpr)).toBeCloseTo(0.9, 14);
  });

  it("use weights, and Kish's size of the denominator", () => {
    const weighted = group([1, 1, 1, 1], [1, 2, 3, 4], [1, 4, 9, 16]);
    expect(rateOf(weighted, RATES.tpr)).toEqual({
      value: expect.closeTo(4 / 7, 14),
      size: expect.closeTo(49 / 25, 14),
    });
  });

  it('never exceed 1 by rounding', () => {
    const w = [0.1, 0.2, 0.3, 0];
    const rate = { hits: [0, 1, 2], of: [2, 1, 0] };
    expect(rateOf(group([1, 1, 1, 0], w, w), rate).value).toBeLessThanOrEqual(1);
  });
});

it('accuracy of several classes is the diagonal', () => {
  expect(accuracyOf(3)).toEqual({ hits: [0, 4, 8], of: [0, 1, 2, 3, 4, 5, 6, 7, 8] });
});

it('the error rate of several classes is what is beside the diagonal', () => {
  expect(errorRateOf(2)).toEqual(RATES['error-rate']);
  expect(errorRateOf(3).hits).toEqual([1, 2, 3, 5, 6, 7]);
});

it('rows and weights come from the cells, or from the residuals of a regression', () => {
  expect([rowsOf(group([1, 2, 3, 4])), weightOf(group([1, 1, 0, 0], [2, 3, 0, 0], [4, 9, 0, 0]))]).toEqual([
    10,
    { w: 5, w2: 13 },
  ]);
});

it('cells of the classes are sums over the other axis', () => {
  // Truth × decision of three classes: 1 2 3 / 4 5 6 / 7 8 9.
  const nine = group([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(classCells(nine, 3, 'labels').n).toEqual([6, 15, 24]);
  expect(classCells(nine, 3, 'decisions').n).toEqual([12, 15, 18]);
  expect(classCells(group([3, 4], [6, 8], [12, 16]), 2, 'labels')).toEqual(group([3, 4], [6, 8], [12, 16]));
});

it('a condition finds its cells with and without decisions', () => {
  expect(cellsWhere('positives', group([1, 2, 3, 4]))).toEqual([2, 3]);
  expect(cellsWhere('positives', group([1, 2]))).toEqual([1]);
  expect(cellsWhere('selected', group([1, 2]))).toEqual([]);
});

it('a position outside of the cells is a RangeError', () => {
  expect(() => sumAt([1, 2], [2])).toThrow(RangeError);
});
