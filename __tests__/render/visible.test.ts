import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeTerminal, terminalText } from '../../src/render/escape-terminal.ts';
import { cutLong, isPassage, makeVisible } from '../../src/render/visible.ts';

describe('unseen characters', () => {
  it('shows what would reorder or hide text', () => {
    expect(makeVisible('a\u202eb\u2066c\u200bd\ufeffe\u00adf')).toBe(
      'a\\u202eb\\u2066c\\u200bd\\ufeffe\\u00adf',
    );
    expect(makeVisible('\u001b[31m\u0007\u0085')).toBe('\\u001b[31m\\u0007\\u0085');
    expect(makeVisible('a\nb\rc\td\u2028e\u2029')).toBe('a\\nb\\rc\\td\\u2028e\\u2029');
  });

  it('shows lone surrogates, tags, fillers and spaces that are not the plain one', () => {
    expect(makeVisible('\ud800x\udc00')).toBe('\\ud800x\\udc00');
    expect(makeVisible('\u{e0041}')).toBe('\\udb40\\udc41');
    expect(makeVisible('\u3164\u2800\u00a0\ufe0f')).toBe('\\u3164\\u2800\\u00a0\\ufe0f');
  });

  it('leaves letters of any script alone', () => {
    for (const word of ['Zoë', 'жен', '女性', 'أنثى', '👩', 'a b']) {
      expect(makeVisible(word)).toBe(word);
    }
  });

  it('leaves nothing unseen in any string', () => {
    const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
    fc.assert(
      fc.property(fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }), (value) => {
        expect(unseen.test(makeVisible(value))).toBe(false);
      }),
    );
  });
});

describe('long values', () => {
  it('are cut with a count and never through a pair', () => {
    expect(cutLong('abcdef', 6)).toBe('abcdef');
    expect(cutLong('abcdefg', 6)).toBe('abcdef… (+1 character)');
    expect(cutLong(`abc😀${'x'.repeat(5000)}`, 4)).toBe('abc… (+5,002 characters)');
  });
});

describe('text for a terminal', () => {
  it('puts a quoted passage between quotation marks that it cannot close', () => {
    expect(isPassage('Married-civ-spouse')).toBe(false);
    expect(terminalText(['Why: ', { quote: 'a gap “above” ten points' }])).toBe(
      'Why: “a gap "above" ten points”',
    );
    expect(terminalText([{ quote: ' Male ' }, ' 0.3\u001b'])).toBe(' Male  0.3\\u001b');
  });

  it('bounds one value', () => {
    expect(escapeTerminal('\u001b'.repeat(100_000)).length).toBeLessThan(4000);
  });
});
