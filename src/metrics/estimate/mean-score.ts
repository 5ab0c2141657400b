import { type GroupCells, POSITIVE, type ScoreAxis } from '../../cube/cube.ts';
import { scoreAt, scoresOf } from '../../cube/score-weights.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { effectiveSize } from '../../stats/effective-size.ts';
import { logitInterval } from '../../stats/logit-interval.ts';
import { wilsonInterval } from '../../stats/wilson.ts';
import type { Interval } from '../compare/group-table.ts';
import type { PerformanceMeasure } from '../compare/worst-group.ts';

/** The mean score of the rows of one truth: exact in bins too, which keep the sum of their scores. */
export interface MeanScore {
  readonly value: number;
  /** Of one row. */
  readonly variance: number;
  /** Kish's effective number of rows. */
  readonly size: number;
}

/** Null without weight in that truth. */
export function meanScoreOf(axis: ScoreAxis, cells: GroupCells, truth: number): MeanScore | null {
  const scores = scoresOf(cells, truth);
  let [weight, squares, sum] = [0, 0, 0];
  for (let entry = 0; entry < scores.index.length; entry += 1) {
    const own = doubleAt(scores.w, entry);
    weight += own;
    squares += doubleAt(scores.w2, entry);
    sum += own * scoreAt(axis, scores, entry);
  }
  if (weight === 0) {
    return null;
  }
  const value = Math.min(1, sum / weight);
  let spread = 0;
  for (let entry = 0; entry < scores.index.length; entry += 1) {
    spread += doubleAt(scores.w2, entry) * (scoreAt(axis, scores, entry) - value) ** 2;
  }
  return { value, variance: spread / squares, size: effectiveSize(weight, squares) };
}

/**
 * Normal on the logit scale. Where one row alone counts, or all have the same score, the spread is not known: then Wilson's
 * interval, which is that of the widest spread that scores in [0, 1] of this mean can have.
 */
export function meanScoreInterval({ value, variance, size }: MeanScore, confidence: number): Interval {
  return variance > 0 && size > 1 && value > 0 && value < 1
    ? logitInterval(value, variance / (size - 1), confidence)
    : wilsonInterval(value, size, confidence);
}

/** The mean score of the positives of a group, or of its negatives. */
export function meanScoreMeasure(
  axis: ScoreAxis,
  truth: number,
): Pick<PerformanceMeasure, 'estimate' | 'given'> {
  return {
    estimate: (cells, confidence) => {
      const mean = meanScoreOf(axis, cells, truth);
      return mean === null
        ? { value: null }
        : { value: mean.value, interval: meanScoreInterval(mean, confidence) };
    },
    given: [truth === POSITIVE ? 'positives' : 'negatives'],
  };
}
