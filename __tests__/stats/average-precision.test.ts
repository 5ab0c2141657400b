import { describe, expect, it } from '@jest/globals';
import { averagePrecision } from '../../src/stats/average-precision.ts';
import type { ScoreWeights } from '../../src/stats/delong.ts';

const LABELS = [0, 0, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 0, 0, 1, 0];
const SCORES = [0.1, 0.4, 0.35, 0.8, 0.2, 0.7, 0.55, 0.55, 0.9, 0.35, 0.6, 0.4, 0.1, 0.7, 0.95, 0.3];
const WEIGHTS = [1, 2, 0.5, 1, 3, 1, 1.5, 2, 1, 1, 0.25, 4, 1, 1, 2, 0.5];

function cells(
  labels: readonly number[],
  scores: readonly number[],
  weights?: readonly number[],
): ScoreWeights {
  const score = Float64Array.from(new Set(scores)).sort();
  const sum = (label: number, power: number): Float64Array =>
    score.map((value) =>
      scores.reduce(
        (total, own, row) =>
          own === value && labels[row] === label ? total + (weights?.[row] ?? 1) ** power : total,
        0,
      ),
    );
  return { score, positive: sum(1, 1), negative: sum(0, 1), positive2: sum(1, 2), negative2: sum(0, 2) };
}

describe('averagePrecision', () => {
  // scikit-learn 1.9.1: average_precision_score; variance: Σw²·(∂/∂w)² by central differences of the same function.
  it('agrees with scikit-learn on rows of weight one, ties included', () => {
    const { value, variance } = averagePrecision(cells(LABELS, SCORES));
    expect(value).toBeCloseTo(0.84375, 14);
    expect(variance).toBeCloseTo(0.010676378039044703, 9);
  });

  it('agrees with scikit-learn on weighted rows', () => {
    const { value, variance } = averagePrecision(cells(LABELS, SCORES, WEIGHTS));
    expect(value).toBeCloseTo(0.8279349266213282, 14);
    expect(variance).toBeCloseTo(0.010715997543934673, 9);
  });

  it('is 1 without variance where every positive comes first, and where there is no negative', () => {
    expect(averagePrecision(cells([0, 1, 1], [0.1, 0.6, 0.9]))).toEqual({ value: 1, variance: 0 });
    expect(averagePrecision(cells([1, 1], [0.6, 0.9]))).toEqual({ value: 1, variance: 0 });
  });

  it('takes rows of weight 0 for nothing', () => {
    const { value } = averagePrecision(cells([0, 1, 0, 1], [0.9, 0.95, 0.5, 0.4], [0, 0, 1, 1]));
    expect(value).toBe(0.5);
  });

  it('refuses a table without positives', () => {
    expect(() => averagePrecision(cells([0, 0], [0.1, 0.2]))).toThrow(RangeError);
  });
});
