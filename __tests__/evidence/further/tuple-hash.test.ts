import { expect, it } from '@jest/globals';
import { TupleHash } from '../../../src/evidence/further/tuple-hash.ts';

/** The hash of a row of these fields, with something else around them. */
function hashOf(fields: readonly string[]): string {
  const hash = new TupleHash(fields.map((_, index) => `c${index}`));
  hash.begin(['other', ...fields.map((_, index) => `c${index}`)]);
  const texts = ['skip', ...fields].map((field) => new TextEncoder().encode(field));
  const bytes = new Uint8Array(texts.reduce((sum, text) => sum + text.length, 0) + 8);
  const [starts, ends] = [new Int32Array(texts.length), new Int32Array(texts.length)];
  let at = 0;
  texts.forEach((text, index) => {
    bytes.set(text, at);
    starts[index] = at;
    at += text.length;
    ends[index] = at;
  });
  hash.take(bytes, starts, ends);
  return `${hash.high} ${hash.low}`;
}

it('rows have the same hash when their fields are the same but for blanks, and no other', () => {
  expect(hashOf(['a', 'bc'])).toBe(hashOf([' a', 'bc\t']));
  const different = [
    ['a', 'bc'],
    ['ab', 'c'],
    ['abc', ''],
    ['', 'abc'],
    ['bc', 'a'],
    ['a', 'bC'],
    ['a b', 'c'],
    ['a\0', 'b'],
    ['a', '\0b'],
  ];
  expect(new Set(different.map(hashOf)).size).toBe(different.length);
});

it('forty thousand near rows have as many hashes, and each half of them nearly so', () => {
  const [whole, high, low] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (let one = 0; one < 200; one += 1) {
    for (let other = 0; other < 200; other += 1) {
      const hash = hashOf([String(one), String(other), '0']);
      whole.add(hash);
      const [first = '', second = ''] = hash.split(' ');
      high.add(first);
      low.add(second);
    }
  }
  expect(whole.size).toBe(200 * 200);
  // By chance 40,000 rows lose none or one of 2³² values.
  expect(Math.min(high.size, low.size)).toBeGreaterThan(200 * 200 - 10);
});
