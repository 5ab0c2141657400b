import { expect, it } from '@jest/globals';
import { HashIndex } from '../../../src/cube/columns/hash-index.ts';

it('a hash index numbers pairs of words in the order of their arrival, until it is full', () => {
  const index = new HashIndex(3_000);
  for (let word = 0; word < 3_000; word += 1) {
    expect(index.numberOf(word >> 4, word & 15)).toBe(word);
  }
  expect(index.numberOf(7, 3)).toBe(7 * 16 + 3);
  expect(index.find(7, 3)).toBe(7 * 16 + 3);
  expect(index.find(-1, 3)).toBe(-1);
  expect(index.numberOf(-1, 3)).toBe(-1);
  expect(index.size).toBe(3_000);
});
