import { describe, expect, it } from '@jest/globals';
import { noncentralityInterval } from '../../src/stats/noncentrality-interval.ts';

describe('noncentralityInterval', () => {
  // SciPy 1.15.3: the λ at which ncx2.cdf(x, k, λ) is 1 − α/2 and α/2, by brentq.
  it.each([
    [30, 1, 0.95, 12.37112909608823, 55.31178854530001],
    [40, 9, 0.95, 12.448264581838961, 59.45103936542303],
    [40, 9, 0.999, 3.8749920195751146, 82.59877427145639],
    [300, 20, 0.95, 218.062851084374, 351.6822206800837],
  ])('of %p with %p degrees at %p is about [%p, %p]', (x, k, confidence, low, high) => {
    const [least, most] = noncentralityInterval(x, k, confidence);
    expect(Math.abs(least / low - 1)).toBeLessThan(0.04);
    expect(Math.abs(most / high - 1)).toBeLessThan(0.001);
  });

  it('begins at 0 where chance alone reaches the value', () => {
    // chi2.ppf(.975, 9) = 19.023.
    expect(noncentralityInterval(18.9, 9, 0.95)[0]).toBe(0);
    expect(noncentralityInterval(19.2, 9, 0.95)[0]).toBeGreaterThan(0);
  });

  it('ends for less than the average of chance where it does for the average', () => {
    expect(noncentralityInterval(0, 9, 0.95)).toEqual(noncentralityInterval(9, 9, 0.95));
  });

  it('refuses what is no χ²', () => {
    expect(() => noncentralityInterval(-1, 9, 0.95)).toThrow(RangeError);
    expect(() => noncentralityInterval(1, 0, 0.95)).toThrow(RangeError);
  });
});
