import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_NUMBER, writeDecimal } from '../../../src/evidence/typed/write-decimal.ts';

function written(value: number): string | undefined {
  const bytes = new Uint8Array(LONGEST_NUMBER + 3);
  const end = writeDecimal(bytes, 3, value);
  return end < 0 ? undefined : new TextDecoder().decode(bytes.subarray(3, end));
}

describe('a number written as a decimal', () => {
  it.each([
    0, -0, 1, -1, 10, 99, 0.1, 0.3, -0.000001, 0.000001, 999_999_999.999999, 123_456.789, 0.5, 100_000,
  ])('%p is what String gives', (value) => {
    expect(written(value)).toBe(String(value));
  });

  it.each([1e9, 1e-7, 1 / 3, 0.1 + 0.2, Number.NaN, Number.POSITIVE_INFINITY, 5e-324])(
    '%p is left to String',
    (value) => {
      expect(written(value)).toBeUndefined();
    },
  );

  it('is the shortest decimal for whatever double it takes', () => {
    const decimal = fc
      .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 999_999 }))
      .map(([whole, fraction]) => whole + fraction / 1e6);
    fc.assert(
      fc.property(fc.oneof(decimal, fc.double(), fc.float()), (value) => {
        expect([String(value), undefined]).toContain(written(value));
      }),
      { numRuns: 20_000 },
    );
  });
});
