import type { NumberProfile } from '../../cube/columns/column-profile.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { effectiveSize } from '../../stats/effective-size.ts';
import type { SizedShare } from '../../stats/mean-of-shares-interval.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import { wilsonInterval } from '../../stats/wilson.ts';
import type { TableEstimate } from './table-measures.ts';

/** Digits to which confidences are compared: 1 − 0.7 and 0.3 are one. */
const DIGITS = 12;
/** Shares that were added in another order differ in their last digits. */
const ROUNDING = 1e-12;

/** Confidences ascending, and the share of rows with each. */
export interface Confidences {
  readonly values: Float64Array;
  readonly shares: Float64Array;
  /** Effective rows. */
  readonly size: number;
}

/** Estimates the accuracy on a target from the source's accuracy and both distributions of confidence. */
export type AccuracyEstimator = (
  accuracy: SizedShare,
  source: Confidences,
  target: Confidences,
  confidence: number,
) => TableEstimate;

/** max(s, 1 − s) of each score of a column that has weight. */
export function confidencesOf({ values, weights, w, w2 }: NumberProfile): Confidences {
  const sums = new Map<number, number>();
  for (const [index, score] of values.entries()) {
    const confidence = Number(Math.max(score, 1 - score).toFixed(DIGITS));
    sums.set(confidence, (sums.get(confidence) ?? 0) + doubleAt(weights, index) / w);
  }
  const sorted = [...sums].toSorted(([a], [b]) => a - b);
  return {
    values: Float64Array.from(sorted, ([value]) => value),
    shares: Float64Array.from(sorted, ([, share]) => share),
    size: effectiveSize(w, w2),
  };
}

/**
 * Average thresholded confidence: the share of the target's rows whose confidence reaches the threshold below which the
 * source has as many rows as errors. Of two thresholds that are equally close, the lower one.
 *
 * Its interval joins three sources of error as if they were independent: Wilson's of the share itself, and what it is at the
 * thresholds where the share of errors and the share of rows below the threshold have their ends. Right rows are surer
 * ones, so the last two err together and the interval is rather too wide.
 *
 * Sources: S. Garg, S. Balakrishnan, Z. C. Lipton, B. Neyshabur, H. Sedghi, "Leveraging unlabeled data to predict
 * out-of-distribution performance", ICLR 2022, equations 1 and 2; of joining intervals `differenceOf`.
 */
export const thresholdedConfidence: AccuracyEstimator = (accuracy, source, target, confidence) => {
  const error = 1 - accuracy.value;
  const value = reaching(thresholdOf(error, source), target);
  const [of, below, own] = [
    wilsonInterval(error, accuracy.size, confidence),
    wilsonInterval(error, source.size, confidence),
    wilsonInterval(value, target.size, confidence),
  ];
  const fewest = reaching(thresholdOf(error + Math.hypot(of[1] - error, below[1] - error), source), target);
  const most = reaching(thresholdOf(error - Math.hypot(error - of[0], error - below[0]), source), target);
  return {
    value,
    interval: [
      Math.max(0, value - Math.hypot(value - fewest, value - own[0])),
      Math.min(1, value + Math.hypot(most - value, own[1] - value)),
    ],
  };
};

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

/** Share of the rows whose confidence reaches a threshold. */
function reaching(threshold: number, { values, shares }: Confidences): number {
  let above = 0;
  values.forEach((value, index) => (above += value >= threshold ? doubleAt(shares, index) : 0));
  return Math.min(1, above);
}

/**
 * Difference of confidences: the source's accuracy less what the mean confidence falls from source to target; within [0, 1].
 * Its interval joins Wilson's of the accuracy and normal ones of both means as if they were independent: right rows are
 * surer ones, so it is rather too wide.
 *
 * Sources: D. Guillory, V. Shankar, S. Ebrahimi, T. Darrell, L. Schmidt, "Predicting with confidence on unseen
 * distributions", ICCV 2021; of joining intervals `differenceOf`.
 */
export const differenceOfConfidences: AccuracyEstimator = (accuracy, source, target, confidence) => {
  const [before, after] = [momentsOf(source), momentsOf(target)];
  const [low, high] = wilsonInterval(accuracy.value, accuracy.size, confidence);
  const z = normalQuantile((1 + confidence) / 2);
  const margin = z * Math.sqrt(before.variance / source.size + after.variance / target.size);
  const value = accuracy.value - (before.mean - after.mean);
  return {
    value: inUnit(value),
    interval: [
      inUnit(value - Math.hypot(accuracy.value - low, margin)),
      inUnit(value + Math.hypot(high - accuracy.value, margin)),
    ],
  };
};

function inUnit(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function momentsOf({ values, shares }: Confidences): { readonly mean: number; readonly variance: number } {
  let mean = 0;
  values.forEach((value, index) => (mean += value * doubleAt(shares, index)));
  let variance = 0;
  values.forEach((value, index) => (variance += (value - mean) ** 2 * doubleAt(shares, index)));
  return { mean, variance };
}
