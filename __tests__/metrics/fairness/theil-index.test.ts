import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/fairness/theil-index.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { insufficient, measured, rowsOfCells } from '../run-metric.ts';

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
