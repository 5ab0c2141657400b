import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/benefit-entropy.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { insufficient, measured, metricOf, rowsOfCells } from '../run-metric.ts';

const metric = metricOf(family, 'fairness/theil-index');
const entropy = metricOf(family, 'fairness/generalized-entropy-index');

describe('Theil index', () => {
  it('is .464357 on the eighteen rows of measures.md', () => {
    expect(measured(metric, EIGHTEEN_ROWS).value).toBeCloseTo(0.464357, 6);
  });

  it('swaps the benefits where the negative decision is the favourable one', () => {
    // Benefits: 8 of 1, 6 missed positives of 2, 4 false alarms of 0; mean 20/18.
    const term = (b: number): number => (b / (20 / 18)) * Math.log(b / (20 / 18));
    expect(measured(metric, EIGHTEEN_ROWS, { favourable: 'negative' }).value).toBeCloseTo(
      (8 * term(1) + 6 * term(2)) / 18,
      12,
    );
  });

  it('lies in its interval, 0 too', () => {
    for (const cells of [
      [40, 10, 10, 40],
      [50, 0, 0, 50],
      [5, 1, 4, 2],
    ] as const) {
      const { value, interval } = measured(metric, rowsOfCells({ a: cells }));
      expect(interval?.[0]).toBeLessThanOrEqual(value);
      expect(interval?.[1]).toBeGreaterThan(value);
    }
  });

  it('is undefined where nobody has a benefit', () => {
    expect(insufficient(metric, rowsOfCells({ a: [0, 0, 7, 0] })).reason).toContain('nobody of 7 rows');
  });

  it('weighs the rows', () => {
    const rows = EIGHTEEN_ROWS.map((row) => ({ ...row, weight: 3.5 }));
    expect(measured(metric, rows).value).toBeCloseTo(0.464357, 6);
  });
});

describe('generalized entropy index', () => {
  it('is .34375 on the eighteen rows of measures.md, and Theil with α = 1', () => {
    expect(measured(entropy, EIGHTEEN_ROWS).value).toBeCloseTo(0.34375, 12);
    expect(measured(entropy, EIGHTEEN_ROWS, { options: { alpha: 1 } })).toEqual(
      measured(metric, EIGHTEEN_ROWS),
    );
  });

  it('weighs by the row weights, which AIF360 ignores: its .34375 holds for the rows without them', () => {
    // Weight 3 on the four false positives (b = 2) only: Σw 26, Σw·b 8 + 24, Σw·b² 8 + 48.
    const rows = EIGHTEEN_ROWS.map((row) => ({
      ...row,
      weight: row.label === '0' && row.prediction === '1' ? 3 : 1,
    }));
    const expected = (56 / 26 / (32 / 26) ** 2 - 1) / 2;
    expect(measured(entropy, rows).value).toBeCloseTo(expected, 12);
    expect(expected).not.toBeCloseTo(0.34375, 2);
  });

  it('has an α above 0 and of at most 10', () => {
    for (const alpha of [0, -1, 11]) {
      expect(() => measured(entropy, EIGHTEEN_ROWS, { options: { alpha } })).toThrow('alpha');
    }
  });

  it('is undefined where nobody has a benefit', () => {
    expect(insufficient(entropy, rowsOfCells({ a: [0, 0, 7, 0] })).reason).toContain('nobody of 7 rows');
  });
});
