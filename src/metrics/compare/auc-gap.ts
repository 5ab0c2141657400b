import type { ScoreAxis } from '../../cube/cube.ts';
import { scoreWeights } from '../../cube/score-weights.ts';
import { aucInterval } from '../../stats/auc-interval.ts';
import { type Auc, delong } from '../../stats/delong.ts';
import type { Chance } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';
import { pooledCells } from './drawn-chance.ts';
import type { GroupRow, Interval } from './group-table.ts';
import { normalGapChance, normalGapInterval } from './normal-gap.ts';

/** `rows` have an AUC. */
function areasOf(axis: ScoreAxis, rows: readonly GroupRow[]): readonly Auc[] {
  return rows.map(({ cells }) => delong(scoreWeights(axis, cells)));
}

/** Simultaneous interval of the largest difference of AUCs, from DeLong's interval of each. */
export function aucGapInterval(
  axis: ScoreAxis,
  rows: readonly GroupRow[],
  context: MeasureContext,
): Interval {
  const areas = areasOf(axis, rows).map((area) => ({
    value: area.auc,
    interval: aucInterval(area, context.minimum.confidence),
  }));
  return normalGapInterval(rows, areas, context);
}

/**
 * The gap when nothing but chance separates the groups, scores permuted within each truth: by DeLong an AUC is then that of
 * all groups together with the variance S₁/m + S₀/n, S the unit variances of the pooled components and m, n the group's
 * effective numbers of positives and negatives. Undefined where the pooled variance is.
 */
export function aucGapChance(
  axis: ScoreAxis,
  rows: readonly GroupRow[],
  context: MeasureContext,
): Chance | undefined {
  const pooled = pooledCells(rows.map(({ cells }) => cells));
  const { auc, varianceBy, positives, negatives } = delong(scoreWeights(axis, pooled));
  if (varianceBy === undefined) {
    return undefined;
  }
  const variances = areasOf(axis, rows).map(
    (area) =>
      (varianceBy.positives * positives) / area.positives +
      (varianceBy.negatives * negatives) / area.negatives,
  );
  return normalGapChance(auc, variances, context);
}
