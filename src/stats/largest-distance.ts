import { criticalQuantile } from './critical-quantile.ts';
import { doubleAt } from './double-at.ts';

/** An estimated distance between two distributions, and how far off its draws are. */
export interface DrawnDistance {
  /** ≥ 0, on a scale on which it grows like a norm: the root of a divergence. */
  readonly distance: number;
  /**
   * For each draw a bound of |d* − d| that holds near 0 as well: there the distance bends, and d* − d alone says too little
   * downward. The norm of (what is drawn − what is estimated) is such a bound by the triangle inequality.
   */
  readonly errors: Float64Array;
}

/**
 * Interval of the largest of several distances (one at least, with as many draws each). With s the root mean square of a
 * distance's errors and c the critical value (`criticalQuantile`) of the largest error / s over all, each true one lies in
 * [d − c·s, d + c·s]; the interval of the largest is from the largest lower end, at least 0, to the largest upper end. A
 * distance that does not vary has no width.
 */
export function largestDistance(
  distances: readonly DrawnDistance[],
  confidence: number,
): readonly [number, number] {
  const scaled = distances.map(({ distance, errors }) => ({
    distance,
    errors,
    size: Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length),
  }));
  const largest = new Float64Array(Math.max(0, ...distances.map(({ errors }) => errors.length)));
  for (const { errors, size } of scaled) {
    for (let draw = 0; draw < errors.length && size > 0; draw += 1) {
      const ratio = doubleAt(errors, draw) / size;
      if (ratio > doubleAt(largest, draw)) largest[draw] = ratio;
    }
  }
  const critical = criticalQuantile(largest, confidence);
  return [
    Math.max(0, ...scaled.map(({ distance, size }) => distance - critical * size)),
    Math.max(0, ...scaled.map(({ distance, size }) => distance + critical * size)),
  ];
}
