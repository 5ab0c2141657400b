import { doubleAt } from './double-at.ts';
import { onceForEach } from './once-for-each.ts';
import { quantileUnsorted } from './quantile-unsorted.ts';
import type { Pair, RateFamily } from './rate-family.ts';
import { simultaneousGap } from './simultaneous-gap.ts';
import { splitZeroRates } from './split-zero-rates.ts';

export interface SimultaneousRatioQuestion {
  /** One for each rate. Rates are ≥ 0; draws of a rate above 0 must be above 0. */
  readonly families: readonly RateFamily[];
  /** The chance that the interval holds, in (0, 1). */
  readonly confidence: number;
}

export interface SimultaneousRatio {
  /** [lower, upper] of the smallest ratio over all families, within [0, 1]. */
  readonly interval: readonly [number, number];
  /** The same for each family, all of them at once. */
  readonly families: readonly (readonly [number, number])[];
}

/** The same family stands in several questions, and its logarithms with it. */
const splitOnce = onceForEach(splitZeroRates);

/** The least upper bound of the ratios of a rate of 0 to another: quantiles of the drawn ratios. */
function upperFromZero({ rates, draws }: RateFamily, pairs: readonly Pair[], tail: number): number {
  const groups = rates.length;
  const uppers = pairs.map(([zero, other]) => {
    const ratios = new Float64Array(draws.length / groups);
    for (let draw = 0, row = 0; draw < ratios.length; draw += 1, row += groups) {
      const [small, large] = [doubleAt(draws, row + zero), doubleAt(draws, row + other)];
      ratios[draw] = small < large ? small / large : 1;
    }
    return quantileUnsorted(ratios, 1 - tail);
  });
  return Math.min(1, ...uppers);
}

/**
 * Simultaneous interval of the smallest ratio min / max between groups: the interval of the largest gap of the logarithms
 * (`simultaneousGap`, which also says what is refused), turned back. Where a rate is 0, so is the lower end, and the upper
 * end is also bounded by that rate's draws against those of the others, with Bonferroni's share of the upper tail; they must
 * come from pseudo-counts to say anything. Where every compared rate is 0, nothing is known: [0, 1].
 */
export function simultaneousRatio({ families, confidence }: SimultaneousRatioQuestion): SimultaneousRatio {
  const parts = families.map((family) => ({ family, ...splitOnce(family) }));
  const logs = parts.flatMap((part) => part.logs ?? []);
  const gaps =
    logs.length === 0 ? [] : simultaneousGap({ families: logs, confidence, maximum: Infinity }).families;
  const gapOf = new Map(gaps.map((gap, index) => [logs[index], gap]));
  const comparisons = parts.reduce((count, part) => count + part.comparisons, 0);
  const tail = (1 - confidence) / 2 / Math.max(1, comparisons);
  const bounds = parts.map(({ family, logs: own, fromZero, anyZero }): readonly [number, number] => {
    const [least, most] = (own && gapOf.get(own)) ?? [0, Infinity];
    return [anyZero ? 0 : Math.exp(-most), Math.min(upperFromZero(family, fromZero, tail), Math.exp(-least))];
  });
  const lower = Math.min(...bounds.map(([low]) => low));
  const upper = Math.min(...bounds.map(([, high]) => high));
  return { interval: [lower, upper], families: bounds };
}
