import { doubleAt } from './double-at.ts';
import { multivariateHypergeometric } from './multivariate-hypergeometric.ts';
import type { Random } from './random.ts';

export interface Dealing {
  /** The effective size of each group among the rows that the rate looks at, ≥ 0 and real. A group of size 0 is left out. */
  readonly sizes: Float64Array;
  /** The pooled rate over the groups, in [0, 1]. */
  readonly rate: number;
  readonly draws: number;
  readonly random: Random;
}

/** A rate of some groups when nothing but chance separates them. */
export interface DealtRate {
  /**
   * draws × groups, row by row; groups ascend by size, so that neither their names nor their order changes the draws. NaN
   * where a function of cells was dealt 0/0 (`dealCells`); a rate never is.
   */
  readonly rates: Float64Array;
  readonly groups: number;
  /** The rate of all groups together, the same in each draw. */
  readonly overall: number;
}

/**
 * Deals the pooled successes of a rate to groups by chance, group sizes and their sum kept (permutation of the group labels: a
 * hypergeometric table). Real (weighted, effective) sizes are rounded to whole rows, a positive one to at least 1, and
 * the successes to rate × the sum of the rounded sizes; unweighted counts stay exact. RangeError for impossible sizes or rates.
 *
 * Source: R. A. Fisher, "The Design of Experiments", 1935; P. Good, "Permutation, Parametric and Bootstrap Tests of
 * Hypotheses", 2005.
 */
export function dealRate({ sizes, rate, draws, random }: Dealing): DealtRate {
  if (!(rate >= 0 && rate <= 1) || !sizes.every((size) => size >= 0 && size < Infinity)) {
    throw new RangeError(`Chance needs finite sizes and a pooled rate in [0, 1], not ${rate}.`);
  }
  const whole = sizes
    .filter((size) => size > 0)
    .map((size) => Math.max(1, Math.round(size)))
    .sort();
  const total = whole.reduce((sum, size) => sum + size, 0);
  const successes = Math.round(rate * total);
  const pooled = Float64Array.of(successes, total - successes);
  const counts = new Float64Array(2 * whole.length);
  const rates = new Float64Array(draws * whole.length);
  const dealing = { random, pooled, sizes: whole, counts };
  for (let row = 0; row < rates.length; row += whole.length) {
    multivariateHypergeometric(dealing);
    writeRates(counts, whole, rates, row);
  }
  return { rates, groups: whole.length, overall: total === 0 ? 0 : successes / total };
}

function writeRates(counts: Float64Array, sizes: Float64Array, rates: Float64Array, row: number): void {
  for (let group = 0; group < sizes.length; group += 1) {
    rates[row + group] = doubleAt(counts, 2 * group) / doubleAt(sizes, group);
  }
}
