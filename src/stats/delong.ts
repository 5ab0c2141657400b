import { doubleAt } from './double-at.ts';
import { effectiveSize } from './effective-size.ts';

/** Weights of the two classes by score; all arrays have one entry for each distinct score, ascending. */
export interface ScoreWeights {
  readonly score: Float64Array;
  /** Σw of the positives, of the negatives. */
  readonly positive: Float64Array;
  readonly negative: Float64Array;
  /** Σw² of the positives, of the negatives. */
  readonly positive2: Float64Array;
  readonly negative2: Float64Array;
}

export interface Auc {
  /** P(score of a positive > score of a negative) + ½ P(equal), in [0, 1]. */
  readonly auc: number;
  /** Its variance; undefined where a class has no more than one effective row. */
  readonly variance: number | undefined;
  /** What the sample of positives and that of negatives bring to the variance; undefined with it. */
  readonly varianceBy: { readonly positives: number; readonly negatives: number } | undefined;
  /** Kish's effective sizes of the two classes. */
  readonly positives: number;
  readonly negatives: number;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let index = 0; index < values.length; index += 1) total += doubleAt(values, index);
  return total;
}

function check(cells: ScoreWeights): void {
  const { score, positive, negative, positive2, negative2 } = cells;
  for (const { length } of [positive, negative, positive2, negative2]) {
    if (length !== score.length)
      throw new RangeError(`${score.length} scores need as many sums of weights, not ${length}.`);
  }
  for (let cell = 1; cell < score.length; cell += 1) {
    if (!(doubleAt(score, cell - 1) < doubleAt(score, cell)))
      throw new RangeError(`Scores must ascend; they do not at ${cell}.`);
  }
}

/** Σw²·(component − AUC)² / (Σw)² with Bessel's correction by the effective size. */
function share(squares: number, weight: number, size: number): number {
  return (squares / (weight * weight)) * (size / (size - 1));
}

/**
 * Area under the ROC curve with ties as ½, and DeLong's variance, in O(cells). A positive's component is the weighted share
 * of negatives below it (ties half), a negative's the share of positives above it; the variance is that of their weighted
 * means, Σw²(component − AUC)²/(Σw)² with m/(m − 1) for m effective rows: with unit weights exactly DeLong's.
 * RangeError without weight in either class, for arrays of different lengths, for scores that do not ascend.
 *
 * Sources: E. R. DeLong, D. M. DeLong, D. L. Clarke-Pearson, Biometrics 44, 1988; X. Sun, W. Xu, "Fast implementation of
 * DeLong's algorithm", IEEE Signal Processing Letters 21(11), 2014. Weights: linearization of the weighted mean, as in
 * W. G. Cochran, "Sampling Techniques", 1977, section 6.
 */
export function delong(cells: ScoreWeights): Auc {
  check(cells);
  const { score, positive, negative, positive2, negative2 } = cells;
  const [p, n] = [sum(positive), sum(negative)];
  if (!(p > 0 && n > 0 && p < Infinity && n < Infinity))
    throw new RangeError(`No AUC of weights ${p} and ${n}.`);
  let area = 0;
  let below = 0;
  for (let cell = 0; cell < score.length; cell += 1) {
    area += doubleAt(positive, cell) * (below + doubleAt(negative, cell) / 2);
    below += doubleAt(negative, cell);
  }
  const auc = Math.min(1, area / p / n);
  let [positiveSquares, negativeSquares, negativeBelow, positiveBelow] = [0, 0, 0, 0];
  for (let cell = 0; cell < score.length; cell += 1) {
    const ofPositive = (negativeBelow + doubleAt(negative, cell) / 2) / n - auc;
    const ofNegative = 1 - (positiveBelow + doubleAt(positive, cell) / 2) / p - auc;
    positiveSquares += doubleAt(positive2, cell) * ofPositive * ofPositive;
    negativeSquares += doubleAt(negative2, cell) * ofNegative * ofNegative;
    negativeBelow += doubleAt(negative, cell);
    positiveBelow += doubleAt(positive, cell);
  }
  const [positives, negatives] = [effectiveSize(p, sum(positive2)), effectiveSize(n, sum(negative2))];
  const known = positives > 1 && negatives > 1;
  if (!known) return { auc, variance: undefined, varianceBy: undefined, positives, negatives };
  const varianceBy = {
    positives: share(positiveSquares, p, positives),
    negatives: share(negativeSquares, n, negatives),
  };
  const variance = varianceBy.positives + varianceBy.negatives;
  return { auc, variance, varianceBy, positives, negatives };
}
