import { describe, expect, it } from '@jest/globals';
import { chanceLevel } from '../../src/stats/chance-level.ts';
import { randomStream } from '../../src/stats/random.ts';

const SIZES = Float64Array.of(30, 50, 20);
const POOLED = Float64Array.of(20, 30, 50);

describe('chanceLevel', () => {
  it('gives Pearson’s statistic its exact mean under permutation, N/(N − 1)·(rows − 1)·(columns − 1)', () => {
    const pearson = ([counts]: readonly Float64Array[]): number =>
      (counts ?? new Float64Array(0)).reduce((sum, count, cell) => {
        const expected = ((SIZES[Math.floor(cell / 3)] ?? NaN) * (POOLED[cell % 3] ?? NaN)) / 100;
        return sum + (count - expected) ** 2 / expected;
      }, 0);
    const common = {
      strata: [{ sizes: SIZES, pooled: POOLED }],
      statistic: pearson,
      confidence: 0.95,
      draws: 4000,
    };
    const level = chanceLevel({ ...common, within: 'below', random: randomStream(1, 1) });
    expect(Math.abs(level.mean - (100 / 99) * 4)).toBeLessThan(0.18);
    // SciPy 1.17.1: chi2(4).ppf(.95) = 9.488, the limit for large tables.
    expect(Math.abs(level.limit - 9.488)).toBeLessThan(0.6);
    expect(level.within).toBe('below');
    const above = chanceLevel({ ...common, within: 'above', random: randomStream(1, 1) });
    // SciPy 1.17.1: chi2(4).ppf(.05) = 0.711.
    expect(Math.abs(above.limit - 0.711)).toBeLessThan(0.2);
    expect(above.mean).toBe(level.mean);
  });

  it('deals each stratum by itself', () => {
    const shapes: number[][] = [];
    chanceLevel({
      strata: [
        { sizes: Float64Array.of(1, 1), pooled: Float64Array.of(1, 1) },
        { sizes: Float64Array.of(2, 3, 4), pooled: Float64Array.of(9, 0) },
      ],
      statistic: (counts) => {
        shapes.push(counts.map(({ length }) => length));
        return counts[1]?.[4] === 4 ? 1 : Number.NaN;
      },
      within: 'below',
      confidence: 0.95,
      draws: 3,
      random: randomStream(1, 1),
    });
    expect(shapes).toEqual([
      [4, 6],
      [4, 6],
      [4, 6],
    ]);
  });

  it('refuses a statistic that is not finite, and no draws', () => {
    const ask = (value: number, draws: number): unknown =>
      chanceLevel({
        strata: [],
        statistic: () => value,
        within: 'below',
        confidence: 0.95,
        draws,
        random: randomStream(1, 1),
      });
    expect(() => ask(Number.NaN, 5)).toThrow(RangeError);
    expect(() => ask(Infinity, 5)).toThrow(RangeError);
    expect(() => ask(1, 0)).toThrow(RangeError);
  });
});
