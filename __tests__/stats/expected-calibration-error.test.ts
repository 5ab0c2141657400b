import { describe, expect, it } from '@jest/globals';
import { expectedCalibrationError } from '../../src/stats/expected-calibration-error.ts';

const SCORES = [0.05, 0.1, 0.15, 0.3, 0.3, 0.32, 0.5, 0.71, 0.85, 0.9, 0.99, 1];
const LABELS = [0, 0, 1, 0, 1, 0, 1, 1, 0, 1, 1, 1];
const WEIGHTS = [1, 2, 1, 1, 0.5, 1, 1, 3, 1, 1, 2, 1];

const ece = (scores: readonly number[], labels: readonly number[], weights: readonly number[]): number =>
  expectedCalibrationError({
    score: Float64Array.from(scores),
    weight: Float64Array.from(weights),
    positive: Float64Array.from(weights, (weight, row) => weight * (labels[row] ?? NaN)),
  });

describe('expectedCalibrationError', () => {
  it('agrees with NumPy over decimal edges', () => {
    // NumPy 2.4.6: searchsorted([k / 10], score, side='right'), the last bin closed.
    expect(
      ece(
        SCORES,
        LABELS,
        SCORES.map(() => 1),
      ),
    ).toBeCloseTo(0.21916666666666665, 14);
    expect(ece(SCORES, LABELS, WEIGHTS)).toBeCloseTo(0.2135483870967742, 14);
  });

  it('is 0 when scores are the shares of positives, and takes rows merged into cells', () => {
    const cells = {
      score: Float64Array.of(0.25, 0.75),
      weight: Float64Array.of(4, 8),
      positive: Float64Array.of(1, 6),
    };
    expect(expectedCalibrationError(cells)).toBe(0);
  });

  it.each([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])('closes bins on the left at %p', (edge) => {
    // Below the edge all negative, from it on all positive: in two bins the two errors add, in one they would cancel.
    const below = edge - 2 ** -53;
    expect(ece([below, edge], [0, 1], [1, 1])).toBeCloseTo((below + (1 - edge)) / 2, 12);
    expect(ece([edge, edge + 0.05], [0, 1], [1, 1])).toBeCloseTo(Math.abs(2 * edge + 0.05 - 1) / 2, 12);
  });

  it('refuses scores outside [0, 1], no weight, other lengths', () => {
    expect(() => ece([1.01], [1], [1])).toThrow(RangeError);
    expect(() => ece([-0.01], [1], [1])).toThrow(RangeError);
    expect(() => ece([Number.NaN], [1], [1])).toThrow(RangeError);
    expect(() => ece([0.5], [1], [0])).toThrow(RangeError);
    expect(() => ece([0.5], [1], [Infinity])).toThrow(RangeError);
    const one = Float64Array.of(0.5);
    expect(() =>
      expectedCalibrationError({ score: one, weight: one, positive: new Float64Array(0) }),
    ).toThrow(RangeError);
    expect(() =>
      expectedCalibrationError({ score: one, weight: new Float64Array(0), positive: one }),
    ).toThrow(RangeError);
  });
});
