import { noncentralityInterval } from './noncentrality-interval.ts';

export interface DivergenceEstimate {
  /** Of two weightings, ≥ 0. */
  readonly value: number;
  /** Its variance by linearization, which vanishes with the value. */
  readonly variance: number;
  /** What it is near 0, over Σ (q − p)²/p: 1 of the stability index, 1/(8 ln 2) of the Jensen-Shannon divergence in bits. */
  readonly curvature: number;
  /** 1/n + 1/m of the effective rows. */
  readonly noise: number;
  /** One less than the bins. */
  readonly freedom: number;
}

/**
 * Interval of a divergence of two weightings, at least 0. Near 0 a divergence bends, and neither a
 * bootstrap nor a normal interval holds; there value / (curvature · noise) has a noncentral χ² distribution whose
 * noncentrality is that of the truth: chance alone makes the value `freedom` of these units, so that it may lie above both ends. Far away the unit is what gives that distribution the linearized variance, 4 units
 * times the value. Without a degree of freedom [0, 0].
 *
 * Sources: N. Cressie, T. R. C. Read, "Multinomial goodness-of-fit tests", Journal of the Royal Statistical Society B 46,
 * 1984 (the limit under close alternatives); L. Pardo, "Statistical Inference Based on Divergence Measures", 2006, section 3.
 */
export function divergenceInterval(
  { value, variance, curvature, noise, freedom }: DivergenceEstimate,
  confidence: number,
): readonly [number, number] {
  if (freedom < 1) return [0, 0];
  const unit = Math.max(curvature * noise, value > 0 ? variance / (4 * value) : 0);
  const [low, high] = noncentralityInterval(value / unit, freedom, confidence);
  return [low * unit, high * unit];
}
