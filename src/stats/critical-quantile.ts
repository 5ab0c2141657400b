import { quantileUnsorted } from './quantile-unsorted.ts';

/**
 * The quantile of simulated maxima at `confidence` plus one standard error of a share simulated that often, so that few draws
 * make intervals a little wider, never narrower than promised: 0.9549 for 0.95 and 2,000 draws. RangeError for no draws or a
 * confidence outside [0, 1].
 */
export function criticalQuantile(maxima: Float64Array, confidence: number): number {
  const error = Math.sqrt((confidence * (1 - confidence)) / maxima.length);
  return quantileUnsorted(maxima, Math.min(1, confidence + error));
}
