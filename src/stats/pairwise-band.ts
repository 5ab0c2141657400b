import { doubleAt } from './double-at.ts';
import { forEachPair } from './for-each-pair.ts';
import { quantileUnsorted } from './quantile-unsorted.ts';
import type { RateFamily, SimultaneousBand } from './rate-family.ts';

/** Fills `errors` with d* − d of a pair and gives its standard deviation over the draws. */
function pairErrors(
  { rates, draws }: RateFamily,
  first: number,
  second: number,
  errors: Float64Array,
): number {
  const groups = rates.length;
  const difference = doubleAt(rates, first) - doubleAt(rates, second);
  let sum = 0;
  for (let draw = 0, row = 0; draw < errors.length; draw += 1, row += groups) {
    const error = doubleAt(draws, row + first) - doubleAt(draws, row + second) - difference;
    errors[draw] = error;
    sum += error;
  }
  const mean = sum / errors.length;
  let squares = 0;
  for (let draw = 0; draw < errors.length; draw += 1) {
    const centred = doubleAt(errors, draw) - mean;
    squares += centred * centred;
  }
  return Math.sqrt(squares / (errors.length - 1));
}

function raise(largest: Float64Array, errors: Float64Array, scale: number): void {
  for (let draw = 0; draw < errors.length; draw += 1) {
    const size = Math.abs(doubleAt(errors, draw)) * scale;
    if (size > doubleAt(largest, draw)) largest[draw] = size;
  }
}

/**
 * The band of all compared pairs, each pair's deviation from its own draws, so that dependent groups (a group and the
 * whole) are right too. Pairs whose draws do not vary stand outside of the maximum: their deviation is 0. The time is
 * pairs × draws.
 */
export function pairwiseBand(families: readonly RateFamily[], confidence: number): SimultaneousBand {
  const draws = Math.max(...families.map((family) => family.draws.length / family.rates.length));
  const errors = new Float64Array(draws);
  const largest = new Float64Array(draws);
  const deviations = families.map((family) => {
    const ofPair = new Map<number, number>();
    forEachPair(family, (first, second) => {
      const deviation = pairErrors(family, first, second, errors);
      ofPair.set(first * family.rates.length + second, deviation);
      if (deviation > 0) raise(largest, errors, 1 / deviation);
    });
    return { ofPair, groups: family.rates.length };
  });
  return {
    critical: quantileUnsorted(largest, confidence),
    deviation: (family, first, second) => {
      const own = deviations[family];
      const deviation = own?.ofPair.get(first * own.groups + second);
      if (deviation === undefined)
        throw new RangeError(`Family ${family} does not compare groups ${first} and ${second}.`);
      return deviation;
    },
  };
}
