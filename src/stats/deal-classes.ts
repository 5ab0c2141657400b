import { at } from './at.ts';
import { doubleAt } from './double-at.ts';
import { multivariateHypergeometric } from './multivariate-hypergeometric.ts';
import type { Random } from './random.ts';

export interface ClassDealing {
  /** The effective size of each group, ≥ 0 and real. A group of size 0 is left out. */
  readonly sizes: Float64Array;
  /** The pooled share of each class, ≥ 0; they sum to 1. */
  readonly shares: Float64Array;
  readonly draws: number;
  readonly random: Random;
}

/** The classes of some groups when nothing but chance separates them. */
export interface DealtClasses {
  /** draws × groups × classes, whole numbers; groups ascend by size, so that neither their names nor their order changes the draws. */
  readonly counts: Float64Array;
  /** Whole, ascending. */
  readonly sizes: Float64Array;
  readonly classes: number;
}

/**
 * Deals pooled classes to groups by chance, the sizes of groups and classes kept: `dealRate` for more than two outcomes, with
 * the same rounding of sizes (a positive one to at least 1). The classes' shares of the sum are rounded to whole rows by
 * largest remainders; unweighted counts stay exact. RangeError for impossible sizes or shares.
 *
 * Source: P. Good, "Permutation, Parametric and Bootstrap Tests of Hypotheses", 2005.
 */
export function dealClasses({ sizes, shares, draws, random }: ClassDealing): DealtClasses {
  const sum = shares.reduce((total, share) => total + share, 0);
  const possible = sizes.every((size) => size >= 0 && size < Infinity);
  if (!possible || !shares.every((share) => share >= 0) || !(Math.abs(sum - 1) < 1e-9)) {
    throw new RangeError(`Chance needs finite sizes, and shares that sum to 1, not to ${sum}.`);
  }
  const whole = sizes
    .filter((size) => size > 0)
    .map((size) => Math.max(1, Math.round(size)))
    .sort();
  const classes = shares.length;
  const pooled = wholeCounts(
    shares,
    whole.reduce((total, size) => total + size, 0),
  );
  const table = new Float64Array(classes * whole.length);
  const counts = new Float64Array(draws * table.length);
  for (let start = 0; start < counts.length; start += table.length) {
    multivariateHypergeometric({ random, pooled, sizes: whole, counts: table });
    counts.set(table, start);
  }
  return { counts, sizes: whole, classes };
}

/** Whole numbers near shares × total that sum to it. */
function wholeCounts(shares: Float64Array, total: number): Float64Array {
  const counts = shares.map((share) => Math.floor(share * total + 1e-9));
  const remainder = (index: number): number => doubleAt(shares, index) * total - doubleAt(counts, index);
  const byRemainder = Array.from(shares.keys()).sort((a, b) => remainder(b) - remainder(a));
  const missing = total - counts.reduce((sum, count) => sum + count, 0);
  for (let place = 0; place < missing; place += 1) {
    const index = at(byRemainder, place);
    counts[index] = doubleAt(counts, index) + 1;
  }
  return counts;
}
