import { at } from './at.ts';

export interface Jackknife {
  /** The statistic of all rows. */
  readonly whole: number;
  /** The statistic without each block in turn. */
  readonly without: Float64Array;
  /** The weight of each block, ≥ 0; a block of 0 is left out. */
  readonly weights: Float64Array;
}

/**
 * Variance of a statistic by the delete-a-block jackknife for blocks of unequal weight: with h = Σw/w_b and pseudo-values
 * h·θ − (h − 1)·θ_(−b), the mean of (pseudo-value − θ_J)²/(h − 1), where θ_J is the jackknife estimate; for g equal blocks
 * (g − 1)/g · Σ(θ_(−b) − mean)². RangeError for fewer than two blocks with weight or values that are not finite.
 *
 * Source: F. M. T. A. Busing, E. Meijer, R. van der Leeden, "Delete-m jackknife for unequal m", Statistics and Computing
 * 9, 1999.
 */
export function jackknifeVariance({ whole, without, weights }: Jackknife): number {
  if (without.length !== weights.length) {
    throw new RangeError(`${without.length} blocks need as many weights, not ${weights.length}.`);
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let [blocks, estimate] = [0, 0];
  weights.forEach((weight, block) => {
    if (weight === 0) return;
    blocks += 1;
    estimate += whole - (1 - weight / total) * at(without, block);
  });
  let sum = 0;
  weights.forEach((weight, block) => {
    if (weight === 0) return;
    const h = total / weight;
    const error = h * whole - (h - 1) * at(without, block) - estimate;
    sum += (error * error) / (h - 1);
  });
  const variance = sum / blocks;
  if (blocks < 2 || !Number.isFinite(variance)) {
    throw new RangeError(
      `No jackknife of ${blocks} blocks with weight: two at least, with finite statistics.`,
    );
  }
  return variance;
}
