import { DistinctEstimate } from './distinct-estimate.ts';
import { LogBuckets } from './log-buckets.ts';
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
  private w = 0;
  /** Σw(x − origin) and Σw(x − origin)²: no division a row, and exact where the origin is near the mean. */
  private sum = 0;
  private squares = 0;

  constructor(origin: number) {
    this.origin = origin;
  }

  add(value: number, weight: number): void {
    this.buckets.add(value, weight);
    this.distinct.addNumber(value);
    this.min = value < this.min ? value : this.min;
    this.max = value > this.max ? value : this.max;
    const off = value - this.origin;
    this.w += weight;
    this.sum += weight * off;
    this.squares += weight * off * off;
  }

  merge(other: Spilled): void {
    this.buckets.merge(other.buckets);
    this.distinct.merge(other.distinct);
    this.min = Math.min(this.min, other.min);
    this.max = Math.max(this.max, other.max);
    const off = other.origin - this.origin;
    this.w += other.w;
    this.squares += other.squares + 2 * off * other.sum + off * off * other.w;
    this.sum += other.sum + off * other.w;
  }

  moments(): { readonly mean: number; readonly deviation: number } {
    const { origin, w, sum, squares } = this;
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

  /** Counts a finite number with a weight of at least 0. */
  add(value: number, weight: number): void {
    this.n += 1;
    this.w += weight;
    this.w2 += weight * weight;
    this.put(value, weight);
  }

  /** Takes over everything that another tally has counted. */
  merge(other: NumberTally): void {
    this.n += other.n;
    this.w += other.w;
    this.w2 += other.w2;
    if (other.spilled !== undefined) {
      this.spill().merge(other.spilled);
      return;
    }
    const { values, weights } = other.table.sorted();
    values.forEach((value, index) => this.put(value, doubleAt(weights, index)));
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
        ...spilled.moments(),
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

  private put(value: number, weight: number): void {
    if (this.spilled !== undefined) {
      this.spilled.add(value, weight);
    } else if (!this.table.add(value, weight)) {
      this.spill().add(value, weight);
    }
  }

  private spill(): Spilled {
    if (this.spilled === undefined) {
      const spilled = new Spilled(this.table.middle());
      this.table.forEach((value, weight) => spilled.add(value, weight));
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
