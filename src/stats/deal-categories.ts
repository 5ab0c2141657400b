import { doubleAt } from './double-at.ts';
import { multivariateHypergeometric } from './multivariate-hypergeometric.ts';
import type { Random } from './random.ts';

export interface CategoryDealing {
  /** The effective size of each group, > 0 and real. */
  readonly sizes: Float64Array;
  /** The pooled weight of each category, ≥ 0, with a positive sum. */
  readonly masses: Float64Array;
  readonly draws: number;
  readonly random: Random;
}

/** One dealt table: `counts` is groups × categories, row by row, and used again for the next one. */
export type VisitDeal = (counts: Float64Array, sizes: Float64Array) => void;

/**
 * Deals pooled rows of several categories to groups by chance, the groups' sizes and the categories' sums kept: a permutation
 * of the group labels over all rows. Groups ascend by size, so that neither their names nor their order changes the
 * draws. Real (weighted, effective) sizes become whole rows, at least 1, and categories shares of their sum by largest
 * remainders; unweighted counts stay exact. Gives these sizes. RangeError for sizes or masses that are none.
 *
 * Source: P. Good, "Permutation, Parametric and Bootstrap Tests of Hypotheses", 2005.
 */
export function dealCategories(
  { sizes, masses, draws, random }: CategoryDealing,
  visit: VisitDeal,
): Float64Array {
  const whole = sizes.map((size) => Math.max(1, Math.round(size))).sort();
  const rows = whole.reduce((sum, size) => sum + size, 0);
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  if (!sizes.every((size) => size > 0) || !(rows < Infinity && total > 0 && total < Infinity)) {
    throw new RangeError(`Chance needs finite sizes above 0 and a mass, not ${rows} rows of ${total}.`);
  }
  const pooled = apportioned(
    masses.map((mass) => (mass / total) * rows),
    rows,
  );
  const counts = new Float64Array(whole.length * pooled.length);
  for (let draw = 0; draw < draws; draw += 1) {
    multivariateHypergeometric({ random, pooled, sizes: whole, counts });
    visit(counts, whole);
  }
  return whole;
}

/** Whole numbers that sum to `rows`, each within 1 of its share: the largest remainders are rounded up. */
function apportioned(shares: Float64Array, rows: number): Float64Array {
  // A share that is whole but for rounding is that whole number.
  const lower = shares.map((share) => Math.floor(share + 1e-9));
  const missing = rows - lower.reduce((sum, each) => sum + each, 0);
  const remainder = (place: number): number => doubleAt(shares, place) - doubleAt(lower, place);
  const order = Int32Array.from(lower.keys()).sort((a, b) => remainder(b) - remainder(a) || a - b);
  for (const place of order.subarray(0, missing)) {
    lower[place] = doubleAt(lower, place) + 1;
  }
  return lower;
}
