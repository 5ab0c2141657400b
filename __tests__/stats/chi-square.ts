/**
 * Pearson's statistic of draws that fall into bins of known probability: bin b holds the draws ≤ edges[b], the last one the
 * rest. Its 99.9 % quantiles are 10.8, 13.8, 16.3, 18.5, 20.5, 22.5, 24.3, 26.1, 27.9 for 1 to 9 degrees of freedom (SciPy
 * 1.17.1).
 */
export function chiSquare(
  draws: readonly number[],
  edges: readonly number[],
  probabilities: readonly number[],
): number {
  const counts = probabilities.map(() => 0);
  for (const draw of draws) {
    const found = edges.findIndex((edge) => draw <= edge);
    const bin = found === -1 ? edges.length : found;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return probabilities.reduce((sum, probability, bin) => {
    const expected = probability * draws.length;
    return sum + ((counts[bin] ?? 0) - expected) ** 2 / expected;
  }, 0);
}
