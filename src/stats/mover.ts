/** An estimate and its interval; the two distances to its ends need not be the same. */
export interface Estimated {
  readonly value: number;
  readonly interval: readonly [number, number];
}

/**
 * Interval of the difference θ₁ − θ₂ of two estimates from their own intervals (MOVER, the method of variance estimates
 * recovery): each end lies off the difference by √(a² + b² − 2ρab), where a and b are how far the intervals reach towards
 * that end, and ρ is the correlation of the estimates (0: of different rows). With Wilson's intervals and ρ = 0 this is
 * Newcombe's hybrid score interval. An interval that does not hold its estimate reaches 0 far on that side. RangeError for
 * a correlation that is none, and for numbers that are not finite.
 *
 * Sources: G. Y. Zou, A. Donner, "Construction of confidence limits about effect measures: a general approach", Statistics in
 * Medicine 27, 2008; with correlation G. Y. Zou, "Toward using confidence intervals to compare correlations",
 * Psychological Methods 12, 2007.
 */
export function differenceInterval(
  first: Estimated,
  second: Estimated,
  correlation = 0,
): readonly [number, number] {
  if (!(Math.abs(correlation) <= 1)) {
    throw new RangeError(`${correlation} is no correlation.`);
  }
  const difference = first.value - second.value;
  const low = difference - margin(below(first), above(second), correlation);
  const high = difference + margin(above(first), below(second), correlation);
  if (!Number.isFinite(low) || !Number.isFinite(high)) {
    throw new RangeError('The interval of a difference needs estimates and ends that are finite.');
  }
  return [low, high];
}

function below({ value, interval: [low] }: Estimated): number {
  return Math.max(0, value - low);
}

function above({ value, interval: [, high] }: Estimated): number {
  return Math.max(0, high - value);
}

/** √(a² + b² − 2ρab), which rounding alone can make the root of a number below 0. */
function margin(a: number, b: number, correlation: number): number {
  return Math.sqrt(Math.max(0, a * a + b * b - 2 * correlation * a * b));
}
