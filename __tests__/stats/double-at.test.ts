import { describe, expect, it } from '@jest/globals';
import { doubleAt } from '../../src/stats/double-at.ts';

describe('doubleAt', () => {
  it('reads an element, zero too', () => {
    expect(doubleAt(Float64Array.of(0, 2.5), 0)).toBe(0);
    expect(doubleAt(Float64Array.of(0, 2.5), 1)).toBe(2.5);
  });

  it('throws past either end', () => {
    expect(() => doubleAt(Float64Array.of(1), 1)).toThrow(
      new RangeError('Index 1 is outside an array of 1 numbers.'),
    );
    expect(() => doubleAt(Float64Array.of(1), -1)).toThrow(RangeError);
  });
});
