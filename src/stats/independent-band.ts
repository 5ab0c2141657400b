import { doubleAt } from './double-at.ts';
import { criticalQuantile } from './critical-quantile.ts';
import type { Deviations, RateFamily, SimultaneousBand } from './rate-family.ts';
import { semideviations } from './semideviations.ts';

function groupDeviations({ rates, draws }: RateFamily): readonly Deviations[] {
  const groups = rates.length;
  const errors = new Float64Array(draws.length / groups);
  return Array.from(rates, (rate, group) => {
    for (let draw = 0; draw < errors.length; draw += 1)
      errors[draw] = doubleAt(draws, draw * groups + group) - rate;
    return semideviations(errors);
  });
}

/** Raises each draw's entry of `largest` to the bound √(t₊² + t₋²) of this family. */
function raise({ rates, draws }: RateFamily, deviations: readonly Deviations[], largest: Float64Array): void {
  const highest = new Float64Array(largest.length);
  const lowest = new Float64Array(largest.length);
  for (const [group, { below, above }] of deviations.entries()) {
    const rate = doubleAt(rates, group);
    for (let draw = 0, index = group; draw < largest.length; draw += 1, index += rates.length) {
      const error = doubleAt(draws, index) - rate;
      if (error > 0 && error > above * doubleAt(highest, draw)) highest[draw] = error / above;
      else if (error < 0 && -error > below * doubleAt(lowest, draw)) lowest[draw] = -error / below;
    }
  }
  for (let draw = 0; draw < largest.length; draw += 1) {
    const [up, down] = [doubleAt(highest, draw), doubleAt(lowest, draw)];
    const bound = Math.sqrt(up * up + down * down);
    if (bound > doubleAt(largest, draw)) largest[draw] = bound;
  }
}

/**
 * The band of every two of independently drawn groups, in time groups × draws. A pair's deviations are joined from those
 * of its groups: the difference varies upward with the first group's above and the second's below (MOVER: G. Y. Zou,
 * A. Donner, Statistics in Medicine 27, 2008). With e the error of a group's draw and t = e/its deviation on that side,
 * Cauchy and Schwarz give |e_i − e_j| / √(s_i² + s_j²) ≤ √(t_i² + t_j²) where the signs of e_i and e_j differ, and ≤
 * max(t_i, t_j) where they agree. So √(t₊² + t₋²) of the largest t on either side bounds the studentized maximum over all
 * pairs: the intervals are at worst somewhat too wide.
 */
export function independentBand(families: readonly RateFamily[], confidence: number): SimultaneousBand {
  const largest = new Float64Array(
    Math.max(...families.map((family) => family.draws.length / family.rates.length)),
  );
  const found = families.map((family) => {
    const own = groupDeviations(family);
    raise(family, own, largest);
    return own;
  });
  return {
    critical: criticalQuantile(largest, confidence),
    deviations: (family, first, second) => {
      const [one, other] = [found[family]?.[first], found[family]?.[second]];
      if (one === undefined || other === undefined) {
        throw new RangeError(`Family ${family} does not compare groups ${first} and ${second}.`);
      }
      const root = (a: number, b: number): number => Math.sqrt(a * a + b * b);
      return { below: root(one.below, other.above), above: root(one.above, other.below) };
    },
  };
}
