import { describe, expect, it } from '@jest/globals';
import { CELL_FUNCTIONS, conditionsOf, definedReadingOf, readingOf } from '../../src/cube/cell-functions.ts';
import type { GroupCells } from '../../src/cube/cube.ts';
import { RATES } from '../../src/cube/rates.ts';

const group = (n: readonly number[], weight = 1): GroupCells => ({
  key: ['g'],
  n,
  w: n.map((rows) => rows * weight),
  w2: n.map((rows) => rows * weight ** 2),
});
const { f1, 'balanced-accuracy': balanced } = CELL_FUNCTIONS;

describe('functions of the cells', () => {
  it('are those of the textbook, whatever the unit of the weights', () => {
    for (const weight of [1, 0.25]) {
      // TN 60, FP 20, FN 10, TP 30.
      expect(readingOf(group([60, 20, 10, 30], weight), f1)).toBeCloseTo(60 / 90, 12);
      expect(readingOf(group([60, 20, 10, 30], weight), balanced)).toBeCloseTo((0.75 + 0.75) / 2, 12);
    }
  });

  it('are null for 0/0, and F1 is 0 where nothing is found', () => {
    expect(readingOf(group([9, 9, 0, 0]), balanced)).toBeNull();
    expect(readingOf(group([0, 0, 9, 9]), balanced)).toBeNull();
    expect(readingOf(group([9, 0, 0, 0]), f1)).toBeNull();
    expect(readingOf(group([9, 1, 0, 0]), f1)).toBe(0);
    expect(() => definedReadingOf(group([9, 0, 0, 0]), f1)).toThrow('0/0 for the group ["g"]');
    expect(() => f1.interval(group([9, 0, 0, 0]), 0.95)).toThrow(RangeError);
  });

  it('have intervals on effective sizes', () => {
    // Wilson of 80 of 100 is [.71117, .86663]; 2J/(1 + J) of both.
    expect(f1.interval(group([999, 10, 10, 80]), 0.95)).toEqual([
      expect.closeTo(1.42234 / 1.71117, 4),
      expect.closeTo(1.73326 / 1.86663, 4),
    ]);
    // Newcombe (1998): 56/70 − 48/80 is within [.0524, .3339]; balanced accuracy is ½ of that and ½.
    expect(balanced.interval(group([32, 48, 14, 56], 3), 0.95)).toEqual([
      expect.closeTo(0.5 + 0.0524 / 2, 4),
      expect.closeTo(0.5 + 0.3339 / 2, 4),
    ]);
  });
});

describe('readings', () => {
  it('are rates too', () => {
    expect(readingOf(group([60, 20, 10, 30]), RATES.tpr)).toBe(0.75);
    expect(readingOf(group([60, 20, 0, 0]), RATES.tpr)).toBeNull();
    expect(definedReadingOf(group([60, 20, 10, 30]), RATES.fpr)).toBe(0.25);
  });

  it('say which rows a group must have enough of', () => {
    expect(conditionsOf(RATES.selection)).toEqual([]);
    expect(conditionsOf(RATES.npv)).toEqual(['rejected']);
    expect(conditionsOf(balanced)).toEqual(['positives', 'negatives']);
  });
});
