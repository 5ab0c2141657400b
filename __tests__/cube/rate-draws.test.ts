import { describe, expect, it } from '@jest/globals';
import { lazyCellDraws } from '../../src/cube/cell-draws.ts';
import type { GroupCells } from '../../src/cube/cube.ts';
import { CELL_FUNCTIONS } from '../../src/cube/cell-functions.ts';
import { drawRates, drawRatesAndWhole } from '../../src/cube/rate-draws.ts';
import { definedRateOf, RATES } from '../../src/cube/rates.ts';

const group = (name: string, n: readonly number[]): GroupCells => ({ key: [name], n, w: n, w2: n });
const all = [group('a', [400, 100, 200, 300]), group('b', [40, 10, 20, 30]), group('c', [4, 1, 0, 3])];
const overall = group('', [444, 111, 220, 333]);
const rated = all
  .slice(0, 2)
  .map((cells, place) => ({ cells, place, value: definedRateOf(cells, RATES.tpr) }));
const column = (draws: Float64Array, index: number, columns: number): Float64Array =>
  draws.filter((_, at) => at % columns === index);
const deviation = (values: Float64Array): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
};

describe('drawn rates', () => {
  const draws = lazyCellDraws(all)(3, 2000);

  it('vary as the share of a sample does', () => {
    const family = drawRates(draws, rated, RATES.tpr);
    expect([...family.rates]).toEqual([0.6, 0.6]);
    expect(family.pairs).toBeUndefined();
    expect(deviation(column(family.draws, 0, 2))).toBeCloseTo(Math.sqrt(0.24 / 500), 3);
    expect(deviation(column(family.draws, 1, 2))).toBeCloseTo(Math.sqrt(0.24 / 50), 2);
  });

  it('are one family for the same reading of the same groups, and others for another', () => {
    const family = drawRates(draws, rated, RATES.tpr);
    expect(drawRates(draws, rated, RATES.tpr)).toBe(family);
    expect(drawRates(lazyCellDraws(all)(3, 2000), rated, RATES.tpr)).not.toBe(family);
    expect(drawRates(draws, rated.slice(0, 1), RATES.tpr).draws).toHaveLength(2000);
    expect(drawRates(draws, rated, RATES.fpr).draws).not.toEqual(family.draws);
  });

  it('of the whole move with the groups in it and hold the rows of the others too', () => {
    const whole = { cells: overall, value: definedRateOf(overall, RATES.tpr), seed: 3 };
    const family = drawRatesAndWhole(draws, rated, RATES.tpr, whole);
    expect(family.rates).toHaveLength(3);
    expect(family.pairs).toEqual([
      [0, 2],
      [1, 2],
    ]);
    const [first, last] = [column(family.draws, 0, 3), column(family.draws, 2, 3)];
    const covariance =
      first.reduce((sum, value, row) => sum + (value - 0.6) * ((last[row] ?? 0) - 0.6), 0) / 2000;
    expect(covariance / deviation(first) / deviation(last)).toBeGreaterThan(0.8);
    expect(deviation(last)).toBeCloseTo(Math.sqrt(0.24 / 553), 3);
  });

  it('of the whole survive the rounding of weights', () => {
    const tenth = (cells: GroupCells): GroupCells => ({
      ...cells,
      w: cells.w.map((w) => w * 0.1),
      w2: cells.w2.map((w) => w * 0.01),
    });
    const two = [tenth(group('a', [3, 3, 3, 3])), tenth(group('b', [7, 7, 7, 7]))];
    const rows = two.map((cells, place) => ({ cells, place, value: 0.5 }));
    const whole = { cells: tenth(group('', [10, 10, 10, 10])), value: 0.5, seed: 3 };
    const family = drawRatesAndWhole(lazyCellDraws(two)(3, 50), rows, RATES.tpr, whole);
    expect(family.draws.every((rate) => rate > 0 && rate < 1)).toBe(true);
  });

  it('are of a function of the cells too: the mean of two shares varies as half of both', () => {
    const balanced = CELL_FUNCTIONS['balanced-accuracy'];
    // TPR .6 of 500, TNR .8 of 500.
    const [first] = rated.map((row) => ({ ...row, value: 0.7 }));
    const family = drawRates(draws, first === undefined ? [] : [first], balanced);
    expect(family.draws).toHaveLength(2000);
    expect(deviation(family.draws)).toBeCloseTo(Math.sqrt(0.24 / 500 + 0.16 / 500) / 2, 3);
    const whole = { cells: overall, value: 0.7, seed: 3 };
    const both = drawRatesAndWhole(draws, rated, balanced, whole);
    expect(deviation(column(both.draws, 2, 3))).toBeCloseTo(Math.sqrt(0.4 / 553) / 2, 3);
  });
});
