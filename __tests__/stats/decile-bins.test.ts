import { describe, expect, it } from '@jest/globals';
import { decileBins } from '../../src/stats/decile-bins.ts';

const bins = (...weights: readonly number[]): readonly number[] => [
  ...decileBins(Float64Array.from(weights)),
];

describe('decileBins', () => {
  it('gives each tenth a bin, which ends with the position that reaches it', () => {
    expect(bins(...Array.from({ length: 20 }, () => 1))).toEqual(
      Array.from({ length: 20 }, (_, place) => Math.floor(place / 2)),
    );
  });

  it('makes a bin of its own of a position on which several tenths fall', () => {
    // 95 % ones: with unique quantiles alone zeros and ones would share a bin.
    expect(bins(5, 95)).toEqual([0, 1]);
    expect(bins(95, 5)).toEqual([0, 1]);
    // ½ on the third position, which does not take the ones before it along.
    expect(bins(4, 4, 50, 21, 21)).toEqual([0, 0, 1, 2, 3]);
  });

  it('does not change when all weights are repeated or in another unit', () => {
    const weights = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
    expect(bins(...weights.map((weight) => 2 * weight))).toEqual(bins(...weights));
    expect(bins(...weights.map((weight) => 0.1 * weight))).toEqual(bins(...weights));
  });

  it('has one bin without weight', () => {
    expect(bins(0, 0)).toEqual([0, 0]);
    expect(bins()).toEqual([]);
  });
});
