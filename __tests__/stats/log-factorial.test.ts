import { describe, expect, it } from '@jest/globals';
import { logFactorial } from '../../src/stats/log-factorial.ts';

describe('logFactorial', () => {
  // mpmath 1.4.1 with 40 digits: loggamma(k + 1).
  it.each([
    [0, 0],
    [1, 0],
    [2, 0.6931471805599453],
    [10, 15.104412573075516],
    [255, 1161.7121011184006],
    [256, 1167.2572785628802],
    [1000, 5912.128178488163],
    [123_456, 1323904.4924837977],
    [1e9, 19723265848.226982],
  ])('of %p is %p', (k, expected) => {
    expect(Math.abs(logFactorial(k) - expected)).toBeLessThanOrEqual(1e-15 * Math.max(1, expected));
  });

  it.each([256, 4_000, 65_534, 65_535, 65_536, 200_000])(
    'grows by ln k at %p, where its parts meet too',
    (k) => {
      const step = logFactorial(k) - logFactorial(k - 1);
      expect(Math.abs(step - Math.log(k))).toBeLessThan(2e-15 * logFactorial(k));
    },
  );

  it('refuses a negative number', () => {
    expect(() => logFactorial(-1)).toThrow(RangeError);
  });
});
