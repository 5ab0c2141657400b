import { describe, expect, it } from '@jest/globals';
import { decimalText, PARSERS } from '../../../src/platform/parquet/value-texts.ts';

describe('decimals', () => {
  it.each<readonly [value: unknown, scale: number, text: string | undefined]>([
    [7, 1, '0.7'],
    [-7, 2, '-0.07'],
    [1230, 2, '12.3'],
    [1200, 2, '12'],
    [12, 0, '12'],
    [-(2n ** 63n), 3, '-9223372036854775.808'],
    [Uint8Array.of(0xff, 0x85), 2, '-1.23'],
    [Uint8Array.of(0, 123), 2, '1.23'],
    [0, 4, '0'],
    [null, 2, undefined],
  ])('%p with %p digits behind the point is %p', (value, scale, text) => {
    expect(decimalText(value, scale)).toBe(text);
  });
});

describe('dates', () => {
  it('have as many digits of a second as are not 0, before 1970 too', () => {
    expect(PARSERS.timestampFromMicroseconds(1_706_745_600_000_000n)).toBe('2024-02-01T00:00:00Z');
    expect(PARSERS.timestampFromMicroseconds(1_706_745_600_120_003n)).toBe('2024-02-01T00:00:00.120003Z');
    expect(PARSERS.timestampFromNanoseconds(-1n)).toBe('1969-12-31T23:59:59.999999999Z');
    expect(PARSERS.timestampFromMilliseconds(-500n)).toBe('1969-12-31T23:59:59.5Z');
    expect(PARSERS.dateFromDays(19_754)).toBe('2024-02-01');
    expect(() => PARSERS.dateFromDays(2 ** 31 - 1)).toThrow('outside of the years');
  });

  it('of text: bytes that are no UTF-8 are not replaced', () => {
    expect(() => PARSERS.stringFromBytes(Uint8Array.of(0x63, 0xe9))).toThrow('not UTF-8');
  });
});
