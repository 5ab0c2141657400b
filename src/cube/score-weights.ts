import { at } from '../stats/at.ts';
import type { ScoreWeights } from '../stats/delong.ts';
import { type GroupCells, NEGATIVE, POSITIVE, type ScoreAxis, type ScoreCells } from './cube.ts';

const NONE: ScoreCells = {
  index: new Int32Array(),
  n: new Float64Array(),
  w: new Float64Array(),
  w2: new Float64Array(),
  ws: new Float64Array(),
  squaredError: 0,
  logLoss: 0,
};

/** The scores of the rows of one truth of a binary group; empty when it has none. */
export function scoresOf(cells: GroupCells, truth: number): ScoreCells {
  return cells.scores?.[truth] ?? NONE;
}

/** Σw of all scores of one truth. */
export function scoreWeight({ w }: ScoreCells): number {
  return w.reduce((sum, weight) => sum + weight, 0);
}

/**
 * Both truths on the positions of the axis that either occupies, ascending. The score of a position is the axis' own when it is
 * exact, and the lower edge of its bin when binned.
 */
export function scoreWeights(axis: ScoreAxis, cells: GroupCells): ScoreWeights {
  const [negative, positive] = [scoresOf(cells, NEGATIVE), scoresOf(cells, POSITIVE)];
  const positions = Int32Array.from(new Set([...negative.index, ...positive.index])).sort();
  const spread = ({ index }: ScoreCells, values: Float64Array): Float64Array => {
    const found = new Map(Array.from(index, (position, entry) => [position, at(values, entry)]));
    return Float64Array.from(positions, (position) => found.get(position) ?? 0);
  };
  return {
    score: Float64Array.from(positions, (position) => at(axis.values, position)),
    positive: spread(positive, positive.w),
    negative: spread(negative, negative.w),
    positive2: spread(positive, positive.w2),
    negative2: spread(negative, negative.w2),
  };
}

/** The score that the rows at an entry stand for: the axis' own when exact, else their mean, kept inside of their bin. */
export function scoreAt({ binned, values }: ScoreAxis, { index, w, ws }: ScoreCells, entry: number): number {
  const edge = at(values, at(index, entry));
  const weight = at(w, entry);
  return binned && weight > 0 ? Math.min(1, Math.max(edge, at(ws, entry) / weight)) : edge;
}
