import type { GroupCells, ScoreAxis } from '../../cube/cube.ts';
import { scoreWeights } from '../../cube/score-weights.ts';
import { aucBound } from '../../stats/auc-bound.ts';
import { aucInterval } from '../../stats/auc-interval.ts';
import { type Auc, delong, type ScoreWeights } from '../../stats/delong.ts';
import type { PerformanceMeasure } from '../compare/worst-group.ts';

/** DeLong's AUC of some scores; null without weight in either class. */
export function aucOf(weights: ScoreWeights): Auc | null {
  const hasBoth = [weights.positive, weights.negative].every((side) => side.some((w) => w > 0));
  return hasBoth ? delong(weights) : null;
}

/** The AUC of a binary group with DeLong's interval. */
export function aucMeasure(axis: ScoreAxis): PerformanceMeasure {
  return {
    estimate: (cells, confidence) => {
      const area = aucOf(scoreWeights(axis, cells));
      return area === null ? { value: null } : { value: area.auc, interval: aucInterval(area, confidence) };
    },
    worst: 'smallest',
    given: ['positives', 'negatives'],
    lacking: 'a positive and a negative label, both with weight',
    off: (cells) => offOf(axis, cells),
  };
}

function offOf(axis: ScoreAxis, cells: GroupCells): number {
  if (!axis.binned) {
    return 0;
  }
  const { positive, negative } = scoreWeights(axis, cells);
  return aucBound(positive, negative);
}
