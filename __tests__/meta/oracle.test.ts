import { describe, expect, it } from '@jest/globals';
import { sameButLastDigits } from '../../scripts/oracle/same-numbers.ts';

const vector = { metric: 'performance/mcc', value: 0.5679440464160144, parts: { a: [1, null, 'x'] } };

describe('a vector that is made again', () => {
  it.each([
    ['on another processor', { ...vector, value: 0.5679440464160145 }],
    ['with its keys in another order', { parts: vector.parts, value: vector.value, metric: vector.metric }],
  ])('is the same %s', (_, again) => {
    expect(sameButLastDigits(vector, again)).toBe(true);
  });

  it.each([
    ['a number', { ...vector, value: 0.56794404642 }],
    ['a text', { ...vector, metric: 'performance/accuracy' }],
    ['a key', { ...vector, by: 'sklearn' }],
    ['a lost key', { metric: vector.metric, value: vector.value }],
    ['a lost item', { ...vector, parts: { a: [1, null] } }],
    ['null in place of a number', { ...vector, value: null }],
    ['an object in place of an array', { ...vector, parts: { a: { 0: 1, 1: null, 2: 'x' } } }],
  ])('is another with another %s', (_, again) => {
    expect(sameButLastDigits(vector, again)).toBe(false);
  });

  it('may have the rest of a sum in place of 0', () => {
    expect(sameButLastDigits(0, -2e-16)).toBe(true);
    expect(sameButLastDigits(0, 1e-9)).toBe(false);
  });
});
