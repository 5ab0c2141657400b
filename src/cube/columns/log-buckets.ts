import { doubleAt } from '../../stats/double-at.ts';

/** How far the number that stands for a bucket is from any number in it, as a share of that number. */
export const RELATIVE_ERROR = 0.005;

const GAMMA = (1 + RELATIVE_ERROR) / (1 - RELATIVE_ERROR);
const PER_OCTAVE = 1 / Math.log(GAMMA);
/** Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop. */
const { ceil, log, exp, min } = Math;

/** Weights by bucket of the size of a number; bucket i holds (γ^(i−1), γ^i]. It grows at both ends, to 1.2 MB at most. */
class Buckets {
  first = 0;
  weights = new Float64Array(0);

  add(bucket: number, weight: number): void {
    const place = bucket - this.first;
    if (place >= 0 && place < this.weights.length) {
      this.weights[place] = doubleAt(this.weights, place) + weight;
      return;
    }
    this.widen(bucket);
    this.weights[bucket - this.first] = weight;
  }

  private widen(bucket: number): void {
    const { first, weights } = this;
    const spare = 64 + weights.length;
    const low = weights.length === 0 ? bucket : min(bucket, first);
    const high = weights.length === 0 ? bucket : Math.max(bucket, first + weights.length - 1);
    this.first = low < first || weights.length === 0 ? low - spare : first;
    this.weights = new Float64Array(high + spare - this.first + 1);
    this.weights.set(weights, weights.length === 0 ? 0 : first - this.first);
  }
}

/** Weights by bucket, ascending: each bucket by the number that stands for it. */
export interface BucketWeights {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/**
 * A quantile sketch of relative error 0.5 %: DDSketch without collapse. Buckets of two columns are the same, so shares
 * below the end of any bucket are exact. Order does not matter, and merging is adding.
 *
 * Source: C. Masson, J. E. Rim, H. K. Lee, "DDSketch: a fast and fully-mergeable quantile sketch with relative-error
 * guarantees", PVLDB 12, 2019.
 */
export class LogBuckets {
  private readonly positive = new Buckets();
  private readonly negative = new Buckets();
  private zero = 0;

  /** Counts a finite number. */
  add(value: number, weight: number): void {
    if (value > 0) {
      this.positive.add(ceil(log(value) * PER_OCTAVE), weight);
    } else if (value < 0) {
      this.negative.add(ceil(log(-value) * PER_OCTAVE), weight);
    } else {
      this.zero += weight;
    }
  }

  merge(other: LogBuckets): void {
    for (const side of ['positive', 'negative'] as const) {
      for (const [place, weight] of other[side].weights.entries()) {
        if (weight > 0) {
          this[side].add(other[side].first + place, weight);
        }
      }
    }
    this.zero += other.zero;
  }

  /** The occupied buckets. */
  sorted(): BucketWeights {
    const values: number[] = [];
    const weights: number[] = [];
    const take = (bucket: number, weight: number, sign: number): void => {
      if (weight > 0) {
        values.push(sign * centreOf(bucket));
        weights.push(weight);
      }
    };
    const { negative, positive } = this;
    for (let place = negative.weights.length - 1; place >= 0; place -= 1) {
      take(negative.first + place, doubleAt(negative.weights, place), -1);
    }
    if (this.zero > 0) {
      values.push(0);
      weights.push(this.zero);
    }
    for (const [place, weight] of positive.weights.entries()) {
      take(positive.first + place, weight, 1);
    }
    return { values: Float64Array.from(values), weights: Float64Array.from(weights) };
  }
}

/** 2γ^i/(γ + 1): equally far, in relation, from both ends of the bucket. */
function centreOf(bucket: number): number {
  return min(Number.MAX_VALUE, exp(bucket / PER_OCTAVE) * (2 / (GAMMA + 1)));
}
