import { describe, expect, it } from '@jest/globals';
import { entropyTerm } from '../../src/stats/entropy-term.ts';

const BENEFITS = [0, 1, 1, 2, 1];
const meanOf = (of: (benefit: number) => number): number =>
  BENEFITS.reduce((sum, benefit) => sum + of(benefit), 0) / BENEFITS.length;

describe('the mean of the entropy terms', () => {
  it.each([0.5, 2, 3])('is (mean of r^α − 1) / α(α − 1) for α = %d', (alpha) => {
    const expected = (meanOf((b) => b ** alpha) - 1) / (alpha * (alpha - 1));
    expect(meanOf((b) => entropyTerm(b, alpha))).toBeCloseTo(expected, 12);
  });

  it('is the mean of r·ln r for α = 1, and does not jump there', () => {
    const theil = (2 * Math.log(2)) / 5;
    expect(meanOf((b) => entropyTerm(b, 1))).toBeCloseTo(theil, 12);
    // The derivative there is of the size of the index: 1e-10 away it differs by no more than that.
    expect(meanOf((b) => entropyTerm(b, 1 + 1e-10))).toBeCloseTo(theil, 9);
    expect(meanOf((b) => entropyTerm(b, 1 - 1e-10))).toBeCloseTo(theil, 9);
  });

  it('is half the squared coefficient of variation for α = 2', () => {
    expect(meanOf((b) => entropyTerm(b, 2))).toBeCloseTo(meanOf((b) => (b - 1) ** 2) / 2, 12);
  });
});

it('has no order of 0 or below, and no negative ratio', () => {
  expect(() => entropyTerm(1, 0)).toThrow(RangeError);
  expect(() => entropyTerm(-1, 2)).toThrow(RangeError);
});
