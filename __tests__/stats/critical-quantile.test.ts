import { describe, expect, it } from '@jest/globals';
import { criticalQuantile } from '../../src/stats/critical-quantile.ts';

describe('criticalQuantile', () => {
  it('stands one standard error of the simulation above the confidence', () => {
    const maxima = Float64Array.from({ length: 101 }, (_unused, index) => 100 - index);
    expect(criticalQuantile(maxima, 0.9)).toBeCloseTo(90 + 100 * Math.sqrt(0.09 / 101), 12);
  });

  it('is the largest maximum when the draws are too few to say more', () => {
    expect(criticalQuantile(Float64Array.of(1, 5, 3), 0.95)).toBe(5);
  });

  it('refuses no draws and an impossible confidence', () => {
    expect(() => criticalQuantile(new Float64Array(0), 0.95)).toThrow(RangeError);
    expect(() => criticalQuantile(Float64Array.of(1, 2), 1.5)).toThrow(RangeError);
    expect(() => criticalQuantile(Float64Array.of(1, 2), -0.5)).toThrow(RangeError);
  });
});
