import { describe, expect, it } from '@jest/globals';
import { at } from '../../src/stats/at.ts';

describe('at', () => {
  it('reads any kind of number array', () => {
    expect(at(Float64Array.of(1.5, 2.5), 1)).toBe(2.5);
    expect(at(Uint8Array.of(7), 0)).toBe(7);
    expect(at([0, -3], 1)).toBe(-3);
  });

  it('throws past either end and between elements', () => {
    expect(() => at(Float64Array.of(1), 1)).toThrow(
      new RangeError('Index 1 is outside an array of 1 numbers.'),
    );
    expect(() => at([1], -1)).toThrow(RangeError);
    expect(() => at([1, 2], 0.5)).toThrow(RangeError);
  });
});
