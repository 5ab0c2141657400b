import { normalQuantile } from './normal-quantile.ts';
import { standardDeviation } from './standard-deviation.ts';

/**
 * Normal interval value ± z·sd of a statistic from the standard deviation of its draws, at least two (RangeError for fewer
 * or for values that are not finite). The ends may lie outside of the statistic's range: the caller clips.
 */
export function normalInterval(
  value: number,
  draws: Float64Array,
  confidence: number,
): readonly [number, number] {
  const margin = normalQuantile((1 + confidence) / 2) * standardDeviation(draws);
  if (!Number.isFinite(value + margin))
    throw new RangeError('An interval needs a value and draws that are all finite.');
  return [value - margin, value + margin];
}
