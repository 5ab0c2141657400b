import { describe, expect, it } from '@jest/globals';
import { quantile } from '../../src/stats/quantile.ts';

describe('quantile', () => {
  const ascending = Float64Array.of(1, 1.5, 2.6, 3.5, 4, 5.3, 9);

  // NumPy 2.4.6: numpy.quantile(values, p), method linear.
  it.each([
    [0, 1],
    [0.05, 1.15],
    [0.25, 2.05],
    [0.5, 3.5],
    [0.9, 6.780000000000001],
    [0.95, 7.889999999999997],
    [1, 9],
  ])('at %p is %p', (probability, expected) => {
    expect(quantile(ascending, probability)).toBeCloseTo(expected, 12);
  });

  it('refuses no values and what is no probability', () => {
    expect(() => quantile(new Float64Array(0), 0.5)).toThrow(RangeError);
    expect(() => quantile(ascending, 1.1)).toThrow(RangeError);
    expect(() => quantile(ascending, -0.1)).toThrow(RangeError);
    expect(() => quantile(ascending, Number.NaN)).toThrow(RangeError);
  });
});
