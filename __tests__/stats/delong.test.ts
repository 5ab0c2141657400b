import { describe, expect, it } from '@jest/globals';
import { delong, type ScoreWeights } from '../../src/stats/delong.ts';

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
      scores.reduce((total, own, row) => {
        return own === value && labels[row] === label ? total + (weights?.[row] ?? 1) ** power : total;
      }, 0),
    );
  return { score, positive: sum(1, 1), negative: sum(0, 1), positive2: sum(1, 2), negative2: sum(0, 2) };
}

describe('delong', () => {
  it('agrees with scikit-learn and with the confidenceinterval package on rows of weight one, ties included', () => {
    const { auc, variance, varianceBy, positives, negatives } = delong(cells(LABELS, SCORES));
    // scikit-learn 1.9.1: roc_auc_score; confidenceinterval 1.0.5: delong_roc_variance.
    expect(auc).toBeCloseTo(0.859375, 14);
    expect(variance).toBeCloseTo(0.008579799107142856, 14);
    expect([positives, negatives]).toEqual([8, 8]);
    // NumPy 2.4.6: the variance of the row and of the column means of the matrix of pairs, ddof 1, each ÷ 8.
    expect(varianceBy?.positives).toBeCloseTo(0.0033133370535714285, 14);
    expect(varianceBy?.negatives).toBeCloseTo(0.005266462053571429, 14);
  });

  it('agrees with scikit-learn on weighted rows, and with the linearized variance taken pair by pair', () => {
    const { auc, variance, positives, negatives } = delong(cells(LABELS, SCORES, WEIGHTS));
    // scikit-learn 1.9.1: roc_auc_score(sample_weight); NumPy 2.4.6 over the matrix of pairs.
    expect(auc).toBeCloseTo(0.839458413926499, 14);
    expect(variance).toBeCloseTo(0.01260882562103154, 14);
    expect(positives).toBeCloseTo(5.054919908466819, 12);
    expect(negatives).toBeCloseTo(6.205128205128205, 12);
  });

  it('does not depend on the unit of the weights', () => {
    const one = delong(cells(LABELS, SCORES, WEIGHTS));
    const other = delong(
      cells(
        LABELS,
        SCORES,
        WEIGHTS.map((weight) => weight * 1000),
      ),
    );
    expect(other.auc).toBeCloseTo(one.auc, 14);
    expect(other.variance).toBeCloseTo(one.variance ?? NaN, 14);
  });

  it('is 1 without variance when the classes part, ½ when all scores are equal, turned when labels are', () => {
    expect(delong(cells([0, 0, 1, 1], [0.1, 0.2, 0.3, 0.4]))).toMatchObject({ auc: 1, variance: 0 });
    expect(delong(cells([0, 0, 1, 1], [0.5, 0.5, 0.5, 0.5])).auc).toBe(0.5);
    expect(
      delong(
        cells(
          LABELS.map((label) => 1 - label),
          SCORES,
        ),
      ).auc,
    ).toBeCloseTo(1 - 0.859375, 14);
  });

  it('has no variance when a class has one effective row', () => {
    expect(delong(cells([0, 0, 1], [0.1, 0.5, 0.3]))).toMatchObject({ auc: 0.5, variance: undefined });
    expect(delong(cells([0, 1, 1], [0.4, 0.5, 0.3])).variance).toBeUndefined();
  });

  it('refuses an absent class, scores that do not ascend, other lengths', () => {
    expect(() => delong(cells([1, 1], [0.1, 0.2]))).toThrow(RangeError);
    expect(() => delong(cells([0, 0], [0.1, 0.2]))).toThrow(RangeError);
    const good = cells(LABELS, SCORES);
    expect(() => delong({ ...good, score: good.score.toReversed() })).toThrow(RangeError);
    expect(() => delong({ ...good, score: good.score.map(() => Number.NaN) })).toThrow(RangeError);
    expect(() => delong({ ...good, negative2: new Float64Array(1) })).toThrow(RangeError);
    expect(() => delong({ ...good, positive: good.positive.map(() => Infinity) })).toThrow(RangeError);
    expect(() => delong({ ...good, negative: good.negative.map(() => Infinity) })).toThrow(RangeError);
  });
});
