import { describe, expect, it } from '@jest/globals';
import { formatNumber, joinText, plainText, text } from '../../src/judge/text.ts';

describe('text', () => {
  it('keeps what came from a repository apart from our own words', () => {
    expect(text`on ${'<b>sex</b>'} is ${0.194}`).toEqual(['on ', { quote: '<b>sex</b>' }, ' is ', '0.194']);
  });

  it('splices texts and drops empty pieces', () => {
    expect(text`${text`a ${'x'}`}${'y'}`).toEqual(['a ', { quote: 'x' }, { quote: 'y' }]);
  });

  it('joins with a separator of ours', () => {
    expect(plainText(joinText([text`${'a'}`, text`${'b'}`], ', '))).toBe('a, b');
    expect(joinText([], ', ')).toEqual([]);
  });

  it.each([
    [0, '0.000'],
    [1, '1.000'],
    [30, '30'],
    [32561, '32,561'],
    [-1234567, '-1,234,567'],
    [0.19449, '0.194'],
    [-0.0211, '-0.021'],
    [0.00012, '1.2e-4'],
    [12.3456, '12.346'],
    [1234.56, '1,235'],
  ])('%d reads %s', (value, printed) => {
    expect(formatNumber(value)).toBe(printed);
  });
});
