import { type GroupCells, NEGATIVE, POSITIVE, type ScoreAxis } from '../../cube/cube.ts';
import { scoreAt, scoresOf } from '../../cube/score-weights.ts';
import { at } from '../../stats/at.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import type { Interval } from '../compare/group-table.ts';

/** Scores nearer to 0 or 1 are clipped, as in scikit-learn for doubles. */
const CLIP = 2 ** -52;

/**
 * Interval of a mean log-loss: normal on the log scale, with the linearized variance Σw²(loss − mean)²/(Σw)² over the positions
 * of the score axis. Undefined for a loss that does not vary.
 */
export function logLossInterval(
  axis: ScoreAxis,
  cells: GroupCells,
  loss: number,
  confidence: number,
): Interval | undefined {
  let [squares, weight] = [0, 0];
  for (const truth of [NEGATIVE, POSITIVE]) {
    const scores = scoresOf(cells, truth);
    for (let entry = 0; entry < scores.index.length; entry += 1) {
      const score = Math.min(1 - CLIP, Math.max(CLIP, scoreAt(axis, scores, entry)));
      const own = -Math.log(truth === POSITIVE ? score : 1 - score);
      squares += at(scores.w2, entry) * (own - loss) ** 2;
      weight += at(scores.w, entry);
    }
  }
  const margin = (normalQuantile((1 + confidence) / 2) * Math.sqrt(squares)) / weight / loss;
  return squares > 0 && Number.isFinite(margin)
    ? [loss * Math.exp(-margin), loss * Math.exp(margin)]
    : undefined;
}
