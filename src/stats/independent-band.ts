import { doubleAt } from './double-at.ts';
import { quantileUnsorted } from './quantile-unsorted.ts';
import type { RateFamily, SimultaneousBand } from './rate-family.ts';

function groupDeviations({ rates, draws }: RateFamily): Float64Array {
  const groups = rates.length;
  const rows = draws.length / groups;
  return rates.map((_rate, group) => {
    let sum = 0;
    for (let index = group; index < draws.length; index += groups) sum += doubleAt(draws, index);
    const mean = sum / rows;
    let squares = 0;
    for (let index = group; index < draws.length; index += groups) {
      const centred = doubleAt(draws, index) - mean;
      squares += centred * centred;
    }
    return Math.sqrt(squares / (rows - 1));
  });
}

/** Raises each draw's entry of `largest` to the bound √(t₊² + t₋²) of this family. */
function raise({ rates, draws }: RateFamily, deviations: Float64Array, largest: Float64Array): void {
  for (let draw = 0, index = 0; draw < largest.length; draw += 1) {
    let highest = 0;
    let lowest = 0;
    for (let group = 0; group < rates.length; group += 1, index += 1) {
      const deviation = doubleAt(deviations, group);
      const t = deviation > 0 ? (doubleAt(draws, index) - doubleAt(rates, group)) / deviation : 0;
      if (t > highest) highest = t;
      if (t < lowest) lowest = t;
    }
    largest[draw] = Math.max(doubleAt(largest, draw), Math.sqrt(highest * highest + lowest * lowest));
  }
}

/**
 * The band of every two of independently drawn groups, in time groups × draws. With z the error of a group's draw, s its
 * deviation and t = z/s, Cauchy and Schwarz give |z_i − z_j| / √(s_i² + s_j²) ≤ √(t_i² + t_j²) where the signs of z_i and
 * z_j differ, and ≤ max(|t_i|, |t_j|) where they agree. So √(t₊² + t₋²) of the largest positive and the largest negative t
 * bounds the studentized maximum over all pairs: the intervals are at worst somewhat too wide.
 */
export function independentBand(families: readonly RateFamily[], confidence: number): SimultaneousBand {
  const largest = new Float64Array(
    Math.max(...families.map((family) => family.draws.length / family.rates.length)),
  );
  const deviations = families.map((family) => {
    const own = groupDeviations(family);
    raise(family, own, largest);
    return own;
  });
  return {
    critical: quantileUnsorted(largest, confidence),
    deviation: (family, first, second) => {
      const own = deviations[family];
      if (own === undefined) throw new RangeError(`There is no family ${family}.`);
      const one = doubleAt(own, first);
      const other = doubleAt(own, second);
      return Math.sqrt(one * one + other * other);
    },
  };
}
