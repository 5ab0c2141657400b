import { describe, expect, it } from '@jest/globals';
import type { GroupCells } from '../../src/cube/cube.ts';
import { shortageOf } from '../../src/cube/eligible.ts';

const smallest = { group: 30, positives: 5, negatives: 6, decided: 7 };
const group = (n: readonly number[], w = n, w2 = n): GroupCells => ({ key: ['g'], n, w, w2 });

describe('which groups count', () => {
  it('one with enough rows counts for a measure over all rows, whatever its labels', () => {
    expect(shortageOf(group([30, 0, 0, 0]), [], smallest)).toBeUndefined();
    expect(shortageOf(group([29, 0, 0, 0]), [], smallest)).toBe('too-few-rows');
  });

  it.each([
    ['positives', [20, 20, 2, 2], 'too-few-positives', [20, 20, 2, 3]],
    ['negatives', [2, 3, 20, 20], 'too-few-negatives', [3, 3, 20, 20]],
    ['selected', [20, 3, 20, 3], 'too-few-decided', [20, 4, 20, 3]],
    ['rejected', [3, 20, 3, 20], 'too-few-decided', [4, 20, 3, 20]],
  ] as const)('a rate given the %s needs enough of them', (condition, few, reason, enough) => {
    expect(shortageOf(group(few), [condition], smallest)).toBe(reason);
    expect(shortageOf(group(enough), [condition], smallest)).toBeUndefined();
  });

  it('the first condition that fails is named', () => {
    expect(shortageOf(group([40, 1, 1, 1]), ['selected', 'positives'], smallest)).toBe('too-few-decided');
  });

  it('few heavy rows do not pass for many', () => {
    // 100 rows; all but ten have next to no weight.
    const heavy = group([100, 0, 0, 0], [10.9, 0, 0, 0], [10.009, 0, 0, 0]);
    expect(shortageOf(heavy, [], smallest)).toBe('too-few-rows');
    const positives = group([50, 0, 50, 0], [50, 0, 3, 0], [50, 0, 3, 0]);
    expect(shortageOf(positives, ['positives'], smallest)).toBe('too-few-positives');
    // And many light ones are no fewer for being light.
    expect(shortageOf(group([40, 0, 0, 0], [4, 0, 0, 0], [0.4, 0, 0, 0]), [], smallest)).toBeUndefined();
  });

  it('a minimum of 0 lifts everything', () => {
    const lifted = { group: 0, positives: 0, negatives: 0, decided: 0 };
    expect(shortageOf(group([0, 0, 0, 0]), ['positives', 'negatives', 'selected'], lifted)).toBeUndefined();
  });

  it('cells without decisions have positives and negatives', () => {
    expect(shortageOf(group([30, 4]), ['negatives'], smallest)).toBeUndefined();
    expect(shortageOf(group([30, 4]), ['positives'], smallest)).toBe('too-few-positives');
  });
});
