import { describe, expect, it } from '@jest/globals';
import { aucBound } from '../../src/stats/auc-bound.ts';

describe('aucBound', () => {
  it('is half of the product mass that shares a bin', () => {
    // Pairs in one bin: 2·1 + 3·4 of 5·6; every such pair counts ½ and could count 0 or 1.
    expect(aucBound(Float64Array.of(2, 3, 0), Float64Array.of(1, 4, 1))).toBeCloseTo(14 / 30 / 2, 14);
  });

  it('is 0 when no bin is shared and ½ when there is one bin', () => {
    expect(aucBound(Float64Array.of(2, 0), Float64Array.of(0, 3))).toBe(0);
    expect(aucBound(Float64Array.of(2), Float64Array.of(3))).toBe(0.5);
  });

  it('refuses an absent class and different lengths', () => {
    expect(() => aucBound(Float64Array.of(0), Float64Array.of(1))).toThrow(RangeError);
    expect(() => aucBound(Float64Array.of(1), Float64Array.of(0))).toThrow(RangeError);
    expect(() => aucBound(Float64Array.of(1), Float64Array.of(1, 1))).toThrow(RangeError);
  });
});
