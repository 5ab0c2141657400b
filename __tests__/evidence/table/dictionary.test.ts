import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Dictionary, EMPTY, OVERFLOW } from '../../../src/evidence/table/dictionary.ts';

const PADDING = 8;

function codeOf(dictionary: Dictionary, text: string): number {
  const field = new TextEncoder().encode(text);
  const bytes = new Uint8Array(field.length + 3 + PADDING).fill(0x7a);
  bytes.set(field, 3);
  return dictionary.codeOf(bytes, 3, 3 + field.length);
}

describe('the dictionary of a column', () => {
  it('gives equal values equal codes and different values different ones, as a Map of strings does', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'b', '0'), maxLength: 12 }),
      fc
        .string({ unit: 'grapheme', maxLength: 20 })
        .filter((value) => value.isWellFormed() && !/^[ \t]|[ \t]$/u.test(value)),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'a'.repeat(300), `${'a'.repeat(300)}b`),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 150 }), (texts) => {
        const dictionary = new Dictionary(1_000);
        const known = new Map<string, number>([['', EMPTY]]);
        for (const value of texts) {
          const expected = known.get(value) ?? known.size;
          known.set(value, expected);
          expect(codeOf(dictionary, value)).toBe(expected);
        }
        expect([...known.keys()].map((_, code) => dictionary.textOf(code))).toEqual([...known.keys()]);
        expect(dictionary.size).toBe(known.size);
      }),
      { numRuns: 60 },
    );
  });

  it('tells values apart whose hashes collide', () => {
    // Long values hash as ×31 + byte: "Aa" and "BB" behind the eighth byte are one hash, so chains must compare bytes.
    const blocks = ['Aa', 'BB'];
    const values = Array.from(
      { length: 64 },
      (_value, bits) =>
        `12345678${Array.from({ length: 6 }, (_, bit) => blocks[(bits >> bit) & 1]).join('')}`,
    );
    const dictionary = new Dictionary(100);
    const codes = values.map((value) => codeOf(dictionary, value));
    expect(new Set(codes).size).toBe(64);
    expect(values.map((value) => codeOf(dictionary, value))).toEqual(codes);
  });

  it('leaves out the spaces and tabs around a value, and nothing else', () => {
    const dictionary = new Dictionary(10);
    expect(codeOf(dictionary, ' \tMale ')).toBe(codeOf(dictionary, 'Male'));
    expect(codeOf(dictionary, 'Ma le')).not.toBe(codeOf(dictionary, 'Male'));
    expect(codeOf(dictionary, '\u00a0Male')).not.toBe(codeOf(dictionary, 'Male'));
    expect(codeOf(dictionary, ' \t ')).toBe(EMPTY);
  });

  it('keeps 1 and 01, and the two Unicode forms of é, apart', () => {
    const dictionary = new Dictionary(10);
    expect(codeOf(dictionary, '1')).not.toBe(codeOf(dictionary, '01'));
    expect(codeOf(dictionary, 'caf\u00e9')).not.toBe(codeOf(dictionary, 'cafe\u0301'));
    expect(codeOf(dictionary, 'NA')).not.toBe(EMPTY);
  });

  it('stops at its limit but still knows what it has', () => {
    const dictionary = new Dictionary(2);
    expect([codeOf(dictionary, 'a'), codeOf(dictionary, 'b'), codeOf(dictionary, 'c')]).toEqual([
      1,
      2,
      OVERFLOW,
    ]);
    expect(codeOf(dictionary, 'a')).toBe(1);
  });

  it('does not keep a column of documents', () => {
    const dictionary = new Dictionary(1_000);
    const codes = Array.from({ length: 12 }, (_, index) => codeOf(dictionary, `${index}`.repeat(1 << 20)));
    expect(codes).toContain(OVERFLOW);
  });
});
