import { describe, expect, it } from '@jest/globals';
import { influenceDraws } from '../../src/stats/influence-draws.ts';
import { randomStream } from '../../src/stats/random.ts';

describe('influenceDraws', () => {
  it('has the variances and the covariance of the influences', () => {
    const draws = influenceDraws({
      values: Float64Array.of(10, -3),
      influences: [Float64Array.of(3, 4), Float64Array.of(0, 2)],
      draws: 8000,
      random: randomStream(7, 1),
    });
    const errors = (column: number, value: number): Float64Array =>
      draws.filter((_, index) => index % 2 === column).map((drawn) => drawn - value);
    const [first, second] = [errors(0, 10), errors(1, -3)];
    const mean = (of: (index: number) => number): number =>
      first.reduce((sum, _, index) => sum + of(index), 0) / 8000;
    // Variances 25 and 4, covariance 8; five standard errors of 8,000 draws.
    expect(Math.abs(mean((index) => first[index] ?? 0))).toBeLessThan(0.28);
    expect(Math.abs(mean((index) => (first[index] ?? 0) ** 2) - 25)).toBeLessThan(2);
    expect(Math.abs(mean((index) => (second[index] ?? 0) ** 2) - 4)).toBeLessThan(0.32);
    expect(Math.abs(mean((index) => (first[index] ?? 0) * (second[index] ?? 0)) - 8)).toBeLessThan(0.75);
  });

  it('refuses statistics of other blocks, and values without influences', () => {
    const ask = (values: readonly number[], influences: readonly (readonly number[])[]): Float64Array =>
      influenceDraws({
        values: Float64Array.from(values),
        influences: influences.map((own) => Float64Array.from(own)),
        draws: 2,
        random: randomStream(1, 1),
      });
    expect(() => ask([1, 2], [[1]])).toThrow(RangeError);
    expect(() => ask([1, 2], [[1], [1, 2]])).toThrow(RangeError);
    expect(ask([], []).length).toBe(0);
  });
});
