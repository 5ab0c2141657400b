import { doubleAt } from './double-at.ts';
import { hypergeometricDraw } from './hypergeometric-draw.ts';
import type { Random } from './random.ts';

export interface MultivariateHypergeometric {
  readonly random: Random;
  /** How many items each category has, whole numbers. */
  readonly pooled: Float64Array;
  /** How many items each group gets, whole numbers with the same sum. */
  readonly sizes: Float64Array;
  /** Is overwritten: groups × categories, row by row. */
  readonly counts: Float64Array;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let index = 0; index < values.length; index += 1) total += doubleAt(values, index);
  return total;
}

/**
 * Deals the pooled items at random to groups of fixed sizes: `counts` becomes a random table with both margins kept
 * (groups × categories), drawn by sequential conditional hypergeometric draws, in the order of the groups.
 * RangeError where the two margins have different sums, or `counts` another length.
 */
export function multivariateHypergeometric({
  random,
  pooled,
  sizes,
  counts,
}: MultivariateHypergeometric): void {
  const categories = pooled.length;
  let total = sum(pooled);
  if (total !== sum(sizes) || counts.length !== categories * sizes.length || categories === 0) {
    throw new RangeError(
      `Margins do not fit: ${total} pooled, ${sum(sizes)} in groups, ${counts.length} cells.`,
    );
  }
  // The last group takes what is left, so its row holds what is not dealt yet.
  const last = counts.length - categories;
  counts.set(pooled, last);
  for (let group = 0; group < sizes.length - 1; group += 1) {
    let wanted = doubleAt(sizes, group);
    let rest = total;
    total -= wanted;
    for (let category = 0; category < categories; category += 1) {
      const good = doubleAt(counts, last + category);
      rest -= good;
      const drawn = category === categories - 1 ? wanted : hypergeometricDraw(random, good, rest, wanted);
      wanted -= drawn;
      counts[group * categories + category] = drawn;
      counts[last + category] = good - drawn;
    }
  }
}
