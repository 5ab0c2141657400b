import { describe, expect, it } from '@jest/globals';
import { percentileInterval } from '../../src/stats/percentile-interval.ts';

describe('percentileInterval', () => {
  it('cuts the same share off both ends', () => {
    const draws = Float64Array.from({ length: 101 }, (_unused, index) => (index * 37) % 101);
    const [low, high] = percentileInterval(draws, 0.9);
    expect(low).toBeCloseTo(5, 12);
    expect(high).toBeCloseTo(95, 12);
  });

  it('refuses draws that are not numbers, and none', () => {
    expect(() => percentileInterval(Float64Array.of(1, Number.NaN), 0.9)).toThrow(RangeError);
    expect(() => percentileInterval(new Float64Array(0), 0.9)).toThrow(RangeError);
    expect(() => percentileInterval(Float64Array.of(1, 2), 1.5)).toThrow(RangeError);
  });
});
