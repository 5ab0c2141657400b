import type { ScoreWeights } from '../stats/delong.ts';
import { doubleAt } from '../stats/double-at.ts';
import {
  type GroupCells,
  NEGATIVE,
  POSITIVE,
  type ScoreAxis,
  type ScoreCells,
  type ScoreColumns,
} from './cube.ts';
import { addOnto, NO_SCORES, positionUnion } from './score-cells.ts';
import { intAt } from './elements.ts';

const NONE: ScoreCells = { ...NO_SCORES, squaredError: 0, logLoss: 0 };

/** The scores of the rows of one truth of a binary group; empty when it has none. */
export function scoresOf(cells: GroupCells, truth: number): ScoreCells {
  return cells.scores?.[truth] ?? NONE;
}

/** Σw of all scores of one truth. */
export function scoreWeight({ w }: ScoreColumns): number {
  return w.reduce((sum, weight) => sum + weight, 0);
}

/**
 * Both truths on the positions of the axis that either occupies, ascending. The score of a position is the axis' own when it is
 * exact, and the lower edge of its bin when binned.
 */
export function scoreWeights(axis: ScoreAxis, cells: GroupCells): ScoreWeights {
  return sideWeights(axis, scoresOf(cells, NEGATIVE), scoresOf(cells, POSITIVE));
}

/** The same of any two sides: a class against the rest. */
export function sideWeights(axis: ScoreAxis, negative: ScoreColumns, positive: ScoreColumns): ScoreWeights {
  const positions = positionUnion(negative.index, positive.index);
  const spread = ({ index }: ScoreColumns, values: Float64Array): Float64Array => {
    const wide = new Float64Array(positions.length);
    addOnto(wide, positions, index, values);
    return wide;
  };
  const score = new Float64Array(positions.length);
  for (let place = 0; place < positions.length; place += 1) {
    score[place] = doubleAt(axis.values, intAt(positions, place));
  }
  const [ofPositive, ofNegative] = [spread(positive, positive.w), spread(negative, negative.w)];
  return {
    score,
    positive: ofPositive,
    negative: ofNegative,
    positive2: positive.w2 === positive.w ? ofPositive : spread(positive, positive.w2),
    negative2: negative.w2 === negative.w ? ofNegative : spread(negative, negative.w2),
  };
}

/** The score that the rows at an entry stand for: the axis' own when exact, else their mean, kept inside of their bin. */
export function scoreAt(
  { binned, values }: ScoreAxis,
  { index, w, ws }: ScoreColumns,
  entry: number,
): number {
  const edge = doubleAt(values, intAt(index, entry));
  const weight = doubleAt(w, entry);
  return binned && weight > 0 ? Math.min(1, Math.max(edge, doubleAt(ws, entry) / weight)) : edge;
}
