import { describe, expect, it } from '@jest/globals';
import { lazyCellDraws } from '../../src/cube/cell-draws.ts';
import type { GroupCells } from '../../src/cube/cube.ts';
import { CELL_FUNCTIONS } from '../../src/cube/cell-functions.ts';
import { RATES } from '../../src/cube/rates.ts';

const group = (n: readonly number[], w = n, w2 = n): GroupCells => ({ key: ['g'], n, w, w2 });
const groups = [
  group([400, 100, 0, 300]),
  group([4, 1, 1, 3], [8, 2, 2, 6], [16, 4, 4, 12]),
  group([0, 0, 0, 0]),
];

describe('shared bootstrap draws', () => {
  const draws = lazyCellDraws(groups)(7, 4000);
  const meanOf = (masses: Float64Array, cell: number): number =>
    masses.reduce((sum, mass, index) => sum + (index % 4 === cell ? mass : 0), 0) / 4000;

  it('have the expectation of the cells and half a pseudo-count', () => {
    const masses = draws.massOf(0);
    expect(masses).toHaveLength(4 * 4000);
    expect(meanOf(masses, 0)).toBeCloseTo(400.5, -1);
    expect(meanOf(masses, 2)).toBeCloseTo(0.5, 1);
    // Half of Σw²/Σw = 2 in a group whose rows weigh 2.
    expect(meanOf(draws.massOf(1), 3)).toBeCloseTo(7, 0);
  });

  it('are made once a group and shared', () => {
    const lazy = lazyCellDraws(groups);
    expect(lazy(7, 4000)).toBe(lazy(7, 4000));
    expect(lazy(7, 4000).massOf(1)).toBe(lazy(7, 4000).massOf(1));
    expect(lazy(8, 4000)).not.toBe(lazy(7, 4000));
  });

  it('of one group do not depend on which others are drawn', () => {
    expect(lazyCellDraws(groups)(7, 4000).massOf(1)).toEqual(draws.massOf(1));
    expect(draws.massOf(0)).not.toEqual(draws.massOf(1));
  });

  it('of a group without rows have no mass', () => {
    expect(draws.massOf(2).every((mass) => mass === 0)).toBe(true);
  });

  it('a place without a group is a RangeError', () => {
    expect(() => draws.massOf(3)).toThrow(RangeError);
    expect(lazyCellDraws([])(1, 10).cells).toBe(0);
  });
});

describe('shared dealings of a rate by chance', () => {
  const draws = lazyCellDraws(groups)(7, 100);

  it('keep what the groups have together', () => {
    // Of 809 rows 404 are selected, by effective sizes of 800 and 9.
    expect(draws.dealtOf(RATES.selection, [0, 1])).toMatchObject({ groups: 2, overall: 404 / 809 });
    expect(draws.dealtOf(RATES.selection, [0, 1]).rates).toHaveLength(2 * 50);
    expect(draws.dealtOf(RATES.tpr, [0, 1]).overall).toBeCloseTo(303 / 304, 9);
    expect(draws.dealtOf(RATES.selection, [2])).toEqual({
      rates: new Float64Array(0),
      groups: 0,
      overall: 0,
    });
  });

  it('are made once for a rate and its groups, and are others for another', () => {
    const dealt = draws.dealtOf(RATES.selection, [0, 1]);
    expect(draws.dealtOf(RATES.selection, [0, 1])).toBe(dealt);
    expect(draws.dealtOf(RATES.selection, [1, 0]).rates).toEqual(dealt.rates);
    expect(draws.dealtOf(RATES.accuracy, [0, 1]).rates).not.toEqual(dealt.rates);
  });

  it('over other rows come from streams of their own', () => {
    const alike = [group([50, 50, 50, 50]), group([50, 50, 50, 50])];
    const own = lazyCellDraws(alike)(7, 100);
    expect(own.dealtOf(RATES.tpr, [0, 1]).rates).not.toEqual(own.dealtOf(RATES.fpr, [0, 1]).rates);
  });

  it('of a share are 1 − those of the share of the rest', () => {
    const [found, missed] = [draws.dealtOf(RATES.tpr, [0, 1]), draws.dealtOf(RATES.fnr, [0, 1])];
    expect(missed).toEqual({
      rates: found.rates.map((rate) => 1 - rate),
      groups: 2,
      overall: 1 - found.overall,
    });
    expect(missed.overall).toBeCloseTo(1 / 304, 9);
  });

  it('a place without a group is a RangeError', () => {
    expect(() => draws.dealtOf(RATES.selection, [0, 3])).toThrow(RangeError);
  });
});

describe('shared dealings of a function of the cells by chance', () => {
  const { f1, 'balanced-accuracy': balanced } = CELL_FUNCTIONS;
  const draws = lazyCellDraws(groups)(7, 100);

  it('are made once, and have the function of what the groups have together', () => {
    // By effective sizes of 800 and 9: FP 101, FN 1, TP 303.
    const dealt = draws.dealtOf(f1, [0, 1]);
    expect(dealt).toMatchObject({ groups: 2, overall: 606 / 708 });
    expect(dealt.rates).toHaveLength(2 * 50);
    expect(draws.dealtOf(f1, [0, 1])).toBe(dealt);
    expect(draws.dealtOf(balanced, [0, 1]).overall).toBeCloseTo((303 / 304 + 404 / 505) / 2, 12);
  });

  it('keep the rows of each truth for balanced accuracy, and only all rows for F1', () => {
    // The first group has two positives: half of its TPR is 0, ¼ or ½ as long as it keeps them.
    const balancedOf = lazyCellDraws([group([0, 8, 1, 1]), group([0, 4, 9, 9])])(7, 400).dealtOf(
      balanced,
      [0, 1],
    );
    expect(new Set(balancedOf.rates.filter((_, index) => index % 2 === 0))).toEqual(new Set([0, 0.25, 0.5]));
    const f1Of = lazyCellDraws([group([8, 0, 1, 1]), group([4, 0, 9, 9])])(7, 400).dealtOf(f1, [0, 1]);
    // With two positives it would be 0, 2/3 or 1.
    expect(new Set(f1Of.rates.filter((_, index) => index % 2 === 0)).size).toBeGreaterThan(6);
  });

  it('of weighted rows are those of as many rows as they are worth', () => {
    const n = [30, 10, 20, 40];
    const heavy = lazyCellDraws([
      group(
        n,
        n.map((x) => 3 * x),
        n.map((x) => 9 * x),
      ),
      group(n),
    ])(7, 100);
    const plain = lazyCellDraws([group(n), group(n)])(7, 100);
    expect(heavy.dealtOf(f1, [0, 1])).toEqual(plain.dealtOf(f1, [0, 1]));
  });

  it('of a group without rows are NaN for it alone', () => {
    const { rates, overall } = draws.dealtOf(f1, [0, 2]);
    expect(rates.filter((_, index) => index % 2 === 1).every(Number.isNaN)).toBe(true);
    expect(overall).toBeCloseTo(600 / 700, 12);
  });
});
