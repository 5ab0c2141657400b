import { quantile } from './quantile.ts';

/**
 * Percentile interval [low, high] of the draws of one smooth statistic (not of a maximum: see `simultaneousGap`).
 * RangeError for no draws, for draws that are not finite, for a confidence outside [0, 1].
 */
export function percentileInterval(draws: Float64Array, confidence: number): readonly [number, number] {
  if (!draws.every(Number.isFinite)) throw new RangeError('An interval needs draws that are all finite.');
  const ascending = draws.toSorted();
  const tail = (1 - confidence) / 2;
  return [quantile(ascending, tail), quantile(ascending, 1 - tail)];
}
