import type { ResidualMoments, Residuals } from '../../cube/cube.ts';
import { jackknifeVariance } from '../../stats/jackknife.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import type { Estimate, Interval } from '../compare/group-table.ts';

/** A statistic and its standard error; undefined with fewer than two blocks that have rows. */
export interface Jackknifed {
  readonly value: number;
  readonly error: number | undefined;
}

/**
 * A function of the weighted mean of a loss, `from(Σ loss / Σw)`, with the standard error of the delete-a-block
 * jackknife over the residuals' blocks; null without weight.
 */
export function jackknifed(
  { whole, blocks }: Residuals,
  loss: (moments: ResidualMoments) => number,
  from: (mean: number) => number,
): Jackknifed | null {
  if (!(whole.w > 0)) {
    return null;
  }
  const total = loss(whole);
  const value = from(total / whole.w);
  const filled = blocks.filter(({ w }) => w > 0);
  if (filled.length < 2) {
    return { value, error: undefined };
  }
  // Rounding may leave less than nothing where all of the loss is in one block.
  const without = Float64Array.from(filled, (block) =>
    from(Math.max(0, total - loss(block)) / (whole.w - block.w)),
  );
  const weights = Float64Array.from(filled, ({ w }) => w);
  return { value, error: Math.sqrt(jackknifeVariance({ whole: value, without, weights })) };
}

/** Normal interval of a loss, not below 0. */
export function jackknifeEstimate(found: Jackknifed | null, confidence: number): Estimate {
  return {
    value: found?.value ?? null,
    interval: found === null ? undefined : intervalOf(found, confidence),
  };
}

function intervalOf({ value, error }: Jackknifed, confidence: number): Interval | undefined {
  if (error === undefined) {
    return undefined;
  }
  const margin = normalQuantile((1 + confidence) / 2) * error;
  return [Math.max(0, value - margin), value + margin];
}

/** Σw|e|. */
export function absoluteLoss({ absolute }: ResidualMoments): number {
  return absolute;
}

/** Σw·e². */
export function squaredLoss({ residual, w }: ResidualMoments): number {
  return residual.m2 + w * residual.mean * residual.mean;
}
