import { expect, test } from '@jest/globals';
import { integer, quotedString, rawUnicodeEscape, utf8 } from '../../../../src/evidence/model/pickle/text.ts';
import { ascii, bytes } from './assembler.ts';

test.each([
  [String.raw`\u006fs`, 'os'],
  [String.raw`\\u006fs`, String.raw`\\u006fs`],
  [String.raw`\\\u006fs`, String.raw`\\os`],
  [String.raw`\U0001f952`, '🥒'],
  [String.raw`\Uffffffff`, String.raw`\Uffffffff`],
  [String.raw`\n\x41`, String.raw`\n\x41`],
])('the codec raw_unicode_escape reads %s', (written, text) => {
  expect(rawUnicodeEscape(ascii(written))).toBe(text);
});

test.each([
  [String.raw`'o\x73'`, 'os'],
  [String.raw`"o\163"  `, 'os'],
  [String.raw`'a\'b\\c\n\t\a\q'`, "a'b\\c\n\t\x07\\q"],
  ["'a'b'", "a'b"],
  ["''", ''],
  ["'a", undefined],
  ['\'a"', undefined],
  ['a', undefined],
])('a literal in quotes, %s', (written, text) => {
  expect(quotedString(ascii(written))).toBe(text);
});

test.each<[string, bigint | undefined, bigint | undefined]>([
  ['12', 12n, 12n],
  [' -1_0 ', -10n, -10n],
  ['+7', 7n, 7n],
  ['010', 10n, 8n],
  ['01', 1n, 1n],
  ['0x1F', undefined, 31n],
  ['0b11', undefined, 3n],
  ['-0o17', undefined, -15n],
  ['1__0', undefined, undefined],
  ['', undefined, undefined],
  ['1.5', undefined, undefined],
])('the integer %s, in decimal and as a literal', (written, decimal, literal) => {
  expect(integer(written)).toBe(decimal);
  expect(integer(written, true)).toBe(literal);
});

test('UTF-8, well-formed or not', () => {
  expect(utf8(ascii('os'))).toBe('os');
  expect(utf8(ascii('ü'.repeat(50)))).toBe('ü'.repeat(50));
  expect(utf8(bytes(0x6f, 0xed, 0xa0, 0x80))).toMatch(/^o\ufffd/);
  expect(utf8(bytes(0xef, 0xbb, 0xbf, 0x6f))).toBe('\ufeffo');
});
