import { describe, expect, it } from '@jest/globals';
import { meanOfSharesInterval } from '../../src/stats/mean-of-shares-interval.ts';
import { wilsonInterval } from '../../src/stats/wilson.ts';

describe('the interval of a mean of shares', () => {
  it('of one share is that of Wilson', () => {
    expect(meanOfSharesInterval([{ value: 0.3, size: 50 }], 0.95)).toEqual(
      wilsonInterval(0.3, 50, 0.95).map((end) => expect.closeTo(end, 12)),
    );
  });

  it("is Newcombe's of 56/70 − 48/80 (1998, method 10: .0524 to .3339), a difference being twice a mean less 1", () => {
    const [low, high] = meanOfSharesInterval(
      [
        { value: 56 / 70, size: 70 },
        { value: 1 - 48 / 80, size: 80 },
      ],
      0.95,
    );
    expect(2 * low - 1).toBeCloseTo(0.0524, 4);
    expect(2 * high - 1).toBeCloseTo(0.3339, 4);
  });

  it('does not collapse where every share is 1, nor leave [0, 1]', () => {
    const shares = [1, 1, 1].map((value) => ({ value, size: 5 }));
    const [low, high] = meanOfSharesInterval(shares, 0.95);
    expect(low).toBeLessThan(0.8);
    expect(high).toBe(1);
    expect(
      meanOfSharesInterval(
        shares.map(({ size }) => ({ value: 0, size })),
        0.95,
      )[0],
    ).toBe(0);
  });

  it('refuses no shares, and shares that are none', () => {
    expect(() => meanOfSharesInterval([], 0.95)).toThrow(RangeError);
    expect(() => meanOfSharesInterval([{ value: 1.2, size: 5 }], 0.95)).toThrow(RangeError);
  });
});
