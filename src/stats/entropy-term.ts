/**
 * One person's part of the generalized entropy index of order α > 0: of a benefit b ≥ 0 with r = b / mean, (r^α − r) / (α(α − 1)),
 * and r·ln r for α = 1 (Theil). Its mean over all is the index, because the mean of r is 1; written with r instead of 1 it
 * stays exact near α = 1, where both the difference and its divisor vanish. RangeError for α ≤ 0, whose index is infinite
 * as soon as one benefit is 0, and for a negative r.
 *
 * Source: T. Speicher et al., "A unified approach to quantifying algorithmic unfairness", KDD 2018, equation 2.
 */
export function entropyTerm(ratio: number, alpha: number): number {
  if (!(ratio >= 0 && alpha > 0)) {
    throw new RangeError(`No entropy term of the ratio ${ratio} and the order ${alpha}.`);
  }
  if (ratio === 0) {
    return 0;
  }
  const log = Math.log(ratio);
  return alpha === 1 ? ratio * log : (ratio * Math.expm1((alpha - 1) * log)) / (alpha * (alpha - 1));
}
