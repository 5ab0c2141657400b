/**
 * The normal score of `statistic` ≥ 0 in a noncentral χ² distribution: Φ of it is about the probability of at most that. To
 * half a point of probability from one degree of freedom on; better with more, or far from 0.
 *
 * Source: M. Sankaran, "Approximations to the non-central chi-square distribution", Biometrika 50, 1963, the third one.
 */
export function noncentralScore(statistic: number, freedom: number, noncentrality: number): number {
  const mean = freedom + noncentrality;
  const spread = freedom + 2 * noncentrality;
  const h = 1 - ((2 / 3) * mean * (freedom + 3 * noncentrality)) / spread ** 2;
  const p = spread / mean ** 2;
  const m = (h - 1) * (1 - 3 * h);
  const centre = 1 + h * p * (h - 1 - 0.5 * (2 - h) * m * p);
  return ((statistic / mean) ** h - centre) / (h * Math.sqrt(2 * p) * (1 + 0.5 * m * p));
}
