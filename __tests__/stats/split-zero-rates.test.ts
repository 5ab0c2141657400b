import { describe, expect, it } from '@jest/globals';
import { splitZeroRates } from '../../src/stats/split-zero-rates.ts';

const rates = Float64Array.of(0.5, 0, 0.25, 0);
const draws = Float64Array.of(0.5, 0.125, 0.25, 0.25, 1, 0.5, 0.5, 0.5);

describe('splitZeroRates', () => {
  it('keeps the rates above 0 on the log scale, and sets each rate of 0 against the highest', () => {
    const { logs, fromZero, comparisons, anyZero } = splitZeroRates({ rates, draws });
    expect(comparisons).toBe(4);
    expect(logs?.pairs).toBeUndefined();
    expect([...(logs?.rates ?? [])]).toEqual([Math.log(0.5), Math.log(0.25)]);
    expect([...(logs?.draws ?? [])]).toEqual([Math.log(0.5), Math.log(0.25), 0, Math.log(0.5)]);
    expect(fromZero).toEqual([
      [1, 0],
      [3, 0],
    ]);
    expect(anyZero).toBe(true);
  });

  it('sorts chosen pairs by what can be divided, a rate of 0 first', () => {
    const pairs = [
      [2, 0],
      [0, 1],
      [3, 2],
      [1, 3],
    ] as const;
    const { logs, fromZero, comparisons, anyZero } = splitZeroRates({ rates, draws, pairs });
    expect(comparisons).toBe(2);
    expect(logs?.pairs).toEqual([[2, 0]]);
    expect([...(logs?.rates ?? [])]).toEqual([Math.log(0.5), 0, Math.log(0.25), 0]);
    expect(logs?.draws[1]).toBe(0);
    expect(fromZero).toEqual([
      [1, 0],
      [3, 2],
    ]);
    expect(anyZero).toBe(true);
  });

  it('has nothing from zero when no rate is 0', () => {
    const none = { rates: Float64Array.of(0.5, 0.25), draws: Float64Array.of(0.5, 0.25) };
    expect(splitZeroRates(none)).toMatchObject({ fromZero: [], anyZero: false });
    expect(splitZeroRates({ ...none, pairs: [[0, 1]] })).toMatchObject({ fromZero: [], anyZero: false });
  });

  it('has no logarithms when fewer than two rates are above 0', () => {
    const zeros = { rates: new Float64Array(2), draws: Float64Array.of(0.1, 0.1) };
    expect(splitZeroRates(zeros)).toEqual({ logs: undefined, fromZero: [], comparisons: 0, anyZero: true });
    expect(splitZeroRates({ ...zeros, pairs: [[0, 1]] })).toEqual({
      logs: undefined,
      fromZero: [],
      comparisons: 0,
      anyZero: true,
    });
    const one = { rates: Float64Array.of(0, 0.5), draws: Float64Array.of(0.1, 0.5) };
    expect(splitZeroRates(one)).toEqual({
      logs: undefined,
      fromZero: [[0, 1]],
      comparisons: 1,
      anyZero: true,
    });
  });

  it('refuses negative and undefined rates and draws', () => {
    expect(() => splitZeroRates({ rates: Float64Array.of(-1, 1), draws })).toThrow(RangeError);
    expect(() => splitZeroRates({ rates, draws: Float64Array.of(1, 1, 1, Number.NaN) })).toThrow(RangeError);
  });
});
