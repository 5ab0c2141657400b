/**
 * Quantile of Kolmogorov's distribution, that of the largest distance of two distribution functions of one source over
 * √(1/n + 1/m), by the first term of its series: six digits above the 95 % quantile, and too large below.
 *
 * Source: N. V. Smirnov, "Table for estimating the goodness of fit of empirical distributions", Annals of Mathematical
 * Statistics 19, 1948.
 */
export function kolmogorovQuantile(probability: number): number {
  return Math.sqrt(-Math.log((1 - probability) / 2) / 2);
}
