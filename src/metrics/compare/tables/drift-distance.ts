import type { PairedColumn } from '../../../cube/columns/paired.ts';
import { chiSquareQuantile } from '../../../stats/chi-square-quantile.ts';
import { decileBins } from '../../../stats/decile-bins.ts';
import { doubleAt } from '../../../stats/double-at.ts';
import { intAt } from '../../../cube/elements.ts';
import { jensenShannon } from '../../../stats/jensen-shannon.ts';
import { kolmogorovSmirnov } from '../../../stats/kolmogorov-smirnov.ts';
import { populationStability } from '../../../stats/population-stability.ts';
import { wasserstein } from '../../../stats/wasserstein.ts';
import type { Chance } from '../../measurement.ts';

/** A distance of two columns. */
export interface Distance {
  /** Looks at the order of numbers, and hence at numbers only. */
  readonly ordered: boolean;
  /** Null where it is undefined; `deviation` is the reference's standard deviation. */
  readonly of: (pair: PairedColumn, deviation: number) => number | null;
  /** Of rows from one and the same source; the upper end at this probability. */
  readonly chance?: (pair: PairedColumn, probability: number) => Chance;
  /** How far the value of a sketched pair may be from the exact one. */
  readonly off: (pair: PairedColumn) => string;
}

interface Bins {
  readonly reference: readonly number[];
  readonly current: readonly number[];
}

/** Deciles of the reference, or its categories; what has no place in them beside them. Bins that nobody fills are left out. */
export function binsOf({ ordered, reference, current, aside }: PairedColumn): Bins {
  const place = ordered ? decileBins(reference) : undefined;
  const bins = new Map<number, { readonly reference: number; readonly current: number }>();
  reference.forEach((weight, index) => {
    const bin = place === undefined ? index : intAt(place, index);
    const known = bins.get(bin) ?? { reference: 0, current: 0 };
    bins.set(bin, { reference: known.reference + weight, current: known.current + doubleAt(current, index) });
  });
  const all = [...bins.values(), ...aside].filter((bin) => bin.reference > 0 || bin.current > 0);
  return { reference: all.map((bin) => bin.reference), current: all.map((bin) => bin.current) };
}

/** 1/n + 1/m of the effective rows: how much two samples of one source differ. */
function spreadOf({ sizes }: PairedColumn): number {
  return 1 / sizes.reference + 1 / sizes.current;
}

/** The index of two samples of one source is (1/n + 1/m)·χ² with one degree of freedom less than bins. */
function stabilityChance(pair: PairedColumn, probability: number): Chance {
  const freedom = binsOf(pair).reference.length - 1;
  return freedom < 1
    ? { mean: 0, upper: 0 }
    : {
        mean: freedom * spreadOf(pair),
        upper: chiSquareQuantile(probability, freedom) * spreadOf(pair),
      };
}

/** For close distributions the divergence in bits is the stability index ÷ 8 ln 2: both are the same χ² to second order. */
const INDEX_PER_BIT = 8 * Math.LN2;
/** Mean of Kolmogorov's distribution: √(π/2)·ln 2. */
const KOLMOGOROV_MEAN = Math.sqrt(Math.PI / 2) * Math.LN2;

export const DISTANCES = {
  psi: {
    ordered: false,
    of: (pair) => {
      const { reference, current } = binsOf(pair);
      return populationStability(reference, current);
    },
    chance: stabilityChance,
    off: () => 'the ends of the bins are within 0.5 % of the deciles, the shares in them are exact',
  },
  'jensen-shannon': {
    ordered: false,
    of: (pair) => {
      const { reference, current } = binsOf(pair);
      return jensenShannon(reference, current);
    },
    chance: (pair, probability) => {
      const { mean, upper } = stabilityChance(pair, probability);
      return { mean: Math.min(1, mean / INDEX_PER_BIT), upper: Math.min(1, upper / INDEX_PER_BIT) };
    },
    off: () => 'the ends of the bins are within 0.5 % of the deciles, the shares in them are exact',
  },
  ks: {
    ordered: true,
    of: ({ reference, current }) => kolmogorovSmirnov(reference, current),
    // The first term of Kolmogorov's series is exact to six digits above the 95 % quantile.
    chance: (pair, probability) => {
      const scale = Math.sqrt(spreadOf(pair));
      return {
        mean: Math.min(1, KOLMOGOROV_MEAN * scale),
        upper: Math.min(1, Math.sqrt(-Math.log((1 - probability) / 2) / 2) * scale),
      };
    },
    off: ({ coarsest }) => `at most ${coarsest.toExponential(1)} too small`,
  },
  wasserstein: {
    ordered: true,
    of: ({ values, reference, current }, deviation) => {
      const distance = wasserstein(values, reference, current);
      const isDefined = deviation > 0 && deviation < Infinity && distance < Infinity;
      return distance === 0 ? 0 : isDefined ? distance / deviation : null;
    },
    off: () => 'each number within 0.5 % of itself',
  },
} as const satisfies { readonly [name: string]: Distance };

export type DistanceName = keyof typeof DISTANCES;
