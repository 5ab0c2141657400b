import { doubleAt } from './double-at.ts';
import { normalQuantile } from './normal-quantile.ts';
import { totalWeight } from './total-weight.ts';

// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { sqrt } = Math;

/** Two weightings of the same ascending positions, and the effective rows of each. */
export interface SampledPair {
  readonly positions: Float64Array;
  readonly weights: readonly [Float64Array, Float64Array];
  readonly sizes: readonly [number, number];
}

/**
 * How far the Wasserstein-1 distance of two samples is from the true one, at most, with this confidence; in the unit of the
 * positions. By the triangle inequality that is ∫|Z| of what the distribution functions are off by, Z(x) normal with the
 * variance F(1 − F)/n + G(1 − G)/m: on average ∫ √(2/π · variance). It is the largest of ∫h dZ over all h of slope ±1, whose
 * variance is largest for h(x) = x, and such a largest value passes its mean by more than z times that deviation with less
 * than the normal probability. RangeError when either has no weight.
 *
 * Source: C. Borell, "The Brunn-Minkowski inequality in Gauss space", Inventiones Mathematicae 30, 1975; A. W. van der Vaart,
 * J. A. Wellner, "Weak Convergence and Empirical Processes", 1996, appendix A.2.
 */
export function wassersteinMargin({ positions, weights, sizes }: SampledPair, confidence: number): number {
  const [one, other] = weights;
  const [n, m] = sizes;
  const [all, allOther] = [totalWeight(one), totalWeight(other)];
  const [centre, centreOther] = [meanOf(positions, one, all), meanOf(positions, other, allOther)];
  let [f, g, area, square, squareOther] = [0, 0, 0, 0, 0];
  for (let place = 0; place < positions.length; place += 1) {
    const here = doubleAt(positions, place);
    const before = place === 0 ? here : doubleAt(positions, place - 1);
    area += sqrt(spreadOf(f) / n + spreadOf(g) / m) * (here - before);
    const [p, q] = [doubleAt(one, place) / all, doubleAt(other, place) / allOther];
    square += p * (here - centre) ** 2;
    squareOther += q * (here - centreOther) ** 2;
    f += p;
    g += q;
  }
  return sqrt(2 / Math.PI) * area + normalQuantile(confidence) * sqrt(square / n + squareOther / m);
}

function meanOf(positions: Float64Array, weights: Float64Array, all: number): number {
  let mean = 0;
  for (let place = 0; place < positions.length; place += 1) {
    mean += (doubleAt(weights, place) / all) * doubleAt(positions, place);
  }
  return mean;
}

/** Variance of a share that is this one; rounding may take a sum of shares past 1. */
function spreadOf(share: number): number {
  return share < 1 ? share * (1 - share) : 0;
}
