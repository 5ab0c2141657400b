import { doubleAt } from './double-at.ts';

// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { abs, max, min } = Math;

/** Weight at ascending positions. */
export interface Distribution {
  readonly position: Float64Array;
  /** ≥ 0, with a positive sum; one for each position. */
  readonly weight: Float64Array;
}

export interface DistributionDistance {
  /** ∫ |F − G|: how far mass has to be moved on average. */
  readonly wasserstein: number;
  /** max |F − G|, in [0, 1]. */
  readonly ks: number;
}

/**
 * Wasserstein-1 and Kolmogorov-Smirnov distance of two weighted distributions, in one walk over their positions.
 * RangeError for a distribution without weight, or one whose arrays have different lengths.
 *
 * Sources: L. N. Vaserstein, "Markov processes over denumerable products of spaces", 1969 (on the line, ∫ |F − G|: S. S.
 * Vallender, 1974); N. V. Smirnov, "Table for estimating the goodness of fit of empirical distributions", 1948.
 */
export function distributionDistance(first: Distribution, second: Distribution): DistributionDistance {
  const [a, b] = [totalOf(first), totalOf(second)];
  let inFirst = 0;
  let inSecond = 0;
  let difference = 0;
  let wasserstein = 0;
  let ks = 0;
  let last = min(positionAt(first, 0), positionAt(second, 0));
  while (inFirst < first.position.length || inSecond < second.position.length) {
    const own = positionAt(first, inFirst);
    const other = positionAt(second, inSecond);
    const here = min(own, other);
    wasserstein += abs(difference) * (here - last);
    if (own === here) {
      difference += doubleAt(first.weight, inFirst) / a;
      inFirst += 1;
    }
    if (other === here) {
      difference -= doubleAt(second.weight, inSecond) / b;
      inSecond += 1;
    }
    ks = max(ks, abs(difference));
    last = here;
  }
  return { wasserstein, ks: min(1, ks) };
}

function positionAt({ position }: Distribution, place: number): number {
  return place < position.length ? doubleAt(position, place) : Infinity;
}

function totalOf({ position, weight }: Distribution): number {
  const total = weight.reduce((sum, each) => sum + each, 0);
  if (position.length !== weight.length || !(total > 0 && total < Infinity)) {
    throw new RangeError(
      `No distance of a weight of ${total} at ${position.length} positions (${weight.length} weights).`,
    );
  }
  return total;
}
