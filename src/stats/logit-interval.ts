import { normalQuantile } from './normal-quantile.ts';

/**
 * Interval of a number strictly between 0 and 1, normal on the logit scale, from its variance on the plain scale (delta
 * method): it stays within (0, 1). RangeError for a value of 0 or 1 or beyond, where the logit has none.
 */
export function logitInterval(
  value: number,
  variance: number,
  confidence: number,
): readonly [number, number] {
  if (!(value > 0 && value < 1 && variance >= 0)) {
    throw new RangeError(`No interval on the logit scale for ${value} with a variance of ${variance}.`);
  }
  const logit = Math.log(value / (1 - value));
  const margin = (normalQuantile((1 + confidence) / 2) * Math.sqrt(variance)) / (value * (1 - value));
  return [1 / (1 + Math.exp(margin - logit)), 1 / (1 + Math.exp(-margin - logit))];
}
