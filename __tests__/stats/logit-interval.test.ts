import { describe, expect, it } from '@jest/globals';
import { logitInterval } from '../../src/stats/logit-interval.ts';

describe('logitInterval', () => {
  it('is normal on the logit scale', () => {
    const [low, high] = logitInterval(0.75, 0.01, 0.95);
    // SciPy 1.15.3: expit(logit(v) ± norm.ppf(.975) · √variance / (v (1 − v))).
    expect(low).toBeCloseTo(0.5133213875452387, 12);
    expect(high).toBeCloseTo(0.8950998577739214, 12);
  });

  it('is the value itself where nothing varies', () => {
    expect(logitInterval(0.25, 0, 0.95)).toEqual([0.25, 0.25]);
  });

  it.each([
    [0, 0.1],
    [1, 0.1],
    [Number.NaN, 0.1],
    [0.5, -1],
  ])('refuses a value of %p with a variance of %p', (value, variance) => {
    expect(() => logitInterval(value, variance, 0.95)).toThrow(RangeError);
  });
});
