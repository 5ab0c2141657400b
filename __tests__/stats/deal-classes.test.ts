import { describe, expect, it } from '@jest/globals';
import { dealClasses } from '../../src/stats/deal-classes.ts';
import { randomStream } from '../../src/stats/random.ts';

const deal = (sizes: readonly number[], shares: readonly number[], draws = 400) =>
  dealClasses({
    sizes: Float64Array.from(sizes),
    shares: Float64Array.from(shares),
    draws,
    random: randomStream(3, 0),
  });

describe('dealt classes', () => {
  it('keep the sizes of the groups and of the classes in every draw', () => {
    const { counts, sizes, classes } = deal([30, 10], [0.25, 0.5, 0.25]);
    expect([[...sizes], classes]).toEqual([[10, 30], 3]);
    for (let start = 0; start < counts.length; start += 6) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = counts.subarray(start, start + 6);
      expect([a + b + c, d + e + f, a + d, b + e, c + f]).toEqual([10, 30, 10, 20, 10]);
    }
  });

  it('have the mean and the variance of the hypergeometric distribution', () => {
    const { counts } = deal([30, 10], [0.25, 0.75], 40_000);
    const first = Array.from({ length: 40_000 }, (_, draw) => counts[draw * 4] ?? 0);
    const mean = first.reduce((sum, count) => sum + count, 0) / 40_000;
    const variance = first.reduce((sum, count) => sum + (count - mean) ** 2, 0) / 40_000;
    // n·p = 2.5; n·p·(1 − p)·(N − n)/(N − 1) = 1.875 · 30/39.
    expect(mean).toBeCloseTo(2.5, 1);
    expect(variance).toBeCloseTo((1.875 * 30) / 39, 1);
  });

  it('round real sizes and shares to whole rows, and leave out a group of size 0', () => {
    const { counts, sizes } = deal([0, 0.2, 3.4], [1 / 3, 1 / 3, 1 / 3], 1);
    expect([...sizes]).toEqual([1, 3]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4);
  });

  it('need possible sizes and shares', () => {
    expect(() => deal([Infinity], [1])).toThrow(RangeError);
    expect(() => deal([1], [0.5, 0.4])).toThrow('not to 0.9');
    expect(() => deal([1], [1.5, -0.5])).toThrow(RangeError);
  });
});
