import { at } from './at.ts';
import type { DealtRate } from './deal-rate.ts';
import { doubleAt } from './double-at.ts';
import { normalDraw } from './normal-draw.ts';
import type { Random } from './random.ts';

export interface NormalDealing {
  /** The effective size of each group, > 0. */
  readonly sizes: Float64Array;
  /** The statistic of all rows, and its standard error. */
  readonly whole: { readonly value: number; readonly error: number };
  readonly draws: number;
  readonly random: Random;
}

/**
 * A smooth statistic of some groups when nothing but chance separates them, by its normal limit: with N rows in all, that of
 * a group of n permuted rows varies around the whole's by error²·(N/n − 1), and any two of them by −error² together.
 * Groups ascend by size, so that neither their names nor their order changes the draws.
 *
 * Source: J. Hájek, "Limiting distributions in simple random sampling from a finite population", Publications of the
 * Mathematical Institute of the Hungarian Academy of Sciences 5, 1960.
 */
export function dealNormal({ sizes, whole, draws, random }: NormalDealing): DealtRate {
  const ascending = sizes.toSorted();
  const total = ascending.reduce((sum, size) => sum + size, 0);
  const errors = ascending.map((size) => whole.error * Math.sqrt(total / size));
  const groups = sizes.length;
  const rates = new Float64Array(draws * groups);
  for (let row = 0; row < rates.length; row += groups) {
    let mean = 0;
    for (let group = 0; group < groups; group += 1) {
      const drawn = at(errors, group) * normalDraw(random);
      rates[row + group] = drawn;
      mean += (at(ascending, group) / total) * drawn;
    }
    // The groups together are all rows, which do not vary.
    for (let group = 0; group < groups; group += 1) {
      rates[row + group] = whole.value + doubleAt(rates, row + group) - mean;
    }
  }
  return { rates, groups, overall: whole.value };
}
