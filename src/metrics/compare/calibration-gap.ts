import type { GroupCells, ScoreAxis } from '../../cube/cube.ts';
import { mergeGroups } from '../../cube/marginalise.ts';
import { weightOf } from '../../cube/rates.ts';
import { dealCategories } from '../../stats/deal-categories.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { effectiveSize } from '../../stats/effective-size.ts';
import { itemAt } from '../../stats/item-at.ts';
import { randomStream } from '../../stats/random.ts';
import { meanExcess, type ScoreBins, scoreBins } from '../estimate/score-bins.ts';
import type { Chance } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';
import { chanceOf } from './auc-gap.ts';
import type { GroupRow, Interval } from './group-table.ts';
import type { PerformanceMeasure } from './worst-group.ts';

// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { abs, floor, max, min } = Math;

/** Bins of the scores when they are dealt, and how often. */
const DEALT_BINS = 200;
const DEALS = 200;
const CALIBRATION_BINS = 10;
const CHANCE_STREAM = -3;

/**
 * Interval of the gap of a number that is biased upwards in small groups, where draws would not be centred on it: from the
 * groups' own intervals, each at the confidence's k-th root (Šidák). Where all k hold, the largest true number is above
 * the largest lower end, the smallest one below the smallest upper end, and no difference is larger than highest − lowest end.
 */
export function jointGapInterval(
  rows: readonly GroupRow[],
  { estimate }: PerformanceMeasure,
  context: MeasureContext,
): Interval | undefined {
  const joint = context.minimum.confidence ** (1 / rows.length);
  const intervals = rows.flatMap(({ cells, place }) => {
    const { interval } = estimate(cells, joint, place);
    return interval === undefined ? [] : [interval];
  });
  if (intervals.length < rows.length) {
    return undefined;
  }
  const lows = intervals.map(([low]) => low);
  const highs = intervals.map(([, high]) => high);
  return [max(0, max(...lows) - min(...highs)), max(...highs) - min(...lows)];
}

/** The gap of calibration errors when the group labels are permuted over all rows: 200 deals on 200 bins. */
export function calibrationChance(
  axis: ScoreAxis,
  rows: readonly GroupRow[],
  context: MeasureContext,
): Chance {
  const pooled = occupied(scoreBins(axis, pooledCells(rows), DEALT_BINS));
  const sizes = effectiveSizes(rows);
  const gaps: number[] = [];
  const random = randomStream(context.seed, CHANCE_STREAM);
  const excess = new Float64Array(CALIBRATION_BINS);
  dealCategories({ sizes, masses: pooled.masses, draws: DEALS, random }, (counts, dealt) => {
    let [low, high] = [Infinity, 0];
    for (let group = 0; group < dealt.length; group += 1) {
      excess.fill(0);
      const from = group * pooled.masses.length;
      for (let category = 0; category < pooled.masses.length; category += 1) {
        const bin = itemAt(pooled.bins, category);
        excess[bin] =
          doubleAt(excess, bin) + doubleAt(counts, from + category) * doubleAt(pooled.mean, category);
      }
      const error = excess.reduce((sum, each) => sum + abs(each), 0) / doubleAt(dealt, group);
      low = min(low, error);
      high = max(high, error);
    }
    gaps.push(high - low);
  });
  return chanceOf(Float64Array.from(gaps));
}

/** All groups as one. */
export function pooledCells(rows: readonly GroupRow[]): GroupCells {
  return itemAt(mergeGroups(rows.map(({ cells }) => ({ ...cells, key: [] }))), 0);
}

/** Kish's effective size of each group. */
export function effectiveSizes(rows: readonly GroupRow[]): Float64Array {
  return Float64Array.from(rows, ({ cells }) => {
    const { w, w2 } = weightOf(cells);
    return effectiveSize(w, w2);
  });
}

/** The categories that have rows: weight, mean of score − truth, and the bin of the calibration error they fall into. */
function occupied(pooled: ScoreBins): {
  readonly masses: Float64Array;
  readonly mean: Float64Array;
  readonly bins: readonly number[];
} {
  const mean = meanExcess(pooled);
  const kept = [...pooled.w.keys()].filter((cell) => doubleAt(pooled.w, cell) > 0);
  return {
    masses: Float64Array.from(kept, (cell) => doubleAt(pooled.w, cell)),
    mean: Float64Array.from(kept, (cell) => doubleAt(mean, cell)),
    bins: kept.map((cell) => floor(((cell % pooled.bins) * CALIBRATION_BINS) / pooled.bins)),
  };
}
