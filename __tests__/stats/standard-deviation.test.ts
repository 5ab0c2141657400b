import { describe, expect, it } from '@jest/globals';
import { standardDeviation } from '../../src/stats/standard-deviation.ts';

describe('standardDeviation', () => {
  it('divides by n − 1', () => {
    // NumPy 2.4.6: numpy.std([2.1, 3.4, 1.9, 4.4, 3.8, 2.7], ddof=1).
    expect(standardDeviation(Float64Array.of(2.1, 3.4, 1.9, 4.4, 3.8, 2.7))).toBeCloseTo(0.985393321, 8);
  });

  it('does not cancel for numbers that are large and close', () => {
    expect(standardDeviation(Float64Array.of(1e9, 1e9 + 1, 1e9 + 2))).toBe(1);
  });

  it('refuses fewer than two numbers', () => {
    expect(() => standardDeviation(Float64Array.of(1))).toThrow(RangeError);
  });
});
