import { DistinctEstimate } from './distinct-estimate.ts';
import { LogBuckets } from './log-buckets.ts';
import type { NumberBlock } from './number-block.ts';
import { NumberTable } from './number-table.ts';
import type { NumberProfile } from './column-profile.ts';
import { MOST_DISTINCT } from './column-profile.ts';
import { doubleAt } from '../../stats/double-at.ts';

/** What is kept once there are too many distinct numbers to keep them all. */
class Spilled {
  readonly buckets = new LogBuckets();
  readonly distinct = new DistinctEstimate();
  min = Infinity;
  max = -Infinity;
  private readonly origin: number;
  /** Σw(x − origin) and Σw(x − origin)²: no division a row, and exact where the origin is near the mean. */
  private sum = 0;
  private squares = 0;

  constructor(origin: number) {
    this.origin = origin;
  }

  /** The numbers of a block from place `from` on. */
  add(block: NumberBlock, from: number): void {
    this.buckets.add(block, from);
    this.distinct.addNumbers(block, from);
    const { values, weights, size } = block;
    const { origin } = this;
    let { min, max, sum, squares } = this;
    for (let place = from; place < size; place += 1) {
      const value = doubleAt(values, place);
      const off = value - origin;
      const weighed = doubleAt(weights, place) * off;
      min = value < min ? value : min;
      max = value > max ? value : max;
      sum += weighed;
      squares += weighed * off;
    }
    this.min = min;
    this.max = max;
    this.sum = sum;
    this.squares = squares;
  }

  /** `w`: Σw of the other one. */
  merge(other: Spilled, w: number): void {
    this.buckets.merge(other.buckets);
    this.distinct.merge(other.distinct);
    this.min = Math.min(this.min, other.min);
    this.max = Math.max(this.max, other.max);
    const off = other.origin - this.origin;
    this.squares += other.squares + 2 * off * other.sum + off * off * w;
    this.sum += other.sum + off * w;
  }

  /** `w`: Σw. */
  moments(w: number): { readonly mean: number; readonly deviation: number } {
    const { origin, sum, squares } = this;
    if (!(w > 0)) {
      return { mean: 0, deviation: 0 };
    }
    return { mean: origin + sum / w, deviation: Math.sqrt(Math.max(0, squares / w - (sum / w) ** 2)) };
  }
}

/**
 * The numbers of a column as they stream past: the weight of each while there are at most 10,000 different ones, past
 * that buckets of relative error 0.5 %. Memory does not depend on the rows.
 */
export class NumberTally {
  private n = 0;
  private w = 0;
  private w2 = 0;
  private table = new NumberTable(MOST_DISTINCT);
  private spilled: Spilled | undefined;

  /** Counts numbers with weights of at least 0. */
  add(block: NumberBlock): void {
    this.n += block.size;
    this.w += block.w;
    this.w2 += block.w2;
    this.put(block);
  }

  /** Takes over everything that another tally has counted. */
  merge(other: NumberTally): void {
    this.n += other.n;
    this.w += other.w;
    this.w2 += other.w2;
    if (other.spilled !== undefined) {
      this.spill().merge(other.spilled, other.w);
      return;
    }
    this.put(other.table.counted());
  }

  profile(): NumberProfile {
    const { n, w, w2, spilled } = this;
    if (spilled !== undefined) {
      const { min, max } = spilled;
      const distinct = spilled.distinct.count();
      return {
        n,
        w,
        w2,
        min,
        max,
        distinct,
        exact: false,
        ...spilled.moments(w),
        ...spilled.buckets.sorted(),
      };
    }
    const { values, weights } = this.table.sorted();
    return {
      n,
      w,
      w2,
      exact: true,
      values,
      weights,
      distinct: values.length,
      min: values[0] ?? Infinity,
      max: values.at(-1) ?? -Infinity,
      ...momentsOf(values, weights, w),
    };
  }

  private put(block: NumberBlock): void {
    const taken = this.spilled === undefined ? this.table.add(block) : 0;
    if (taken < block.size) {
      this.spill().add(block, taken);
    }
  }

  private spill(): Spilled {
    if (this.spilled === undefined) {
      const spilled = new Spilled(this.table.middle());
      spilled.add(this.table.counted(), 0);
      this.spilled = spilled;
      this.table = new NumberTable(0);
    }
    return this.spilled;
  }
}

function momentsOf(
  values: Float64Array,
  weights: Float64Array,
  w: number,
): { readonly mean: number; readonly deviation: number } {
  let sum = 0;
  values.forEach((value, index) => (sum += value * doubleAt(weights, index)));
  const mean = w > 0 ? sum / w : 0;
  let squares = 0;
  values.forEach((value, index) => (squares += doubleAt(weights, index) * (value - mean) ** 2));
  return { mean, deviation: w > 0 ? Math.sqrt(squares / w) : 0 };
}
