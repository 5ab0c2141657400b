import type { GroupCells, ScoreAxis } from '../../cube/cube.ts';
import { scoreWeights } from '../../cube/score-weights.ts';
import type { ScoreEvidence } from '../../evidence/evidence.ts';
import { type Distribution, distributionDistance } from '../../stats/distribution-distance.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { type DistanceName, farthestDistance, type Spread } from '../../stats/farthest-distance.ts';
import { onceForEach } from '../../stats/once-for-each.ts';
import type { Insufficient, Measured } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';
import { distanceChance, distanceInterval } from './distance-spread.ts';
import { type GroupRow, groupTable, measuredOver, tooFewGroups } from './group-table.ts';
import { binnedNotes } from './worst-group.ts';

/** The scores of a group, those of both truths together. */
function scoreDistribution(axis: ScoreAxis, cells: GroupCells): Distribution {
  const { score, positive, negative } = scoreWeights(axis, cells);
  return { position: score, weight: positive.map((own, place) => own + doubleAt(negative, place)) };
}

/** The largest distance between the scores of two groups; a part is a group's distance to all rows. */
export function scoreDistances(
  { axis, overall, groups }: ScoreEvidence,
  name: DistanceName,
  context: MeasureContext,
): Measured | Insufficient {
  const whole = scoreDistribution(axis, overall);
  // None without weight; where a group has some, so has the whole.
  const spreadOf = onceForEach((cells: GroupCells): readonly Spread[] => {
    const distribution = scoreDistribution(axis, cells);
    return distribution.weight.some((each) => each > 0)
      ? [{ distribution, toWhole: distributionDistance(distribution, whole)[name] }]
      : [];
  });
  const table = groupTable(groups, [], context, (cells) => ({ value: spreadOf(cells)[0]?.toWhole ?? null }));
  const tooFew = tooFewGroups(table);
  if (tooFew !== undefined) {
    return tooFew;
  }
  const spreads = (rows: readonly GroupRow[]): readonly Spread[] =>
    rows.flatMap(({ cells }) => spreadOf(cells));
  const own = spreads(table.eligible);
  return measuredOver(table, {
    value: farthestDistance(own, name, new Float64Array(own.length)),
    overDefined: farthestDistance(spreads(table.defined), name, new Float64Array(table.defined.length)),
    interval: distanceInterval(axis, table.eligible, own, name, context),
    chance: distanceChance(axis, table.eligible, name, context),
    notes: binnedNotes(offOf(axis, own, name)),
  });
}

/** In bins no score moves by more than half a width, and no distribution function by more than the share of a bin. */
function offOf(axis: ScoreAxis, spreads: readonly Spread[], name: DistanceName): number {
  if (!axis.binned || name === 'wasserstein') {
    return axis.width;
  }
  const largestShare = ({ distribution: { weight } }: Spread): number =>
    weight.reduce((most, each) => Math.max(most, each), 0) / weight.reduce((sum, each) => sum + each, 0);
  return Math.max(...spreads.map(largestShare));
}
