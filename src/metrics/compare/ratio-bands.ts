import { at } from '../../stats/at.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { quantileUnsorted } from '../../stats/quantile-unsorted.ts';
import type { Pair, PairedFamily, RateFamily } from '../../stats/rate-family.ts';
import { bandsOf } from './against-reference.ts';
import type { GroupRow, Interval } from './group-table.ts';
import { itemAt } from '../../stats/item-at.ts';

/**
 * Intervals of ln(rate / reference) by place, for a family whose reference has a rate above 0 (drawn with pseudo-counts
 * where a rate is 0 or 1). Of a group whose rate is 0 the lower end is −∞, the upper one a quantile of its drawn ratios; those
 * groups share one half of the error (Bonferroni), as in `simultaneousRatio`.
 */
export function ratioBands(
  family: PairedFamily,
  rows: readonly GroupRow[],
  confidence: number,
): ReadonlyMap<number, Interval> {
  const positive = family.pairs.filter(([index]) => at(family.rates, index) > 0);
  const zero = family.pairs.filter(([index]) => at(family.rates, index) === 0);
  const tail = (1 - confidence) / 2 / zero.length;
  const bands = zero.map((pair): readonly [number, Interval] => [
    itemAt(rows, pair[0]).place,
    [Number.NEGATIVE_INFINITY, Math.log(quantileUnsorted(drawnRatios(family, pair), 1 - tail))],
  ]);
  return new Map([
    ...(positive.length === 0 ? [] : bandsOf(logarithms(family, positive), rows, confidence)),
    ...bands,
  ]);
}

function logarithms({ rates, draws }: RateFamily, pairs: readonly Pair[]): PairedFamily {
  // A rate of 0 stands in none of these pairs; its entry only has to be finite.
  return { rates: rates.map((rate) => (rate > 0 ? Math.log(rate) : 0)), draws: draws.map(Math.log), pairs };
}

function drawnRatios({ rates, draws }: RateFamily, [index, centre]: Pair): Float64Array {
  const groups = rates.length;
  return new Float64Array(draws.length / groups).map(
    (_, draw) => doubleAt(draws, draw * groups + index) / doubleAt(draws, draw * groups + centre),
  );
}
