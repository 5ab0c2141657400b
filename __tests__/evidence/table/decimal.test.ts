import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimalOf, NO_NUMBER, NO_VALUE, NUMBER, readDecimal } from '../../../src/evidence/table/decimal.ts';

function read(text: string): { readonly status: number; readonly value: number } {
  const numbers = Float64Array.of(Number.NaN);
  const bytes = new TextEncoder().encode(`x${text}y`);
  const status = readDecimal(bytes, 1, bytes.length - 1, numbers, 0);
  return { status, value: numbers[0] ?? Number.NaN };
}

describe('a number of a table', () => {
  it('is the very double that Number reads, for every finite double as it is printed', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(read(String(value))).toEqual({ status: NUMBER, value: Number(String(value)) });
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the very double that Number reads, for every way to write a decimal', () => {
    const digits = fc.stringMatching(/^\d{0,18}$/u);
    const exponent = fc.oneof(fc.constant(''), fc.stringMatching(/^[eE][+-]?\d{1,3}$/u));
    const sign = fc.constantFrom('', '+', '-');
    const decimal = fc
      .tuple(sign, digits, fc.constantFrom('', '.'), digits, exponent)
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(decimal, (text) => {
        const isNumber = /\d/u.test(text.replace(/[eE].*$/u, '')) && Number.isFinite(Number(text));
        const { status, value } = read(text);
        expect(status).toBe(isNumber ? NUMBER : text === '' ? NO_VALUE : NO_NUMBER);
        expect(value).toBe(isNumber ? Number(text) : Number.NaN);
      }),
      { numRuns: 1_500 },
    );
  });

  it('is told from a text as decimalOf does, wherever the text stops to be a number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-+]?[0-9.]{0,17}[-+eEx ]{0,2}[0-9.]{0,3}[-+e.]?$/u), (written) => {
        const text = written.trim();
        const expected = decimalOf(text);
        const { status, value } = read(written);
        expect(value).toBe(expected ?? Number.NaN);
        expect(status).toBe(text === '' ? NO_VALUE : expected === undefined ? NO_NUMBER : NUMBER);
      }),
      { numRuns: 3_000, seed: 8 },
    );
  });

  it('reads what six digits after the point usually look like', () => {
    for (let millionths = 0; millionths <= 1_000_000; millionths += 9_973) {
      const text = (millionths / 1e6).toFixed(6);
      expect(read(text).value).toBe(Number(text));
    }
  });

  it('may stand between blanks', () => {
    expect(read(' \t0.25 ')).toEqual({ status: NUMBER, value: 0.25 });
    expect(read('  \t')).toMatchObject({ status: NO_VALUE });
    expect(read(' 123456789012 ')).toEqual({ status: NUMBER, value: 123_456_789_012 });
  });

  it.each([
    'NaN',
    'Infinity',
    '-Infinity',
    '0x10',
    '1_000',
    '1,5',
    '1e400',
    '1e',
    'e5',
    '.',
    '+',
    '-',
    '--1',
    '1 2',
    '1.2.3',
    '١',
    '1.2.3.4.5.6.7',
    '-.-',
    '123456789012x',
    '.............',
    'employee number',
    '-+1',
    '+-1',
    '-e5',
    '1-2',
    '2024-06-01',
  ])('refuses %s instead of guessing', (text) => {
    expect(read(text)).toEqual({ status: NO_NUMBER, value: Number.NaN });
    expect(decimalOf(text)).toBeUndefined();
  });

  it('does not read a number of more than a thousand digits', () => {
    expect(read('1'.repeat(1_025)).status).toBe(NO_NUMBER);
    expect(read(`0.${'3'.repeat(400)}`).value).toBe(1 / 3);
  });

  it('keeps the sign of zero, as Number does', () => {
    expect(Object.is(read('-0').value, -0)).toBe(true);
    expect(Object.is(read('-0.0000000000').value, -0)).toBe(true);
  });
});
