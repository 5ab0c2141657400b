import type { ScoreAxis } from '../../cube/cube.ts';
import { scoreWeights } from '../../cube/score-weights.ts';
import { aucInterval } from '../../stats/auc-interval.ts';
import { type Auc, delong } from '../../stats/delong.ts';
import { itemAt } from '../../stats/item-at.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { normalDraw } from '../../stats/normal-draw.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import { randomStream } from '../../stats/random.ts';
import { simultaneousGap } from '../../stats/simultaneous-gap.ts';
import type { Chance } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';
import { drawnChance, pooledCells } from './drawn-chance.ts';
import type { GroupRow, Interval } from './group-table.ts';
import { drawsFor } from './rate-gap.ts';

// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { max, min, sqrt } = Math;

/** Of the chance level; the groups' own streams count up from 0. */
const CHANCE_STREAM = -2;

/** `rows` have an AUC. */
function areasOf(axis: ScoreAxis, rows: readonly GroupRow[]): readonly Auc[] {
  return rows.map(({ cells }) => delong(scoreWeights(axis, cells)));
}

/**
 * Simultaneous interval of the largest difference of AUCs. Draws are normal with a deviation for each side, that of the
 * group's own interval (`aucInterval`), so that an AUC near 1 varies downward and one of exactly 1 does not stand still.
 */
export function aucGapInterval(
  axis: ScoreAxis,
  rows: readonly GroupRow[],
  context: MeasureContext,
): Interval {
  const { confidence } = context.minimum;
  const z = normalQuantile((1 + confidence) / 2);
  const sides = areasOf(axis, rows).map((area) => {
    const [low, high] = aucInterval(area, confidence);
    return { auc: area.auc, below: (area.auc - low) / z, above: (high - area.auc) / z };
  });
  const draws = new Float64Array(drawsFor(rows.length, context) * rows.length);
  const streams = rows.map(({ place }) => randomStream(context.seed, place));
  for (let index = 0; index < draws.length; index += 1) {
    const { auc, below, above } = itemAt(sides, index % rows.length);
    const step = normalDraw(itemAt(streams, index % rows.length));
    draws[index] = auc + step * (step < 0 ? below : above);
  }
  const rates = Float64Array.from(sides, ({ auc }) => auc);
  return simultaneousGap({ families: [{ rates, draws }], confidence, maximum: 1 }).interval;
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
  const errors = Float64Array.from(areasOf(axis, rows), (area) =>
    sqrt(
      (varianceBy.positives * positives) / area.positives +
        (varianceBy.negatives * negatives) / area.negatives,
    ),
  ).sort();
  const random = randomStream(context.seed, CHANCE_STREAM);
  const gaps = new Float64Array(drawsFor(rows.length, context));
  for (let draw = 0; draw < gaps.length; draw += 1) {
    let [low, high] = [1, 0];
    for (let group = 0; group < errors.length; group += 1) {
      const drawn = min(1, max(0, auc + doubleAt(errors, group) * normalDraw(random)));
      low = min(low, drawn);
      high = max(high, drawn);
    }
    gaps[draw] = high - low;
  }
  return drawnChance(gaps);
}
