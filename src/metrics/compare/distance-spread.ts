import type { GroupCells, ScoreAxis } from '../../cube/cube.ts';
import { bootstrapCells } from '../../stats/bootstrap-cells.ts';
import { dealCategories } from '../../stats/deal-categories.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { type DistanceName, farthestPair, type Spread } from '../../stats/farthest-pair.ts';
import { itemAt } from '../../stats/item-at.ts';
import { quantileUnsorted } from '../../stats/quantile-unsorted.ts';
import { randomStream } from '../../stats/random.ts';
import { scoreBins } from '../estimate/score-bins.ts';
import type { Chance } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';
import { chanceOf } from './auc-gap.ts';
import { effectiveSizes, pooledCells } from './calibration-gap.ts';
import type { GroupRow, Interval } from './group-table.ts';

// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { abs, max, min } = Math;

/** Bins and draws of intervals and chance levels. */
const BINS = 200;
const DRAWS = 200;
const CHANCE_STREAM = -4;
/** Pairs of more groups than this are not dealt by chance: the time is groups² × bins × draws. */
const MOST_DEALT_GROUPS = 60;

/**
 * Simultaneous interval of the largest distance. A bootstrap of each group gives the size of ‖F* − F‖ on 200 bins; c is the
 * quantile of its largest value over the groups in units of the group's mean, so that all true F lie within c times that
 * at once, and by the triangle inequality every distance within the sum of two of them. Half a pseudo-count at 0 and at
 * 1 lets a group with one single score vary too. Never too narrow for that, and wide.
 */
export function distanceInterval(
  axis: ScoreAxis,
  rows: readonly GroupRow[],
  spreads: readonly Spread[],
  name: DistanceName,
  context: MeasureContext,
): Interval {
  const drawn = rows.map(({ cells, place }) => deviations(axis, cells, name, context.seed, place));
  const units = drawn.map((norms) => norms.reduce((sum, norm) => sum + norm, 0) / DRAWS);
  const largest = new Float64Array(DRAWS);
  for (const [group, norms] of drawn.entries()) {
    for (let draw = 0; draw < DRAWS; draw += 1) {
      largest[draw] = max(doubleAt(largest, draw), doubleAt(norms, draw) / itemAt(units, group));
    }
  }
  const critical = quantileUnsorted(largest, context.minimum.confidence);
  const radii = Float64Array.from(units, (unit) => critical * unit);
  const low = farthestPair(
    spreads,
    name,
    radii.map((radius) => -radius),
  );
  return [max(0, low.value), min(1, farthestPair(spreads, name, radii).value)];
}

/** ‖F* − F‖ of a group in each draw. */
function deviations(
  axis: ScoreAxis,
  cells: GroupCells,
  name: DistanceName,
  seed: number,
  place: number,
): Float64Array {
  const { w, w2 } = bothTruths(axis, cells);
  const total = w.reduce((sum, each) => sum + each, 0);
  const pseudo = new Float64Array(BINS);
  // Σw²/Σw is the weight of a typical row.
  pseudo[0] = w2.reduce((sum, each) => sum + each, 0) / total / 2;
  pseudo[BINS - 1] = doubleAt(pseudo, 0);
  const masses = bootstrapCells({ w, w2, draws: DRAWS, random: randomStream(seed, place), pseudo });
  const seen = w.map((each) => each / total);
  return Float64Array.from({ length: DRAWS }, (_, draw) =>
    normOf(masses.subarray(draw * BINS, (draw + 1) * BINS), seen, name),
  );
}

/** Distance of the weights of bins to shares of the same bins, cut where they do not touch each other. */
function normOf(weights: Float64Array, shares: Float64Array, name: DistanceName): number {
  const total = weights.reduce((sum, each) => sum + each, 0);
  let [difference, area, most] = [0, 0, 0];
  for (let bin = 0; bin < weights.length; bin += 1) {
    difference += doubleAt(weights, bin) / total - doubleAt(shares, bin);
    area += abs(difference) / BINS;
    most = max(most, abs(difference));
  }
  return name === 'ks' ? most : area;
}

/** The largest distance when the group labels are permuted over all rows; undefined for more than 60 groups. */
export function distanceChance(
  axis: ScoreAxis,
  rows: readonly GroupRow[],
  name: DistanceName,
  context: MeasureContext,
): Chance | undefined {
  if (rows.length > MOST_DEALT_GROUPS) {
    return undefined;
  }
  const masses = bothTruths(axis, pooledCells(rows)).w;
  const random = randomStream(context.seed, CHANCE_STREAM);
  const gaps: number[] = [];
  dealCategories({ sizes: effectiveSizes(rows), masses, draws: DRAWS, random }, (counts, sizes) => {
    const shares = [...sizes.keys()].map((group) =>
      counts.subarray(group * BINS, (group + 1) * BINS).map((count) => count / doubleAt(sizes, group)),
    );
    let most = 0;
    for (const [place, first] of shares.entries()) {
      for (const second of shares.slice(place + 1)) {
        most = max(most, normOf(first, second, name));
      }
    }
    gaps.push(most);
  });
  return chanceOf(Float64Array.from(gaps));
}

/** Σw and Σw² by bin. */
function bothTruths(
  axis: ScoreAxis,
  cells: GroupCells,
): { readonly w: Float64Array; readonly w2: Float64Array } {
  const bins = scoreBins(axis, cells, BINS);
  const joined = (sums: Float64Array): Float64Array =>
    sums.slice(0, BINS).map((sum, bin) => sum + doubleAt(sums, BINS + bin));
  return { w: joined(bins.w), w2: joined(bins.w2) };
}
