import { doubleAt } from './double-at.ts';
import { forEachPair } from './for-each-pair.ts';
import type { RateFamily } from './rate-family.ts';
import { simultaneousBand } from './simultaneous-band.ts';

export interface SimultaneousGapQuestion {
  /** One for each rate: equalized odds has two. */
  readonly families: readonly RateFamily[];
  /** The chance that the interval holds, in (0, 1). */
  readonly confidence: number;
  /** The largest gap that can be: 1 for rates, Infinity for unbounded ones. */
  readonly maximum: number;
}

export interface SimultaneousGap {
  /** [lower, upper] of the largest gap over all families. */
  readonly interval: readonly [number, number];
  /** The same for each family, all of them at once: so the mean of the lowers and uppers bounds the mean of the gaps. */
  readonly families: readonly (readonly [number, number])[];
  /** The critical value c. */
  readonly critical: number;
}

/**
 * Simultaneous interval of the largest gap between groups. With d the difference of a pair, s₋ and s₊ its bootstrap deviations
 * downward and upward, c the critical value of all pairs and families together (`simultaneousBand`, which also says what is
 * refused), each true difference is within [d − c·s₋, d + c·s₊]; the interval of the gap is that of the largest size: lower =
 * max(0, the largest lower bound of a |difference|), upper = the largest upper bound, at most `maximum`. A percentile
 * interval of the maximum would cover far less than it promises. A family's `pairs` restrict it to a reference or to
 * the whole. Where nothing varies, both ends are the gap itself.
 *
 * Deviations of two sides and draws with half pseudo-counts (`halfPseudoCounts`) keep the promise for small groups and rates
 * near 0 or 1, where one standard deviation falls short.
 */
export function simultaneousGap({ families, confidence, maximum }: SimultaneousGapQuestion): SimultaneousGap {
  const { critical, deviations } = simultaneousBand(families, confidence);
  const bounds = families.map((family, index): readonly [number, number] => {
    let lower = 0;
    let upper = 0;
    forEachPair(family, (first, second) => {
      const difference = doubleAt(family.rates, first) - doubleAt(family.rates, second);
      const { below, above } = deviations(index, first, second);
      const [least, most] = [difference - critical * below, difference + critical * above];
      lower = Math.max(lower, least, -most);
      upper = Math.max(upper, most, -least);
    });
    return [lower, Math.min(maximum, upper)];
  });
  const lower = Math.max(...bounds.map(([low]) => low));
  const upper = Math.max(...bounds.map(([, high]) => high));
  return { interval: [lower, upper], families: bounds, critical };
}
