import { multivariateHypergeometric } from './multivariate-hypergeometric.ts';
import { quantileUnsorted } from './quantile-unsorted.ts';
import type { Random } from './random.ts';

/** The rows that a rate is taken among (all, those of one truth, those of one decision), dealt to groups by chance. */
export interface ChanceStratum {
  /** How many of the rows each group has, whole numbers. */
  readonly sizes: Float64Array;
  /** How many of the rows fall into each category over all groups, whole numbers with the same sum. */
  readonly pooled: Float64Array;
}

export interface ChanceQuestion {
  /** Dealt independently of each other: both truths for equalized odds. The draws follow the order of the groups. */
  readonly strata: readonly ChanceStratum[];
  /** The statistic of one dealing: for each stratum the counts, groups × categories, row by row (reused: do not keep). */
  readonly statistic: (counts: readonly Float64Array[]) => number;
  /** On which side of the limit chance stays: below it for a difference, above it for a ratio. */
  readonly within: 'below' | 'above';
  /** The share of the dealings that stays on that side, in (0, 1). */
  readonly confidence: number;
  readonly draws: number;
  readonly random: Random;
}

/** What a statistic is when nothing but chance separates the groups. */
export interface ChanceLevel {
  readonly mean: number;
  /** Chance alone stays within this limit in `confidence` of the cases. */
  readonly limit: number;
  readonly within: 'below' | 'above';
}

/**
 * Chance level of a statistic by permutation of the group labels: the rows are dealt anew to the groups, group sizes and
 * pooled counts kept (a multivariate hypergeometric table for each stratum), and the statistic is taken from each dealing.
 * RangeError for no draws, margins that do not fit, or a statistic that is not finite.
 *
 * Source: R. A. Fisher, "The Design of Experiments", 1935; P. Good, "Permutation, Parametric and Bootstrap Tests of
 * Hypotheses", 2005.
 */
export function chanceLevel(question: ChanceQuestion): ChanceLevel {
  const { strata, statistic, within, confidence, draws, random } = question;
  const counts = strata.map(({ sizes, pooled }) => new Float64Array(sizes.length * pooled.length));
  const dealings = strata.map((stratum, index) => ({
    ...stratum,
    random,
    counts: counts[index] ?? new Float64Array(0),
  }));
  const values = new Float64Array(draws);
  let sum = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    for (const dealing of dealings) multivariateHypergeometric(dealing);
    const value = statistic(counts);
    values[draw] = value;
    sum += value;
  }
  const mean = sum / draws;
  if (!Number.isFinite(mean)) throw new RangeError(`The mean of ${draws} chance values is not finite.`);
  return { mean, limit: quantileUnsorted(values, within === 'below' ? confidence : 1 - confidence), within };
}
