import { describe, expect, it } from '@jest/globals';
import { dealCategories } from '../../src/stats/deal-categories.ts';
import { randomStream } from '../../src/stats/random.ts';

interface Dealt {
  readonly tables: readonly (readonly number[])[];
  readonly sizes: readonly number[];
}

function dealt(sizes: readonly number[], masses: readonly number[], draws = 400): Dealt {
  const tables: (readonly number[])[] = [];
  let whole: readonly number[] = [];
  dealCategories(
    {
      sizes: Float64Array.from(sizes),
      masses: Float64Array.from(masses),
      draws,
      random: randomStream(1, 0),
    },
    (counts, own) => {
      tables.push([...counts]);
      whole = [...own];
    },
  );
  return { tables, sizes: whole };
}

describe('dealCategories', () => {
  it('keeps the sizes of the groups, ascending, and the sums of the categories', () => {
    const { tables, sizes } = dealt([7, 3], [4, 1, 5]);
    expect(sizes).toEqual([3, 7]);
    for (const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] of tables) {
      expect([a + b + c, d + e + f]).toEqual([3, 7]);
      expect([a + d, b + e, c + f]).toEqual([4, 1, 5]);
    }
  });

  it('has the mean and the variance of the hypergeometric distribution', () => {
    const { tables } = dealt([20, 30], [15, 35], 4_000);
    const counts = tables.map(([first = 0]) => first);
    const mean = counts.reduce((sum, each) => sum + each, 0) / counts.length;
    const variance = counts.reduce((sum, each) => sum + (each - mean) ** 2, 0) / counts.length;
    // Of 20 drawn from 50 with 15 good: 6, and 20 · .3 · .7 · 30 / 49.
    expect(Math.abs(mean - 6)).toBeLessThan(0.1);
    expect(Math.abs(variance - (20 * 0.3 * 0.7 * 30) / 49)).toBeLessThan(0.2);
  });

  it('does not depend on the order of the groups', () => {
    expect(dealt([3, 7], [4, 6]).tables).toEqual(dealt([7, 3], [4, 6]).tables);
  });

  it('makes whole rows of effective sizes and shares, by largest remainders', () => {
    const { tables, sizes } = dealt([2.4, 0.2], [1, 1, 1]);
    expect(sizes).toEqual([1, 2]);
    const sums = [0, 1, 2].map((category) => (tables[0]?.[category] ?? 0) + (tables[0]?.[3 + category] ?? 0));
    expect(sums).toEqual([1, 1, 1]);
    const uneven = dealt([4], [2, 1, 1.8]).tables[0];
    expect(uneven).toEqual([2, 1, 1]);
  });

  it.each([
    ['a group of size 0', [0, 1], [1]],
    ['an infinite size', [Infinity, 1], [1]],
    ['no mass', [1, 1], [0]],
  ])('refuses %s', (_, sizes, masses) => {
    expect(() => dealt(sizes, masses)).toThrow(RangeError);
  });
});
