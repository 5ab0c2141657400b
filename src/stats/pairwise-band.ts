import { criticalQuantile } from './critical-quantile.ts';
import { doubleAt } from './double-at.ts';
import { forEachPair } from './for-each-pair.ts';
import { itemAt } from './item-at.ts';
import { onceForEach } from './once-for-each.ts';
import type { Deviations, RateFamily, SimultaneousBand } from './rate-family.ts';
import { pairSemideviations } from './semideviations.ts';

// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { abs } = Math;

interface FamilyBand {
  /** By first × groups + second. */
  readonly ofPair: ReadonlyMap<number, Deviations>;
  readonly groups: number;
  /** The largest error of each draw in units of its pair's deviation. */
  readonly largest: Float64Array;
}

/** The draws of each group on their own: pairs then read side by side what lies side by side. */
function columnsOf({ rates, draws }: RateFamily): readonly Float64Array[] {
  return Array.from(rates, (_rate, group) => {
    const column = new Float64Array(draws.length / rates.length);
    for (let draw = 0, index = group; draw < column.length; draw += 1, index += rates.length) {
      column[draw] = doubleAt(draws, index);
    }
    return column;
  });
}

function raise(largest: Float64Array, errors: Float64Array, { below, above }: Deviations): void {
  // Halves of |e| − e and |e| + e are the error below and above 0: a branch on its sign could not be predicted.
  const down = below > 0 ? 0.5 / below : 0;
  const up = above > 0 ? 0.5 / above : 0;
  for (let draw = 0; draw < errors.length; draw += 1) {
    const error = doubleAt(errors, draw);
    const size = (abs(error) - error) * down + (abs(error) + error) * up;
    if (size > doubleAt(largest, draw)) largest[draw] = size;
  }
}

/** The same family stands in several questions: in the gap of its rate, and in equalized odds. */
const familyBand = onceForEach((family: RateFamily): FamilyBand => {
  const { rates } = family;
  const columns = columnsOf(family);
  const errors = new Float64Array(family.draws.length / rates.length);
  const largest = new Float64Array(errors.length);
  const ofPair = new Map<number, Deviations>();
  forEachPair(family, (first, second) => {
    const difference = doubleAt(rates, first) - doubleAt(rates, second);
    const deviations = pairSemideviations(
      itemAt(columns, first),
      itemAt(columns, second),
      difference,
      errors,
    );
    ofPair.set(first * rates.length + second, deviations);
    raise(largest, errors, deviations);
  });
  return { ofPair, groups: rates.length, largest };
});

function largestOf(bands: readonly FamilyBand[]): Float64Array {
  const [{ largest }, others] = [itemAt(bands, 0), bands.slice(1)];
  return others.length === 0
    ? largest
    : largest.map((size, draw) => Math.max(size, ...others.map((band) => doubleAt(band.largest, draw))));
}

/**
 * The band of all compared pairs, each pair's deviations from its own draws, so that dependent groups (a group and the
 * whole) are right too. The time is pairs × draws, once for a family, which is not to be written to afterwards.
 */
export function pairwiseBand(families: readonly RateFamily[], confidence: number): SimultaneousBand {
  const found = families.map(familyBand);
  return {
    critical: criticalQuantile(largestOf(found), confidence),
    deviations: (family, first, second) => {
      const own = found[family];
      const deviations = own?.ofPair.get(first * own.groups + second);
      if (deviations !== undefined) return deviations;
      throw new RangeError(`Family ${family} does not compare groups ${first} and ${second}.`);
    },
  };
}
