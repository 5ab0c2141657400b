import { at } from './at.ts';
import { type ChanceLevel, type ChanceStratum, chanceLevel } from './chance-level.ts';
import { doubleAt } from './double-at.ts';
import type { Random } from './random.ts';

// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { max, min } = Math;

/** The rows that one rate is taken among: all, those of one truth, or those of one decision. */
export interface RateStratum {
  /** The effective size of each group in it, ≥ 0 and real. A group of size 0 has no rate here and is left out. */
  readonly sizes: Float64Array;
  /** The pooled rate over the groups, in [0, 1]. */
  readonly rate: number;
}

export interface ChanceGapQuestion {
  /** One for each rate, over the same groups: equalized odds has both truths. */
  readonly strata: readonly RateStratum[];
  /** max − min, or min / max. */
  readonly form: 'difference' | 'ratio';
  /** What is compared: every two groups, each group with the whole, each group with the one of that index. */
  readonly method: 'between-groups' | 'to-overall' | { readonly reference: number };
  /** Several strata: the worst (largest difference, smallest ratio) or the mean. */
  readonly combine: 'worst' | 'mean';
  /** 0.95: the limit that chance alone passes once in twenty times. */
  readonly confidence: number;
  readonly draws: number;
  readonly random: Random;
}

interface Dealt extends ChanceStratum {
  readonly overall: number;
  /** The row of the reference group; -1 where it has no rate here. */
  readonly reference: number;
}

function dealt({ sizes, rate }: RateStratum, order: readonly number[], reference: number | undefined): Dealt {
  if (!(rate >= 0 && rate <= 1) || !sizes.every((size) => size >= 0 && size < Infinity)) {
    throw new RangeError(`Chance needs finite sizes and a pooled rate in [0, 1], not ${rate}.`);
  }
  const kept = order.filter((group) => at(sizes, group) > 0);
  const whole = Float64Array.from(kept, (group) => Math.max(1, Math.round(at(sizes, group))));
  const total = whole.reduce((sum, size) => sum + size, 0);
  const successes = Math.round(rate * total);
  return {
    sizes: whole,
    pooled: Float64Array.of(successes, total - successes),
    overall: total === 0 ? 0 : successes / total,
    reference: reference === undefined ? -1 : kept.indexOf(reference),
  };
}

/** Groups by their sizes, so that neither their names nor their order changes the draws. */
function orderBySizes(strata: readonly RateStratum[]): readonly number[] {
  const groups = Array.from(strata[0]?.sizes ?? [], (_size, group) => group);
  return groups.sort((one, other) => {
    for (const { sizes } of strata) {
      const difference = at(sizes, one) - at(sizes, other);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

/** The lowest and the highest rate of one dealing, or the farthest rate with what it is compared to. */
function compare(
  stratum: Dealt,
  counts: Float64Array,
  form: 'difference' | 'ratio',
  centre: number | undefined,
): number {
  let lowest = centre ?? doubleAt(counts, 0) / doubleAt(stratum.sizes, 0);
  let highest = lowest;
  const contrast = (low: number, high: number): number =>
    form === 'difference' ? high - low : high === 0 ? 1 : low / high;
  for (let group = 0; group < stratum.sizes.length; group += 1) {
    const rate = doubleAt(counts, 2 * group) / doubleAt(stratum.sizes, group);
    if (rate < lowest) lowest = rate;
    if (rate > highest) highest = rate;
  }
  if (centre === undefined) return contrast(lowest, highest);
  const [below, above] = [contrast(lowest, centre), contrast(centre, highest)];
  return form === 'difference' ? max(below, above) : min(below, above);
}

/**
 * The gap between groups that chance alone would give: within each stratum the pooled successes are dealt to the groups by
 * chance (`chanceLevel`), rates are compared, strata combined. Real (weighted, effective) sizes are rounded to whole rows,
 * a positive one to at least 1, and the pooled successes to rate × the sum of the rounded sizes; unweighted counts stay
 * exact. The result is a function of the sizes, not of the groups' order. A ratio of 0 to 0 is 1. A stratum with fewer
 * than two groups (or without its reference) compares nothing and is left out; RangeError when that leaves none.
 */
export function chanceGap(question: ChanceGapQuestion): ChanceLevel {
  const { form, method, combine, confidence, draws, random } = question;
  const reference = typeof method === 'object' ? method.reference : undefined;
  const order = orderBySizes(question.strata);
  const strata = question.strata
    .map((stratum) => dealt(stratum, order, reference))
    .filter((stratum) => stratum.sizes.length > 1 && (reference === undefined || stratum.reference >= 0));
  if (strata.length === 0) throw new RangeError('Chance needs two groups with rows to compare.');
  const centreOf = (stratum: Dealt, counts: Float64Array): number | undefined => {
    if (method === 'between-groups') return undefined;
    if (method === 'to-overall') return stratum.overall;
    return doubleAt(counts, 2 * stratum.reference) / doubleAt(stratum.sizes, stratum.reference);
  };
  const statistic = (counts: readonly Float64Array[]): number => {
    const values = counts.map((own, index) => {
      const stratum = strata[index];
      return stratum === undefined ? 0 : compare(stratum, own, form, centreOf(stratum, own));
    });
    if (combine === 'mean') return values.reduce((sum, value) => sum + value, 0) / values.length;
    return form === 'difference' ? max(...values) : min(...values);
  };
  return chanceLevel({
    strata,
    statistic,
    within: form === 'difference' ? 'below' : 'above',
    confidence,
    draws,
    random,
  });
}
