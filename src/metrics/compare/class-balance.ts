import type { ScoreEvidence } from '../../evidence/evidence.ts';
import { type MeanScore, meanScoreInterval, meanScoreMeasure, meanScoreOf } from '../estimate/mean-score.ts';
import type { Insufficient, Measured } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';
import { pooledCells } from './drawn-chance.ts';
import { estimateGap } from './estimate-gap.ts';
import type { GroupRow } from './group-table.ts';
import { normalGapChance, normalGapInterval } from './normal-gap.ts';

/**
 * The largest difference between the groups' mean scores of the rows of one truth. Chance is what is left when scores are
 * permuted over the rows of that truth: a mean then has the variance of all of them, divided by the group's size.
 */
export function classBalance(
  { axis, groups }: ScoreEvidence,
  truth: number,
  context: MeasureContext,
): Measured | Insufficient {
  const meansOf = (rows: readonly GroupRow[]): readonly MeanScore[] =>
    rows.flatMap(({ cells }) => meanScoreOf(axis, cells, truth) ?? []);
  return estimateGap(
    groups,
    meanScoreMeasure(axis, truth),
    {
      interval: (rows) =>
        normalGapInterval(
          rows,
          meansOf(rows).map((mean) => ({
            value: mean.value,
            interval: meanScoreInterval(mean, context.minimum.confidence),
          })),
          context,
        ),
      chance: (rows) => {
        const all = meanScoreOf(axis, pooledCells(rows.map(({ cells }) => cells)), truth);
        return all === null
          ? undefined
          : normalGapChance(
              all.value,
              meansOf(rows).map(({ size }) => all.variance / size),
              context,
            );
      },
    },
    context,
  );
}
