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
import { NO_SCORES } from './score-cells.ts';
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
  const positions = union(negative.index, positive.index);
  const spread = ({ index }: ScoreColumns, values: Float64Array): Float64Array => {
    const wide = new Float64Array(positions.length);
    let place = 0;
    for (let entry = 0; entry < index.length; entry += 1) {
      while (intAt(positions, place) < intAt(index, entry)) {
        place += 1;
      }
      wide[place] = doubleAt(values, entry);
    }
    return wide;
  };
  return {
    score: Float64Array.from(positions, (position) => doubleAt(axis.values, position)),
    positive: spread(positive, positive.w),
    negative: spread(negative, negative.w),
    positive2: spread(positive, positive.w2),
    negative2: spread(negative, negative.w2),
  };
}

/** What either of two ascending lists has, ascending. */
function union(a: Int32Array, b: Int32Array): Int32Array {
  const all = new Int32Array(a.length + b.length);
  let [size, inA, inB] = [0, 0, 0];
  while (inA < a.length || inB < b.length) {
    const one = inA < a.length ? intAt(a, inA) : Infinity;
    const other = inB < b.length ? intAt(b, inB) : Infinity;
    all[size] = Math.min(one, other);
    size += 1;
    inA += one <= other ? 1 : 0;
    inB += other <= one ? 1 : 0;
  }
  return all.subarray(0, size);
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
