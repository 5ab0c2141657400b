import { describe, expect, it } from '@jest/globals';
import { normalInterval } from '../../src/stats/normal-interval.ts';

describe('normalInterval', () => {
  it('is 1.96 deviations of the draws around the value, wherever their mean is', () => {
    const [low, high] = normalInterval(10, Float64Array.of(1, 2, 3), 0.95);
    expect(low).toBeCloseTo(10 - 1.959963984540054, 12);
    expect(high).toBeCloseTo(10 + 1.959963984540054, 12);
  });

  it('refuses what is not finite', () => {
    expect(() => normalInterval(1, Float64Array.of(1, Infinity), 0.95)).toThrow(RangeError);
    expect(() => normalInterval(Number.NaN, Float64Array.of(1, 2), 0.95)).toThrow(RangeError);
  });
});
