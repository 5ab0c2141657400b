import { describe, expect, it } from '@jest/globals';
import { type CellDealing, dealCells } from '../../src/stats/deal-cells.ts';
import { randomStream } from '../../src/stats/random.ts';

/** Two groups of 30 and 70 rows whose pooled cells are 20, 30, 40, 10; the number is the first cell. */
function deal(changes: Partial<CellDealing> = {}) {
  return dealCells({
    blocks: [
      { cells: [0, 1, 2, 3], pooled: Float64Array.of(20, 30, 40, 10), sizes: Float64Array.of(30, 70) },
    ],
    valueAt: (table, start) => table[start] ?? Number.NaN,
    draws: 4000,
    random: randomStream(1, 1),
    ...changes,
  });
}

/** Two blocks of two cells, as balanced accuracy has them; each group has rows in both. */
const BLOCKS = [
  { cells: [0, 1], pooled: Float64Array.of(30, 10), sizes: Float64Array.of(10, 30) },
  { cells: [2, 3], pooled: Float64Array.of(6, 14), sizes: Float64Array.of(15, 5) },
];

describe('dealCells', () => {
  it('keeps the pooled cells in each draw, groups in the order of their sizes', () => {
    const { rates, groups, overall } = deal({ draws: 60 });
    expect([groups, overall, rates.length]).toEqual([2, 20, 120]);
    for (let row = 0; row < rates.length; row += 2)
      expect((rates[row] ?? 0) + (rates[row + 1] ?? 0)).toBe(20);
  });

  it('gives a cell of a group the mean and variance of a hypergeometric count', () => {
    const first = deal().rates.filter((_, index) => index % 2 === 0);
    const mean = first.reduce((sum, count) => sum + count, 0) / first.length;
    const variance = first.reduce((sum, count) => sum + (count - mean) ** 2, 0) / first.length;
    // 30 of 100 rows, 20 of them in the cell: mean 6, variance 30 × .2 × .8 × 70/99.
    const expected = 30 * 0.2 * 0.8 * (70 / 99);
    expect(Math.abs(mean - 6)).toBeLessThan(5 * Math.sqrt(expected / 4000));
    expect(variance / expected).toBeGreaterThan(0.9);
    expect(variance / expected).toBeLessThan(1.1);
  });

  it('deals within each block, the rows of a group in it kept', () => {
    const sums =
      (from: number): CellDealing['valueAt'] =>
      (table, start) =>
        (table[start + from] ?? 0) + (table[start + from + 1] ?? 0);
    expect(new Set(deal({ blocks: BLOCKS, valueAt: sums(0), draws: 30 }).rates)).toEqual(new Set([10, 30]));
    expect(new Set(deal({ blocks: BLOCKS, valueAt: sums(2), draws: 30 }).rates)).toEqual(new Set([15, 5]));
    expect(deal({ blocks: BLOCKS, valueAt: (table, start) => table[start + 3] ?? 0, draws: 1 }).overall).toBe(
      14,
    );
  });

  it('rounds effective sizes to whole rows, a small one up to one, and the cells to their sum', () => {
    const blocks = [
      { cells: [0, 1, 2], pooled: Float64Array.of(1, 1, 1), sizes: Float64Array.of(0.2, 9.6, 0) },
    ];
    const all = (table: Float64Array, start: number): number =>
      (table[start] ?? 0) + (table[start + 1] ?? 0) + (table[start + 2] ?? 0);
    const { rates, overall } = deal({ blocks, valueAt: all, draws: 5 });
    // 11 rows; a third of them is 3.67, and 4 + 3 + 4 are 11.
    expect([...rates.subarray(0, 3), overall]).toEqual([1, 10, 0, 11]);
    expect(deal({ blocks, draws: 1 }).overall).toBe(4);
  });

  it('keeps the NaN of a group that is dealt 0/0', () => {
    const { rates } = deal({
      valueAt: (table, start) => ((table[start + 3] ?? 0) > 0 ? 1 : Number.NaN),
      draws: 400,
    });
    expect(rates.some(Number.isNaN)).toBe(true);
  });

  it('of groups without rows is of nothing', () => {
    const blocks = [{ cells: [0], pooled: new Float64Array(1), sizes: new Float64Array(2) }];
    expect(deal({ blocks, draws: 1 })).toEqual({ rates: new Float64Array(2), groups: 2, overall: 0 });
    expect(deal({ blocks: [] }).groups).toBe(0);
  });

  it.each([
    [Float64Array.of(0, 0), Float64Array.of(3, 4)],
    [Float64Array.of(1, Number.NaN), Float64Array.of(3, 4)],
    [Float64Array.of(-3, 1), Float64Array.of(3, 4)],
    [Float64Array.of(1, 1), Float64Array.of(Infinity, 4)],
    [Float64Array.of(1, 1), Float64Array.of(-9, 4)],
  ])('refuses cells %p for sizes %p', (pooled, sizes) => {
    expect(() => deal({ blocks: [{ cells: [0, 1], pooled, sizes }] })).toThrow(RangeError);
  });
});
