import { doubleAt } from '../../stats/double-at.ts';
import { intAt } from '../elements.ts';
import { HIGH, type NumberBlock } from './number-block.ts';

/** Buckets between a power of two and the next, all equally wide. */
const PER_OCTAVE = 128;
/** Bits of the high word of a double behind those that name its bucket. */
const REST = 13;
const SIGN_OFF = 0x7fffffff;
/** The high word of the smallest number that has all its digits. */
const NORMAL = 0x00100000;
/** Octaves by which smaller numbers are lifted to have them too. */
const LIFT = 52;
/** Exponent of 1 in the bits of a double. */
const BIAS = 1023;
/** Buckets of the smallest and of the largest double. */
const LOWEST = (1 - LIFT) * PER_OCTAVE;
const HIGHEST = 2 * BIAS * PER_OCTAVE + PER_OCTAVE - 1;

const { floor, max, min } = Math;

/** Weights by bucket of the size of a number. It grows at both ends, to 2.2 MB at most. */
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
    const spare = PER_OCTAVE / 2 + weights.length;
    const isNew = weights.length === 0;
    const from = isNew || bucket < first ? max(LOWEST, bucket - spare) : first;
    const last = isNew ? bucket : max(bucket, first + weights.length - 1);
    this.first = from;
    this.weights = new Float64Array(min(HIGHEST, last + spare) - from + 1);
    this.weights.set(weights, isNew ? 0 : first - from);
  }
}

/** Weights by bucket, ascending: each bucket by the number that stands for it. */
export interface BucketWeights {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/**
 * A quantile sketch of relative error 1/257, below 0.5 %: DDSketch without collapse, its logarithm linear between powers
 * of two. So the bits of a double name its bucket, [2ᵉ(1 + k/128), 2ᵉ(1 + (k + 1)/128)), on every machine the same.
 * Buckets of two columns are the same too, so shares below the end of any bucket are exact. Order does not matter, and
 * merging is adding.
 *
 * Source: C. Masson, J. E. Rim, H. K. Lee, "DDSketch: a fast and fully-mergeable quantile sketch with relative-error
 * guarantees", PVLDB 12, 2019; the linear logarithm as in `LinearlyInterpolatedMapping` of DataDog's sketches-go.
 */
export class LogBuckets {
  private readonly positive = new Buckets();
  private readonly negative = new Buckets();
  private zero = 0;

  /** Counts the numbers of a block from place `from` on. */
  add(block: NumberBlock, from: number): void {
    const { positive, negative } = this;
    const { words, weights, size } = block;
    for (let place = from; place < size; place += 1) {
      const high = intAt(words, 2 * place + HIGH);
      const bits = high & SIGN_OFF;
      if (bits < NORMAL) {
        this.addTiny(doubleAt(block.values, place), doubleAt(weights, place));
      } else if (high > 0) {
        positive.add(bits >> REST, doubleAt(weights, place));
      } else {
        negative.add(bits >> REST, doubleAt(weights, place));
      }
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

  /** Zero, or a number so small that it has lost digits: its bits tell its size only once it is lifted. */
  private addTiny(value: number, weight: number): void {
    if (value === 0) {
      this.zero += weight;
      return;
    }
    const lifted = Float64Array.of(Math.abs(value) * 2 ** LIFT);
    const bits = intAt(new Int32Array(lifted.buffer), HIGH);
    const side = value > 0 ? this.positive : this.negative;
    side.add((bits >> REST) - LIFT * PER_OCTAVE, weight);
  }
}

/** 2ab/(a + b) of the ends a and b of a bucket: equally far, in relation, from both. */
function centreOf(bucket: number): number {
  const octave = floor(bucket / PER_OCTAVE);
  const from = PER_OCTAVE + bucket - octave * PER_OCTAVE;
  return 2 ** (octave - BIAS) * ((from / PER_OCTAVE) * ((2 * from + 2) / (2 * from + 1)));
}
