import { describe, expect, it } from '@jest/globals';
import { randomStream } from '../../src/stats/random.ts';
import { chiSquare } from './chi-square.ts';

function take(seed: number, stream: number, n: number): number[] {
  const random = randomStream(seed, stream);
  return Array.from({ length: n }, () => random.next());
}

describe('randomStream', () => {
  it('repeats itself for the same seed and stream, and only for those', () => {
    expect(take(7, 3, 5)).toEqual(take(7, 3, 5));
    const starts = [
      take(7, 3, 2),
      take(7, 4, 2),
      take(8, 3, 2),
      take(3, 7, 2),
      take(-7, 3, 2),
      take(0, 0, 2),
    ];
    expect(new Set(starts.map(String)).size).toBe(starts.length);
  });

  it('does not change between versions: reports must not', () => {
    expect(take(1, 1, 3)).toEqual([0.24974304984789342, 0.9364143715938553, 0.033946244162507355]);
  });

  it('is uniform on the open unit interval', () => {
    const draws = take(1, 2, 20_000);
    expect(draws.every((draw) => draw > 0 && draw < 1)).toBe(true);
    const edges = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
    expect(chiSquare(draws, edges, Array(10).fill(0.1))).toBeLessThan(27.9);
  });

  it('gives neighbouring streams that do not resemble each other', () => {
    const [one, other] = [take(1, 10, 20_000), take(1, 11, 20_000)];
    const covariance =
      one.reduce((sum, value, i) => sum + (value - 0.5) * ((other[i] ?? NaN) - 0.5), 0) / 20_000;
    expect(Math.abs(covariance * 12)).toBeLessThan(0.025);
  });

  it('refuses what is not a whole number', () => {
    expect(() => randomStream(1.5, 0)).toThrow(RangeError);
    expect(() => randomStream(1, Number.NaN)).toThrow(RangeError);
    expect(() => randomStream(2 ** 53, 0)).toThrow(RangeError);
  });
});
