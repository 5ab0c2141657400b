import { doubleAt } from './double-at.ts';
import { forEachPair } from './for-each-pair.ts';
import { criticalQuantile } from './critical-quantile.ts';
import type { Deviations, RateFamily, SimultaneousBand } from './rate-family.ts';
import { semideviations } from './semideviations.ts';

/** Fills `errors` with d* − d of a pair. */
function pairErrors({ rates, draws }: RateFamily, first: number, second: number, errors: Float64Array): void {
  const groups = rates.length;
  const difference = doubleAt(rates, first) - doubleAt(rates, second);
  for (let draw = 0, row = 0; draw < errors.length; draw += 1, row += groups) {
    errors[draw] = doubleAt(draws, row + first) - doubleAt(draws, row + second) - difference;
  }
}

function raise(largest: Float64Array, errors: Float64Array, { below, above }: Deviations): void {
  const [down, up] = [below > 0 ? -1 / below : 0, above > 0 ? 1 / above : 0];
  for (let draw = 0; draw < errors.length; draw += 1) {
    const error = doubleAt(errors, draw);
    const size = error * (error < 0 ? down : up);
    if (size > doubleAt(largest, draw)) largest[draw] = size;
  }
}

/**
 * The band of all compared pairs, each pair's deviations from its own draws, so that dependent groups (a group and the
 * whole) are right too. The time is pairs × draws.
 */
export function pairwiseBand(families: readonly RateFamily[], confidence: number): SimultaneousBand {
  const draws = Math.max(...families.map((family) => family.draws.length / family.rates.length));
  const errors = new Float64Array(draws);
  const largest = new Float64Array(draws);
  const found = families.map((family) => {
    const ofPair = new Map<number, Deviations>();
    forEachPair(family, (first, second) => {
      pairErrors(family, first, second, errors);
      const deviations = semideviations(errors);
      ofPair.set(first * family.rates.length + second, deviations);
      raise(largest, errors, deviations);
    });
    return { ofPair, groups: family.rates.length };
  });
  return {
    critical: criticalQuantile(largest, confidence),
    deviations: (family, first, second) => {
      const own = found[family];
      const deviations = own?.ofPair.get(first * own.groups + second);
      if (deviations !== undefined) return deviations;
      throw new RangeError(`Family ${family} does not compare groups ${first} and ${second}.`);
    },
  };
}
