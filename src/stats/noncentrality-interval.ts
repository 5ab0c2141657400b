import { noncentralScore } from './noncentral-score.ts';
import { normalQuantile } from './normal-quantile.ts';

const STEPS = 60;

/**
 * Interval of the noncentrality of a χ² distribution of which one value ≥ 0 was seen: the noncentralities in whose
 * distribution it lies in neither tail. At 0 the value is no estimate, because chance alone makes it `freedom` on average;
 * hence the lower end is often 0. A value below that average says no more than the average does about the upper end,
 * which would else vanish with it. RangeError for less than one degree of freedom.
 */
export function noncentralityInterval(
  statistic: number,
  freedom: number,
  confidence: number,
): readonly [number, number] {
  if (!(statistic >= 0 && freedom >= 1)) {
    throw new RangeError(
      `No noncentrality of a statistic of ${statistic} with ${freedom} degrees of freedom.`,
    );
  }
  const z = normalQuantile((1 + confidence) / 2);
  return [noncentralityAt(statistic, freedom, z), noncentralityAt(Math.max(statistic, freedom), freedom, -z)];
}

/** Where the statistic has that score; the score falls with the noncentrality. 0 where it is lower there already. */
function noncentralityAt(statistic: number, freedom: number, score: number): number {
  let [low, high] = [0, 1];
  while (noncentralScore(statistic, freedom, high) > score) {
    [low, high] = [high, 2 * high];
  }
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (noncentralScore(statistic, freedom, middle) > score) low = middle;
    else high = middle;
  }
  return low;
}
