import { dealCategories } from './deal-categories.ts';
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
 * All dealings of pooled classes to groups by chance, the sizes of groups and classes kept: `dealCategories` with its rounding,
 * kept in one array. RangeError for impossible sizes or shares.
 */
export function dealClasses({ sizes, shares, draws, random }: ClassDealing): DealtClasses {
  const sum = shares.reduce((total, share) => total + share, 0);
  const possible = sizes.every((size) => size >= 0 && size < Infinity);
  if (!possible || !shares.every((share) => share >= 0) || !(Math.abs(sum - 1) < 1e-9)) {
    throw new RangeError(`Chance needs finite sizes, and shares that sum to 1, not to ${sum}.`);
  }
  const dealt = sizes.filter((size) => size > 0);
  const classes = shares.length;
  const counts = new Float64Array(draws * dealt.length * classes);
  let start = 0;
  const whole = dealCategories(
    { sizes: dealt, masses: shares, draws: dealt.length === 0 ? 0 : draws, random },
    (table) => {
      counts.set(table, start);
      start += table.length;
    },
  );
  return { counts, sizes: whole, classes };
}
