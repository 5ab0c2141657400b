import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LogBuckets } from '../../../src/cube/columns/log-buckets.ts';
import { NumberBlock } from '../../../src/cube/columns/number-block.ts';

function bucketsOf(...values: readonly number[]): LogBuckets {
  const buckets = new LogBuckets();
  buckets.add(new NumberBlock(Float64Array.from(values), new Float64Array(values.length).fill(1)), 0);
  return buckets;
}

/** What stands for a number. */
function standIn(value: number): number {
  return bucketsOf(value).sorted().values[0] ?? Number.NaN;
}

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('a bucket', () => {
  it('stands within 1/257 of every number in it', () => {
    fc.assert(
      fc.property(finite, (value) => {
        const off = Math.abs(standIn(value) - value);
        // The smallest numbers lie further apart than that: there half a step is allowed.
        expect(off).toBeLessThanOrEqual(Math.max(Math.abs(value) / 256.99, Number.MIN_VALUE / 2));
      }),
      { numRuns: 3_000, seed: 1 },
    );
  });

  // Ends a and b of a bucket, by hand: [1, 129/128) stands at 2ab/(a + b) = 258/257.
  it.each([
    [1, 258 / 257],
    [1.0078, 258 / 257],
    [1.007_812_5, (129 * 260) / (128 * 259)],
    [-1, -258 / 257],
    [0, 0],
    [-0, 0],
    [1.999, (255 * 512) / (128 * 511)],
    [Number.MIN_VALUE, Number.MIN_VALUE],
    [2 ** -1022, (2 ** -1022 * 258) / 257],
    [Number.MAX_VALUE, 2 ** 1023 * ((255 * 512) / (128 * 511))],
  ])('of %p stands at %p', (value, stands) => {
    expect(standIn(value)).toBe(stands);
  });

  it('keeps the order of numbers, whichever comes first', () => {
    fc.assert(
      fc.property(finite, finite, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(standIn(low)).toBeLessThanOrEqual(standIn(high));
        const { values, weights } = bucketsOf(one, other).sorted();
        expect([...values]).toEqual([...new Set([standIn(low), standIn(high)])]);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(2);
      }),
      { seed: 2 },
    );
  });

  it('takes a block from a place on, and merges to the buckets of both', () => {
    const some = new LogBuckets();
    some.add(new NumberBlock(Float64Array.of(7, -3, 0, 1e-310), Float64Array.of(1, 2, 4, 8)), 1);
    expect([...some.sorted().weights]).toEqual([2, 4, 8]);
    some.merge(bucketsOf(-3, 0, 1e-310, 5));
    expect([...some.sorted().weights]).toEqual([3, 5, 9, 1]);
  });
});
