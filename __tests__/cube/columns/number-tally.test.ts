import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MOST_DISTINCT, type NumberProfile } from '../../../src/cube/columns/column-profile.ts';
import { NumberBlock } from '../../../src/cube/columns/number-block.ts';
import { NumberTally } from '../../../src/cube/columns/number-tally.ts';
import { randomStream } from '../../../src/stats/random.ts';

type Weighed = readonly (readonly [number, number])[];

/** Blocks of many sizes, so that the last number that is kept one by one stands anywhere in one. */
function tallyOf(list: Weighed): NumberTally {
  const tally = new NumberTally();
  for (let from = 0, size = 1; from < list.length; from += size, size = (3 * size + 1) % 257) {
    const rows = list.slice(from, from + size);
    const of = (place: 0 | 1): Float64Array => Float64Array.from(rows, (row) => row[place]);
    tally.add(new NumberBlock(of(0), of(1)));
  }
  return tally;
}

/** Sums in another order differ in the last digits. */
function rounded(profile: NumberProfile): unknown {
  const list = (values: Float64Array): readonly string[] => [...values].map((value) => value.toPrecision(10));
  const { mean, deviation, w, w2, values, weights, ...rest } = profile;
  return {
    ...rest,
    mean: mean.toPrecision(9),
    deviation: deviation.toPrecision(7),
    w: w.toPrecision(10),
    w2: w2.toPrecision(10),
    values: list(values),
    weights: list(weights),
  };
}

const random = randomStream(5, 1);
/** More different numbers than are kept: signs, sizes and repetitions mixed. */
const MANY: Weighed = Array.from({ length: 30_000 }, (_, index) => {
  const value = (random.next() - 0.3) * 10 ** (12 * random.next() - 6);
  return [index % 50 === 0 ? 0 : value, 0.5 + random.next()] as const;
});

describe('the numbers of a column', () => {
  it('are kept one by one while they are few, with weighted mean and population deviation', () => {
    const profile = tallyOf([
      [3, 1],
      [-1, 2],
      [3, 1],
      [-0, 0],
    ]).profile();
    expect(profile).toEqual({
      n: 4,
      w: 4,
      w2: 6,
      min: -1,
      max: 3,
      mean: 1,
      deviation: 2,
      distinct: 3,
      exact: true,
      values: Float64Array.of(-1, 0, 3),
      weights: Float64Array.of(2, 0, 2),
    });
    expect(Object.is(profile.values[1], 0)).toBe(true);
  });

  it('of none have no range and no mean', () => {
    expect(new NumberTally().profile()).toMatchObject({
      n: 0,
      min: Infinity,
      max: -Infinity,
      mean: 0,
      deviation: 0,
      distinct: 0,
    });
  });

  it('are exact up to 10,000 different ones and not past that', () => {
    const few = Array.from({ length: MOST_DISTINCT }, (_, index) => [index, 1] as const);
    expect(tallyOf(few).profile().exact).toBe(true);
    expect(tallyOf([...few, [0, 1]]).profile().exact).toBe(true);
    expect(tallyOf([...few, [-5, 1]]).profile()).toMatchObject({ exact: false, min: -5, max: 9999 });
  });

  it('lie within half a percent of what stands for them, quantile by quantile', () => {
    const { exact, values, weights, min, max, n } = tallyOf(MANY).profile();
    expect([exact, n]).toEqual([false, 30_000]);
    const sorted = MANY.toSorted(([a], [b]) => a - b);
    expect([min, max]).toEqual([sorted[0]?.[0], sorted.at(-1)?.[0]]);
    let place = 0;
    let reached = 0;
    let passed = 0;
    for (const [value, weight] of sorted) {
      passed += weight;
      // The bucket in which this row's weight lies: the first that reaches half of it.
      while (place < values.length - 1 && reached + (weights[place] ?? 0) < passed - weight / 2) {
        reached += weights[place] ?? 0;
        place += 1;
      }
      expect(Math.abs((values[place] ?? 0) - value)).toBeLessThanOrEqual(
        (1 / 257) * (1 + 1e-9) * Math.abs(value),
      );
    }
  });

  it('keep mean, deviation and an estimate of how many past that', () => {
    const { mean, deviation, distinct } = tallyOf(MANY).profile();
    const w = MANY.reduce((sum, [, weight]) => sum + weight, 0);
    const truth = MANY.reduce((sum, [value, weight]) => sum + value * weight, 0) / w;
    const squares = MANY.reduce((sum, [value, weight]) => sum + weight * (value - truth) ** 2, 0);
    expect(mean / truth).toBeCloseTo(1, 9);
    expect(deviation / Math.sqrt(squares / w)).toBeCloseTo(1, 9);
    expect(distinct / new Set(MANY.map(([value]) => value)).size).toBeCloseTo(1, 1);
  });

  it('merge to the tally of both, whichever of the two is large, in any order', () => {
    const sizes = fc.tuple(fc.nat({ max: 30_000 }), fc.nat({ max: 30_000 }));
    fc.assert(
      fc.property(sizes, ([one, other]) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const parts = [MANY.slice(0, low), MANY.slice(low, high), MANY.slice(high)].map(tallyOf);
        const whole = rounded(tallyOf(MANY).profile());
        for (const order of [
          [0, 1, 2],
          [2, 0, 1],
        ]) {
          const merged = new NumberTally();
          order.forEach((index) => merged.merge(parts[index] ?? new NumberTally()));
          expect(rounded(merged.profile())).toEqual(whole);
        }
      }),
      { numRuns: 4, seed: 3 },
    );
  });

  it('merge when only the other, or only rows without weight, are past the limit', () => {
    const large = tallyOf(MANY);
    const small = tallyOf([[1, 0]]);
    small.merge(large);
    expect(small.profile().exact).toBe(false);
    const nothing = tallyOf(MANY.map(([value]) => [value, 0] as const));
    const again = tallyOf(MANY.map(([value]) => [value, 0] as const));
    nothing.merge(again);
    expect(nothing.profile()).toMatchObject({ w: 0, mean: 0, deviation: 0, n: 60_000 });
  });

  it('that differ by a sign of zero are one', () => {
    const zeros = tallyOf([
      [-0, 1],
      [0, 2],
      [-0, 4],
    ]).profile();
    expect(zeros).toMatchObject({ distinct: 1, values: Float64Array.of(0), weights: Float64Array.of(7) });
    expect(Object.is(zeros.values[0], 0)).toBe(true);
  });

  it('take the largest and the smallest doubles', () => {
    const extreme = [Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, -Number.MIN_VALUE];
    const { values } = tallyOf([...MANY, ...extreme.map((value) => [value, 1] as const)]).profile();
    expect(values.every((value) => Number.isFinite(value))).toBe(true);
    expect([...values]).toEqual([...values].toSorted((a, b) => a - b));
  });
});
