import type { NumberProfile } from '../../cube/columns/column-profile.ts';
import { doubleAt } from '../../stats/double-at.ts';

/** Digits to which confidences are compared: 1 − 0.7 and 0.3 are one. */
const DIGITS = 12;
/** Shares that were added in another order differ in their last digits. */
const ROUNDING = 1e-12;

/** Confidences ascending, and the share of rows with each. */
export interface Confidences {
  readonly values: Float64Array;
  readonly shares: Float64Array;
}

/** max(s, 1 − s) of each score of a column that has weight. */
export function confidencesOf({ values, weights, w }: NumberProfile): Confidences {
  const sums = new Map<number, number>();
  for (const [index, score] of values.entries()) {
    const confidence = Number(Math.max(score, 1 - score).toFixed(DIGITS));
    sums.set(confidence, (sums.get(confidence) ?? 0) + doubleAt(weights, index) / w);
  }
  const sorted = [...sums].toSorted(([a], [b]) => a - b);
  return {
    values: Float64Array.from(sorted, ([value]) => value),
    shares: Float64Array.from(sorted, ([, share]) => share),
  };
}

/**
 * Average thresholded confidence: the share of the target's rows whose confidence reaches the threshold below which the
 * source has as many rows as errors. Of two thresholds that are equally close, the lower one.
 *
 * Source: S. Garg, S. Balakrishnan, Z. C. Lipton, B. Neyshabur, H. Sedghi, "Leveraging unlabeled data to predict
 * out-of-distribution performance", ICLR 2022, equations 1 and 2.
 */
export function thresholdedConfidence(accuracy: number, source: Confidences, target: Confidences): number {
  const threshold = thresholdOf(1 - accuracy, source);
  let above = 0;
  target.values.forEach((value, index) => (above += value >= threshold ? doubleAt(target.shares, index) : 0));
  return Math.min(1, above);
}

function thresholdOf(error: number, { values, shares }: Confidences): number {
  let [threshold, closest, below] = [Infinity, Infinity, 0];
  for (const [index, value] of values.entries()) {
    const off = Math.abs(below - error);
    if (off < closest - ROUNDING) {
      [threshold, closest] = [value, off];
    }
    below += doubleAt(shares, index);
  }
  return Math.abs(1 - error) < closest - ROUNDING ? Infinity : threshold;
}

/**
 * Difference of confidences: the source's accuracy less what the mean confidence falls from source to target; within [0, 1].
 *
 * Source: D. Guillory, V. Shankar, S. Ebrahimi, T. Darrell, L. Schmidt, "Predicting with confidence on unseen
 * distributions", ICCV 2021.
 */
export function differenceOfConfidences(accuracy: number, source: Confidences, target: Confidences): number {
  return Math.min(1, Math.max(0, accuracy - (meanOf(source) - meanOf(target))));
}

function meanOf({ values, shares }: Confidences): number {
  let mean = 0;
  values.forEach((value, index) => (mean += value * doubleAt(shares, index)));
  return mean;
}
