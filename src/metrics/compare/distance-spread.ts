import type { GroupCells, ScoreAxis } from '../../cube/cube.ts';
import { bootstrapCells } from '../../stats/bootstrap-cells.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { type DistanceName, farthestDistance, type Spread } from '../../stats/farthest-distance.ts';
import { forEachTwo } from '../../stats/for-each-two.ts';
import { itemAt } from '../../stats/item-at.ts';
import { normalDraw } from '../../stats/normal-draw.ts';
import { onceForEach } from '../../stats/once-for-each.ts';
import { quantileUnsorted } from '../../stats/quantile-unsorted.ts';
import { type Random, randomStream } from '../../stats/random.ts';
import { remembered } from '../../stats/remembered.ts';
import { scoreBins } from '../estimate/score-bins.ts';
import type { Chance } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';
import { drawnChance, effectiveSizes, pooledCells } from './drawn-chance.ts';
import type { GroupRow, Interval } from './group-table.ts';

// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { abs, max, min, sqrt } = Math;

/** Bins and draws of intervals and chance levels. */
const BINS = 200;
const DRAWS = 200;
const CHANCE_STREAM = -4;
/** No chance level for more groups than this: its time is groups² × bins × draws. */
const MOST_GROUPS_BY_CHANCE = 60;

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
  const drawn = rows
    .map(({ cells, place }) =>
      remembered(deviationsOf(cells), `${context.seed} ${place}`, () =>
        deviations(axis, cells, context.seed, place),
      ),
    )
    .map((norms) => norms[name]);
  const units = drawn.map((norms) => norms.reduce((sum, norm) => sum + norm, 0) / DRAWS);
  const largest = new Float64Array(DRAWS);
  for (const [group, norms] of drawn.entries()) {
    for (let draw = 0; draw < DRAWS; draw += 1) {
      largest[draw] = max(doubleAt(largest, draw), doubleAt(norms, draw) / itemAt(units, group));
    }
  }
  const critical = quantileUnsorted(largest, context.minimum.confidence);
  const radii = Float64Array.from(units, (unit) => critical * unit);
  const low = farthestDistance(
    spreads,
    name,
    radii.map((radius) => -radius),
  );
  return [max(0, low), min(1, farthestDistance(spreads, name, radii))];
}

/** In each draw, by both distances: one walk gives both. */
type Norms = { readonly [N in DistanceName]: Float64Array };

/** Deviations of a group by seed and place. */
const deviationsOf = onceForEach((_cells: GroupCells) => new Map<string, Norms>());

/** ‖F* − F‖ of a group in each draw. */
function deviations(axis: ScoreAxis, cells: GroupCells, seed: number, place: number): Norms {
  const { w, w2 } = bothTruths(axis, cells);
  const total = w.reduce((sum, each) => sum + each, 0);
  const pseudo = new Float64Array(BINS);
  // Σw²/Σw is the weight of a typical row.
  pseudo[0] = w2.reduce((sum, each) => sum + each, 0) / total / 2;
  pseudo[BINS - 1] = doubleAt(pseudo, 0);
  const masses = bootstrapCells({ w, w2, draws: DRAWS, random: randomStream(seed, place), pseudo });
  const norms = emptyNorms();
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const start = draw * BINS;
    let all = 0;
    for (let bin = 0; bin < BINS; bin += 1) all += doubleAt(masses, start + bin);
    let [difference, area, most] = [0, 0, 0];
    for (let bin = 0; bin < BINS; bin += 1) {
      difference += doubleAt(masses, start + bin) / all - doubleAt(w, bin) / total;
      area += abs(difference);
      most = max(most, abs(difference));
    }
    norms.ks[draw] = most;
    norms.wasserstein[draw] = area / BINS;
  }
  return norms;
}

function emptyNorms(): Norms {
  return { ks: new Float64Array(DRAWS), wasserstein: new Float64Array(DRAWS) };
}

/**
 * The largest distance when the group labels are permuted over all rows. F_g − F of a permuted group is a Brownian bridge on
 * the scores of all rows over √n_g, n_g its effective size (Donsker), and differences of independent ones have the variance of
 * permuted ones. Undefined for more than 60 groups.
 */
export function distanceChance(
  axis: ScoreAxis,
  rows: readonly GroupRow[],
  name: DistanceName,
  context: MeasureContext,
): Chance | undefined {
  if (rows.length > MOST_GROUPS_BY_CHANCE) {
    return undefined;
  }
  const groups = rows.map(({ cells }) => cells);
  const key = `${context.seed} ${rows.map(({ place }) => place).join(' ')}`;
  const largest = remembered(permutedOf(itemAt(groups, 0)), key, () => permuted(axis, groups, context.seed));
  return drawnChance(largest[name]);
}

/** Largest distances of permuted groups by seed and places, kept with the first of them. */
const permutedOf = onceForEach((_first: GroupCells) => new Map<string, Norms>());

function permuted(axis: ScoreAxis, groups: readonly GroupCells[], seed: number): Norms {
  const { w } = bothTruths(axis, pooledCells(groups));
  const total = w.reduce((sum, each) => sum + each, 0);
  const shares = w.map((each) => each / total);
  const sizes = effectiveSizes(groups).sort();
  const random = randomStream(seed, CHANCE_STREAM);
  const largest = emptyNorms();
  const bridges = Array.from(sizes, () => new Float64Array(BINS));
  for (let draw = 0; draw < DRAWS; draw += 1) {
    for (const [place, bridge] of bridges.entries())
      fillBridge(bridge, shares, doubleAt(sizes, place), random);
    let [ks, wasserstein] = [0, 0];
    forEachTwo(bridges.length, (first, second) => {
      const [one, other] = [itemAt(bridges, first), itemAt(bridges, second)];
      let area = 0;
      for (let bin = 0; bin < BINS; bin += 1) {
        const apart = abs(doubleAt(one, bin) - doubleAt(other, bin));
        area += apart;
        ks = max(ks, apart);
      }
      wasserstein = max(wasserstein, area / BINS);
    });
    largest.ks[draw] = min(1, ks);
    largest.wasserstein[draw] = min(1, wasserstein);
  }
  return largest;
}

/** What a group's distribution function differs by from that of all rows: normal steps that sum to 0, added up. */
function fillBridge(bridge: Float64Array, shares: Float64Array, size: number, random: Random): void {
  let end = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    const share = doubleAt(shares, bin);
    if (share > 0) end += normalDraw(random) * sqrt(share / size);
    bridge[bin] = end;
  }
  let before = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    before += doubleAt(shares, bin);
    bridge[bin] = doubleAt(bridge, bin) - before * end;
  }
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
