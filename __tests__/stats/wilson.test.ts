import { describe, expect, it } from '@jest/globals';
import { wilsonInterval } from '../../src/stats/wilson.ts';

describe('wilsonInterval', () => {
  // statsmodels 0.15.0: proportion_confint(count, nobs, alpha, method='wilson').
  it.each([
    [8, 10, 0.95, 0.49016247153664183, 0.9433178485456247],
    [0, 20, 0.95, 0, 0.1611251580528194],
    [20, 20, 0.95, 0.8388748419471804, 1],
    [3.7, 12.5, 0.95, 0.11749227902358247, 0.5704180810024406],
    [50, 1000, 0.9, 0.039828215496175066, 0.06260020341960941],
    [1, 3, 0.99, 0.04042662929608465, 0.855783984952333],
  ])('of %p out of %p at %p is [%p, %p]', (count, n, confidence, low, high) => {
    const interval = wilsonInterval(count / n, n, confidence);
    expect(interval[0]).toBeCloseTo(low, 12);
    expect(interval[1]).toBeCloseTo(high, 12);
  });

  it('knows nothing without rows', () => {
    expect(wilsonInterval(0.5, 0, 0.95)).toEqual([0, 1]);
  });

  it('holds its share at the ends exactly', () => {
    for (let n = 0.5; n < 1e9; n *= 7) {
      expect(wilsonInterval(0, n, 0.95)[0]).toBe(0);
      expect(wilsonInterval(1, n, 0.95)[1]).toBe(1);
    }
  });

  it.each([
    [-0.1, 5, 0.95],
    [1.1, 5, 0.95],
    [Number.NaN, 5, 0.95],
    [0.5, -1, 0.95],
    [0.5, Infinity, 0.95],
    [0.5, 5, 1],
  ])('refuses a share of %p on %p rows at %p', (share, n, confidence) => {
    expect(() => wilsonInterval(share, n, confidence)).toThrow(RangeError);
  });
});
