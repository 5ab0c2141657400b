import { normalQuantile } from './normal-quantile.ts';

/**
 * Quantile of a χ² distribution with a whole number of degrees of freedom, at least 1: exact for 1 and 2, else by the
 * cube root of Wilson and Hilferty, within 1 % above the median. RangeError for fewer degrees or no probability.
 *
 * Source: E. B. Wilson, M. M. Hilferty, "The distribution of chi-square", PNAS 17, 1931.
 */
export function chiSquareQuantile(probability: number, freedom: number): number {
  if (!(freedom >= 1)) {
    throw new RangeError(`A χ² distribution needs at least one degree of freedom, not ${freedom}.`);
  }
  if (freedom === 1) {
    return normalQuantile((1 + probability) / 2) ** 2;
  }
  if (freedom === 2) {
    return -2 * Math.log1p(-probability);
  }
  const part = 2 / (9 * freedom);
  return freedom * Math.max(0, 1 - part + normalQuantile(probability) * Math.sqrt(part)) ** 3;
}
