import { normalQuantile } from './normal-quantile.ts';

/**
 * Wilson's score interval [low, high] of a share in [0, 1] seen on `n` rows (real: an effective size); [0, 1] for n = 0.
 * RangeError for a share, size or confidence that is none.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22, 1927.
 */
export function wilsonInterval(share: number, n: number, confidence: number): readonly [number, number] {
  if (!(share >= 0 && share <= 1 && n >= 0 && n < Infinity)) {
    throw new RangeError(`No interval for a share of ${share} of ${n} rows.`);
  }
  const z = normalQuantile((1 + confidence) / 2);
  if (n === 0) return [0, 1];
  const penalty = (z * z) / n;
  const centre = (share + penalty / 2) / (1 + penalty);
  const half = Math.sqrt(penalty * share * (1 - share) + (penalty * penalty) / 4) / (1 + penalty);
  return [share === 0 ? 0 : Math.max(0, centre - half), share === 1 ? 1 : Math.min(1, centre + half)];
}
