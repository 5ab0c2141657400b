import { describe, expect, it } from '@jest/globals';
import { halfPseudoCounts } from '../../src/stats/half-pseudo-counts.ts';

describe('halfPseudoCounts', () => {
  it('is one half everywhere when rows weigh one', () => {
    const w = Float64Array.of(3, 0, 5, 9);
    expect([...halfPseudoCounts({ w, w2: w, cellsPerGroup: 2 })]).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it('is half the weight of one effective row of the own group', () => {
    const w = Float64Array.of(4, 6, 0, 0, 1, 1);
    const w2 = Float64Array.of(10, 10, 0, 0, 0.5, 0.5);
    expect([...halfPseudoCounts({ w, w2, cellsPerGroup: 2 })]).toEqual([1, 1, 0, 0, 0.25, 0.25]);
  });

  it('refuses cells that are not whole groups', () => {
    const three = new Float64Array(3);
    expect(() => halfPseudoCounts({ w: three, w2: three, cellsPerGroup: 2 })).toThrow(RangeError);
    expect(() => halfPseudoCounts({ w: three, w2: new Float64Array(6), cellsPerGroup: 3 })).toThrow(
      RangeError,
    );
    expect(() => halfPseudoCounts({ w: three, w2: three, cellsPerGroup: 0 })).toThrow(RangeError);
  });
});
