import { describe, expect, it } from '@jest/globals';
import { normalDraws } from '../../src/stats/normal-draws.ts';
import { randomStream } from '../../src/stats/random.ts';
import { standardDeviation } from '../../src/stats/standard-deviation.ts';

describe('normalDraws', () => {
  it('spreads around each value by its standard error', () => {
    const draws = normalDraws({
      values: Float64Array.of(0.8, 5),
      errors: Float64Array.of(0.1, 0),
      draws: 4000,
      random: randomStream(1, 1),
    });
    expect(draws.length).toBe(8000);
    const first = draws.filter((_value, index) => index % 2 === 0);
    const mean = first.reduce((sum, value) => sum + value, 0) / 4000;
    expect(Math.abs(mean - 0.8)).toBeLessThan(0.0064);
    expect(Math.abs(standardDeviation(first) / 0.1 - 1)).toBeLessThan(0.045);
    expect(draws.every((value, index) => index % 2 === 0 || value === 5)).toBe(true);
  });

  it('refuses errors of another length', () => {
    const question = {
      values: new Float64Array(2),
      errors: new Float64Array(1),
      draws: 1,
      random: randomStream(1, 1),
    };
    expect(() => normalDraws(question)).toThrow(RangeError);
  });
});
