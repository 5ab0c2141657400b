import type { PairedColumn } from '../../../cube/columns/paired.ts';
import { chiSquareQuantile } from '../../../stats/chi-square-quantile.ts';
import { decileBins } from '../../../stats/decile-bins.ts';
import { type DistributionDistance, distributionDistance } from '../../../stats/distribution-distance.ts';
import { divergenceInterval } from '../../../stats/divergence-interval.ts';
import { divergenceVariance } from '../../../stats/divergence-variance.ts';
import { doubleAt } from '../../../stats/double-at.ts';
import { intAt } from '../../../cube/elements.ts';
import { jensenShannon } from '../../../stats/jensen-shannon.ts';
import { kolmogorovQuantile } from '../../../stats/kolmogorov-quantile.ts';
import { smoothedShares } from '../../../stats/smoothed-shares.ts';
import { onceForEach } from '../../../stats/once-for-each.ts';
import { populationStability } from '../../../stats/population-stability.ts';
import { wassersteinMargin } from '../../../stats/wasserstein-margin.ts';
import type { Chance } from '../../measurement.ts';
import type { Interval } from '../group-table.ts';

/** A distance of two columns. */
export interface Distance {
  /** Looks at the order of numbers, and hence at numbers only. */
  readonly ordered: boolean;
  /** Null where it is undefined; `deviation` is the reference's standard deviation. */
  readonly of: (pair: PairedColumn, deviation: number) => number | null;
  /** Around its value, at a confidence; what the reference sets, bins and unit, is taken as it is. */
  readonly interval: (pair: PairedColumn, value: number, confidence: number, deviation: number) => Interval;
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
const binsOf = onceForEach(({ ordered, reference, current, aside }: PairedColumn): Bins => {
  const place = ordered ? decileBins(reference) : undefined;
  const bins = new Map<number, { readonly reference: number; readonly current: number }>();
  reference.forEach((weight, index) => {
    const bin = place === undefined ? index : intAt(place, index);
    const known = bins.get(bin) ?? { reference: 0, current: 0 };
    bins.set(bin, { reference: known.reference + weight, current: known.current + doubleAt(current, index) });
  });
  const all = [...bins.values(), ...aside].filter((bin) => bin.reference > 0 || bin.current > 0);
  return { reference: all.map((bin) => bin.reference), current: all.map((bin) => bin.current) };
});

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
/** What the interval of a distance of bins is made from. */
interface Divergence {
  readonly of: (p: Float64Array, q: Float64Array) => number;
  /** ∂/∂q where the shares of a bin are q and p; both directions are the same. */
  readonly slope: (q: number, p: number) => number;
  /** What it is near 0, over Σ (q − p)²/p. */
  readonly curvature: number;
}

const INDEX: Divergence = {
  of: populationStability,
  slope: (q, p) => Math.log(q / p) + 1 - p / q,
  curvature: 1,
};
const BITS: Divergence = {
  of: jensenShannon,
  slope: (q, p) => Math.log2((2 * q) / (q + p)) / 2,
  curvature: 1 / INDEX_PER_BIT,
};

/** Of the smoothed shares, so that one row in an empty bin is no leap; around the value that is shown. */
function binnedInterval(
  pair: PairedColumn,
  shown: number,
  confidence: number,
  { of, slope, curvature }: Divergence,
): Interval {
  const bins = binsOf(pair);
  const { reference: n, current: m } = pair.sizes;
  const [p, q] = [smoothedShares(bins.reference, n), smoothedShares(bins.current, m)];
  const [low, high] = divergenceInterval(
    {
      value: of(p, q),
      variance: divergenceVariance({ p, q, sizes: [n, m] }, slope),
      curvature,
      noise: spreadOf(pair),
      freedom: p.length - 1,
    },
    confidence,
  );
  return [Math.min(shown, low), Math.max(shown, high)];
}

/** Both distances of the numbers of a pair. */
function distancesOf({ values, reference, current }: PairedColumn): DistributionDistance {
  return distributionDistance({ position: values, weight: reference }, { position: values, weight: current });
}

/** Mean of Kolmogorov's distribution: √(π/2)·ln 2. */
const KOLMOGOROV_MEAN = Math.sqrt(Math.PI / 2) * Math.LN2;

export const DISTANCES = {
  psi: {
    ordered: false,
    of: (pair) => {
      const { reference, current } = binsOf(pair);
      return populationStability(reference, current);
    },
    interval: (pair, value, confidence) => binnedInterval(pair, value, confidence, INDEX),
    chance: stabilityChance,
    off: () => 'the ends of the bins are within 0.5 % of the deciles, the shares in them are exact',
  },
  'jensen-shannon': {
    ordered: false,
    of: (pair) => {
      const { reference, current } = binsOf(pair);
      return jensenShannon(reference, current);
    },
    interval: (pair, value, confidence) => {
      const [low, high] = binnedInterval(pair, value, confidence, BITS);
      return [low, Math.min(1, high)];
    },
    chance: (pair, probability) => {
      const { mean, upper } = stabilityChance(pair, probability);
      return { mean: Math.min(1, mean / INDEX_PER_BIT), upper: Math.min(1, upper / INDEX_PER_BIT) };
    },
    off: () => 'the ends of the bins are within 0.5 % of the deciles, the shares in them are exact',
  },
  ks: {
    ordered: true,
    of: (pair) => distancesOf(pair).ks,
    // By the triangle inequality, of distribution functions that are each off by a Brownian bridge.
    interval: (pair, value, confidence) => {
      const margin = kolmogorovQuantile(confidence) * Math.sqrt(spreadOf(pair));
      return [Math.max(0, value - margin), Math.min(1, value + margin)];
    },
    chance: (pair, probability) => {
      const scale = Math.sqrt(spreadOf(pair));
      return {
        mean: Math.min(1, KOLMOGOROV_MEAN * scale),
        upper: Math.min(1, kolmogorovQuantile(probability) * scale),
      };
    },
    off: ({ coarsest }) => `at most ${coarsest.toExponential(1)} too small`,
  },
  wasserstein: {
    ordered: true,
    of: (pair, deviation) => {
      const distance = distancesOf(pair).wasserstein;
      const isDefined = deviation > 0 && deviation < Infinity && distance < Infinity;
      return distance === 0 ? 0 : isDefined ? distance / deviation : null;
    },
    interval: ({ values, reference, current, sizes }, value, confidence, deviation) => {
      const margin = wassersteinMargin(
        {
          positions: values,
          weights: [reference, current],
          sizes: [sizes.reference, sizes.current],
        },
        confidence,
      );
      // Without a unit there is no distance to be off by: both columns are constant, and the same.
      const off = deviation > 0 ? margin / deviation : 0;
      return [Math.max(0, value - off), value + off];
    },
    off: () => 'each number within 0.5 % of itself',
  },
} as const satisfies { readonly [name: string]: Distance };

export type DistanceName = keyof typeof DISTANCES;
