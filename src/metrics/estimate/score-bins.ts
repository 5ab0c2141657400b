import { type GroupCells, NEGATIVE, POSITIVE, type ScoreAxis } from '../../cube/cube.ts';
import { scoreAt, scoresOf } from '../../cube/score-weights.ts';
import { doubleAt } from '../../stats/double-at.ts';

/** Σw, Σw² and Σw·(score − truth) by truth × bin, for what a coarse axis is enough for: spreads and chance levels. */
export interface ScoreBins {
  readonly bins: number;
  readonly w: Float64Array;
  readonly w2: Float64Array;
  readonly excess: Float64Array;
}

/** The scores of a group in equal bins on [0, 1]. On which side of an edge a score falls does not matter for a spread. */
export function scoreBins(axis: ScoreAxis, cells: GroupCells, bins: number): ScoreBins {
  const [w, w2, excess] = [
    new Float64Array(2 * bins),
    new Float64Array(2 * bins),
    new Float64Array(2 * bins),
  ];
  for (const truth of [NEGATIVE, POSITIVE]) {
    const scores = scoresOf(cells, truth);
    for (let entry = 0; entry < scores.index.length; entry += 1) {
      const score = scoreAt(axis, scores, entry);
      const cell = truth * bins + Math.min(bins - 1, Math.floor(score * bins));
      const weight = doubleAt(scores.w, entry);
      w[cell] = doubleAt(w, cell) + weight;
      w2[cell] = doubleAt(w2, cell) + doubleAt(scores.w2, entry);
      excess[cell] = doubleAt(excess, cell) + weight * (score - truth);
    }
  }
  return { bins, w, w2, excess };
}

/** Σw·(score − truth) / Σw of each cell; 0 where it is empty. */
export function meanExcess({ w, excess }: ScoreBins): Float64Array {
  return excess.map((sum, cell) => (doubleAt(w, cell) > 0 ? sum / doubleAt(w, cell) : 0));
}
