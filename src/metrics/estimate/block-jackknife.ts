import type { GroupCells } from '../../cube/cube.ts';
import { at } from '../../stats/at.ts';
import { jackknifeInfluences } from '../../stats/jackknife-influences.ts';
import { jackknifeVariance } from '../../stats/jackknife.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import type { Estimate, Interval } from '../compare/group-table.ts';
import type { PerformanceMeasure } from '../compare/worst-group.ts';
import type { ResidualStatistic } from './residual-statistics.ts';

/** A statistic and its standard error; undefined where fewer than two blocks have rows, or it is undefined without one. */
export interface Jackknifed {
  readonly value: number;
  readonly error: number | undefined;
}

/** The statistic of a group's rows and, block by block, of all its other rows. */
interface Deleted {
  readonly value: number;
  /** Null where it is undefined without the block. */
  readonly without: readonly (number | null)[];
  /** Of the rows that count. */
  readonly weights: Float64Array;
}

/** Null without residuals or weight, and where the statistic is undefined. */
function deleted({ residuals }: GroupCells, { sums, from }: ResidualStatistic): Deleted | null {
  if (residuals === undefined) {
    return null;
  }
  const { whole, blocks } = residuals;
  const centre = whole.truth.mean;
  const all = sums(whole, centre);
  const value = all[0] > 0 ? from(all[0], all) : null;
  if (value === null) {
    return null;
  }
  const parts = blocks.map((block) => sums(block, centre));
  const without = parts.map((part) => {
    const rest = all.map((sum, index) => sum - at(part, index));
    const weight = at(rest, 0);
    return weight > 0 ? from(weight, rest) : null;
  });
  return { value, without, weights: Float64Array.from(parts, ([weight]) => weight) };
}

/** A statistic with the standard error of the delete-a-block jackknife over the residuals' blocks; null where it is undefined. */
export function jackknifed(cells: GroupCells, statistic: ResidualStatistic): Jackknifed | null {
  const found = deleted(cells, statistic);
  if (found === null) {
    return null;
  }
  const { value, without, weights } = found;
  const filled = weights.filter((weight) => weight > 0);
  const defined = without.flatMap((each, block) => (each !== null && at(weights, block) > 0 ? [each] : []));
  if (filled.length < 2 || defined.length < filled.length) {
    return { value, error: undefined };
  }
  const variance = jackknifeVariance({
    whole: value,
    without: Float64Array.from(defined),
    weights: filled,
  });
  return { value, error: Math.sqrt(variance) };
}

/**
 * What each block of the whole contributes to the deviation of a group's statistic when it is left out of both; undefined where
 * the statistic is undefined without one.
 */
export function influencesOf(
  cells: GroupCells,
  statistic: ResidualStatistic,
  whole: GroupCells,
): Float64Array | undefined {
  const found = deleted(cells, statistic);
  const without = found?.without.flatMap((each) => each ?? []) ?? [];
  const all = deleted(whole, statistic);
  return found === null || all === null || without.length < all.weights.length
    ? undefined
    : jackknifeInfluences({ whole: found.value, without: Float64Array.from(without), weights: all.weights });
}

/** Normal interval of a statistic, within the values that it can have. */
export function jackknifeEstimate(
  cells: GroupCells,
  statistic: ResidualStatistic,
  confidence: number,
): Estimate {
  const found = jackknifed(cells, statistic);
  return {
    value: found?.value ?? null,
    interval: found === null ? undefined : intervalOf(found, statistic, confidence),
  };
}

function intervalOf(
  { value, error }: Jackknifed,
  { range: [low, high] }: ResidualStatistic,
  confidence: number,
): Interval | undefined {
  if (error === undefined) {
    return undefined;
  }
  const margin = normalQuantile((1 + confidence) / 2) * error;
  return [Math.max(low, value - margin), Math.min(high, value + margin)];
}

/** A statistic as the measure of one group; losses are worst where they are largest. */
export function residualMeasure(
  statistic: ResidualStatistic,
  worst: PerformanceMeasure['worst'],
  lacking = 'weight',
): PerformanceMeasure {
  return {
    estimate: (cells, confidence) => jackknifeEstimate(cells, statistic, confidence),
    worst,
    given: [],
    lacking,
  };
}
