import { type GroupCells, NEGATIVE, POSITIVE, type ScoreAxis, type ScoreCells } from '../../cube/cube.ts';
import { scoreAt, scoresOf, scoreWeight } from '../../cube/score-weights.ts';
import { at } from '../../stats/at.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import type { Interval } from '../compare/group-table.ts';
import type { PerformanceMeasure } from '../compare/worst-group.ts';

/** A loss of a score; its sum over the rows is exact in the cube, even when scores are binned. */
interface Loss {
  readonly sum: 'squaredError' | 'logLoss';
  readonly of: (score: number, truth: number) => number;
}

/** Scores nearer to 0 or 1 are clipped, as in scikit-learn for doubles. */
const CLIP = 2 ** -52;

export const LOG_LOSS: Loss = {
  sum: 'logLoss',
  of: (score, truth) => {
    const clipped = Math.min(1 - CLIP, Math.max(CLIP, score));
    return -Math.log(truth === POSITIVE ? clipped : 1 - clipped);
  },
};

export const SQUARED_ERROR: Loss = { sum: 'squaredError', of: (score, truth) => (score - truth) ** 2 };

/** The mean of a loss over the rows of a group. */
export function lossMeasure(axis: ScoreAxis, loss: Loss): PerformanceMeasure {
  return {
    estimate: (cells, confidence) => {
      const sides = [scoresOf(cells, NEGATIVE), scoresOf(cells, POSITIVE)];
      const weight = sides.reduce((sum, side) => sum + scoreWeight(side), 0);
      if (!(weight > 0)) {
        return { value: null };
      }
      const value = sides.reduce((sum, side) => sum + side[loss.sum], 0) / weight;
      return { value, interval: intervalOf(axis, cells, { loss, value, confidence }) };
    },
    worst: 'largest',
    given: [],
    lacking: 'weight',
  };
}

interface Mean {
  readonly loss: Loss;
  readonly value: number;
}

interface Found extends Mean {
  readonly confidence: number;
}

/**
 * Normal on the log scale, with the linearized variance Σw²(loss − mean)²/(Σw)². Undefined for a loss that does not vary.
 */
function intervalOf(
  axis: ScoreAxis,
  cells: GroupCells,
  { loss, value, confidence }: Found,
): Interval | undefined {
  let [squares, weight] = [0, 0];
  for (const truth of [NEGATIVE, POSITIVE]) {
    const scores = scoresOf(cells, truth);
    squares += squaresOf(axis, scores, truth, { loss, value });
    weight += scoreWeight(scores);
  }
  const margin = (normalQuantile((1 + confidence) / 2) * Math.sqrt(squares)) / weight / value;
  return squares > 0 && Number.isFinite(margin)
    ? [value * Math.exp(-margin), value * Math.exp(margin)]
    : undefined;
}

/** Σw²(loss − mean)²: over the positions of the axis when binary, from its moments when the loss is that of a vector. */
function squaresOf(axis: ScoreAxis, scores: ScoreCells, truth: number, { loss, value }: Mean): number {
  if (scores.spread !== undefined) {
    const { first, second } = scores.spread[loss.sum];
    const w2 = scores.w2.reduce((sum, each) => sum + each, 0);
    // Below 0 by rounding only.
    return Math.max(0, second - 2 * value * first + value * value * w2);
  }
  let squares = 0;
  for (let entry = 0; entry < scores.index.length; entry += 1) {
    const own = loss.of(scoreAt(axis, scores, entry), truth);
    squares += at(scores.w2, entry) * (own - value) ** 2;
  }
  return squares;
}
