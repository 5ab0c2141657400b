import { doubleAt } from './double-at.ts';

export interface CalibrationCells {
  /** Scores (or mean scores of bins that lie within one of the ten), in [0, 1], in any order. */
  readonly score: Float64Array;
  /** Σw of each score. */
  readonly weight: Float64Array;
  /** Σw of its positives. */
  readonly positive: Float64Array;
}

const BINS = 10;

/** The bin [k/10, (k + 1)/10) of a score, the last one closed; compared with the decimal edges, not by multiplication. */
function binOf(score: number): number {
  if (!(score >= 0 && score <= 1)) throw new RangeError(`A score must be in [0, 1], not ${score}.`);
  const bin = Math.min(BINS - 1, Math.floor(score * BINS));
  // The product can round up to the next edge, never below one.
  return score < bin / BINS ? bin - 1 : bin;
}

/**
 * Expected calibration error in [0, 1] over ten bins of equal width, left-closed, the last one closed: Σ weight share ×
 * |mean score − share of positives|. A score of 0.3 is in [0.3, 0.4). RangeError without weight, for scores outside [0, 1],
 * for arrays of different lengths.
 *
 * Source: M. P. Naeini, G. F. Cooper, M. Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning",
 * AAAI 2015.
 */
export function expectedCalibrationError({ score, weight, positive }: CalibrationCells): number {
  if (weight.length !== score.length || positive.length !== score.length) {
    throw new RangeError(`${score.length} scores need as many weights and positives.`);
  }
  const excess = new Float64Array(BINS);
  let total = 0;
  for (let cell = 0; cell < score.length; cell += 1) {
    const bin = binOf(doubleAt(score, cell));
    excess[bin] =
      doubleAt(excess, bin) + doubleAt(score, cell) * doubleAt(weight, cell) - doubleAt(positive, cell);
    total += doubleAt(weight, cell);
  }
  if (!(total > 0 && total < Infinity))
    throw new RangeError(`No calibration error of a total weight of ${total}.`);
  return excess.reduce((sum, value) => sum + Math.abs(value), 0) / total;
}
