import type { Auc } from './delong.ts';
import { logitInterval } from './logit-interval.ts';
import { normalQuantile } from './normal-quantile.ts';

const STEPS = 60;

/** Newcombe's variance of the Mann-Whitney share at a supposed value, from the two sizes alone. */
function supposedVariance(auc: number, positives: number, negatives: number): number {
  const half = (positives + negatives) / 2 - 1;
  return (auc * (1 - auc) * (1 + half * ((1 - auc) / (2 - auc) + auc / (1 + auc)))) / (positives * negatives);
}

/** The farthest value between `auc` and `end` (0 or 1) that is within z supposed deviations of `auc`, by bisection. */
function scoreEnd({ auc, positives, negatives }: Omit<Auc, 'varianceBy'>, end: number, z: number): number {
  let [inside, outside] = [auc, end];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (inside + outside) / 2;
    if (Math.abs(middle - auc) <= z * Math.sqrt(supposedVariance(middle, positives, negatives)))
      inside = middle;
    else outside = middle;
  }
  return inside;
}

/**
 * Interval of an AUC, within [0, 1]: normal on the logit scale with DeLong's variance. Where that variance is 0 (all
 * positives above all negatives) or unknown, Newcombe's score interval from the two effective sizes, which does not
 * collapse.
 *
 * Sources: M. S. Pepe, "The Statistical Evaluation of Medical Tests", 2003, section 5.2; R. G. Newcombe, "Confidence
 * intervals for an effect size measure based on the Mann-Whitney statistic. Part 2", Statistics in Medicine 25, 2006,
 * method 5.
 */
export function aucInterval(area: Omit<Auc, 'varianceBy'>, confidence: number): readonly [number, number] {
  const { auc, variance } = area;
  const z = normalQuantile((1 + confidence) / 2);
  if (variance === undefined || variance === 0) return [scoreEnd(area, 0, z), scoreEnd(area, 1, z)];
  return logitInterval(auc, variance, confidence);
}
