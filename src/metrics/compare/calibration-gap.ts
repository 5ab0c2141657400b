import type { ScoreAxis } from '../../cube/cube.ts';
import { dealCategories } from '../../stats/deal-categories.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { randomStream } from '../../stats/random.ts';
import { meanExcess, scoreBins } from '../estimate/score-bins.ts';
import type { Chance } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';
import { drawnChance, effectiveSizes, pooledCells } from './drawn-chance.ts';
import type { GroupRow, Interval } from './group-table.ts';
import type { PerformanceMeasure } from './worst-group.ts';

// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { abs, max, min } = Math;

const BINS = 10;
const DEALS = 200;
const CHANCE_STREAM = -3;
/** The interval of a number in [0, 1] of which nothing is known. */
const ANYTHING: Interval = [0, 1];

/**
 * Interval of the gap of a number that is biased upwards in small groups, where draws would not be centred on it: from the
 * groups' own intervals, each at the confidence's k-th root (Šidák). Where all k hold, the largest true number is above
 * the largest lower end, the smallest one below the smallest upper end, and no difference is larger than highest − lowest end.
 */
export function jointGapInterval(
  rows: readonly GroupRow[],
  { estimate }: Pick<PerformanceMeasure, 'estimate'>,
  context: MeasureContext,
): Interval {
  const joint = context.minimum.confidence ** (1 / rows.length);
  const intervals = rows.map(({ cells, place }) => estimate(cells, joint, place).interval ?? ANYTHING);
  const lows = intervals.map(([low]) => low);
  const highs = intervals.map(([, high]) => high);
  return [max(0, max(...lows) - min(...highs)), max(...highs) - min(...lows)];
}

/**
 * The gap of calibration errors when the group labels are permuted over all rows: 200 deals of the cells truth × bin. Within a
 * bin all scores are dealt as their mean, because they differ by less than .1 there, and outcomes by 1.
 */
export function calibrationChance(
  axis: ScoreAxis,
  rows: readonly GroupRow[],
  context: MeasureContext,
): Chance {
  const groups = rows.map(({ cells }) => cells);
  const pooled = scoreBins(axis, pooledCells(groups), BINS);
  const mean = meanExcess(pooled);
  const gaps: number[] = [];
  const random = randomStream(context.seed, CHANCE_STREAM);
  const question = { sizes: effectiveSizes(groups), masses: pooled.w, draws: DEALS, random };
  dealCategories(question, (counts, sizes) => {
    let [low, high] = [Infinity, 0];
    for (let group = 0; group < sizes.length; group += 1) {
      const error = errorOf(counts.subarray(group * mean.length, (group + 1) * mean.length), mean);
      low = min(low, error / doubleAt(sizes, group));
      high = max(high, error / doubleAt(sizes, group));
    }
    gaps.push(high - low);
  });
  return drawnChance(Float64Array.from(gaps));
}

/** Σ over bins of |Σ over truths of rows × mean of score − truth|. */
function errorOf(counts: Float64Array, mean: Float64Array): number {
  let error = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    const [negative, positive] = [bin, BINS + bin];
    error += abs(
      doubleAt(counts, negative) * doubleAt(mean, negative) +
        doubleAt(counts, positive) * doubleAt(mean, positive),
    );
  }
  return error;
}
