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
 * What each block contributes to the deviation of a statistic, by the delete-a-block jackknife for blocks of unequal
 * weight: with h = Σw/w_b and pseudo-values h·θ − (h − 1)·θ_(−b), (pseudo-value − θ_J)/√(g·(h − 1)), where θ_J is the
 * jackknife estimate of the g blocks; 0 for a block without weight. Their squares add up to the variance; the products of
 * those of two statistics over the same blocks add up to their covariance. RangeError for fewer than two blocks with
 * weight or values that are not finite.
 *
 * Source: F. M. T. A. Busing, E. Meijer, R. van der Leeden, "Delete-m jackknife for unequal m", Statistics and Computing
 * 9, 1999.
 */
export function jackknifeInfluences({ whole, without, weights }: Jackknife): Float64Array {
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
  const influences = weights.map((weight, block) => {
    if (weight === 0) return 0;
    const h = total / weight;
    return (h * whole - (h - 1) * at(without, block) - estimate) / Math.sqrt(blocks * (h - 1));
  });
  if (blocks < 2 || !influences.every(Number.isFinite)) {
    throw new RangeError(
      `No jackknife of ${blocks} blocks with weight: two at least, with finite statistics.`,
    );
  }
  return influences;
}
