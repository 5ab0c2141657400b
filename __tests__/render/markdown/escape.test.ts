import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  code,
  fenced,
  markdownText,
  name,
  prose,
  sentenceText,
} from '../../../src/render/markdown/escape.ts';
import { makeVisible } from '../../../src/render/visible.ts';
import { HOSTILE } from '../reports/hostile.ts';
import { ACTED_ON, parsed } from './parsed.ts';

/** Strings made of everything that Markdown, GitHub or a terminal might act on, and of ordinary words. */
const NASTY: readonly string[] = [
  ...'` `` ``` | \\ \\| <!-- --> <b> </details> &lt; [a](b) ![ ]( # @a #1 GH-2 a1b2c3d http:// www. a@b.c'.split(
    ' ',
  ),
  ...':tada: $ * ** _ ~~ ~~~ = --- :-: \u2028 \u202e \ud800 “ ” word rate 12 . ,'.split(' '),
  ...'# |> |- |+ |1. | |  |\n|\r|\t'.split('|'),
];
const hostile = fc.oneof(
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 40 }),
  fc.array(fc.constantFrom(...NASTY), { maxLength: 14 }).map((parts) => parts.join('')),
);

const HARMLESS = [
  'root',
  'paragraph',
  'text',
  'inlineCode',
  'table',
  'tableRow',
  'tableCell',
  'heading',
  'list',
  'listItem',
  'strong',
  'html',
];

const PLACES = {
  paragraph: (markdown: string) => `before ${markdown} after`,
  alone: (markdown: string) => markdown,
  heading: (markdown: string) => `## ${markdown}`,
  item: (markdown: string) => `1. **${markdown}**`,
  details: (markdown: string) => `<details><summary>x</summary>\n\n${markdown}\n\n</details>`,
} as const;

/** Neither a structure nor a text that GitHub acts on comes from the value. */
function expectHarmless(markdown: string, place: keyof typeof PLACES): void {
  const { types, html, plain } = parsed(PLACES[place](markdown));
  const allowed = new Set(
    HARMLESS.filter((type) => (place === 'heading' || type !== 'heading') && type !== 'table'),
  );
  expect([...types].filter((type) => !allowed.has(type))).toEqual([]);
  expect(html).toEqual(place === 'details' ? ['<details><summary>x</summary>', '</details>'] : []);
  expect(place !== 'item' && types.has('list')).toBe(false);
  expect(plain).not.toMatch(ACTED_ON);
  expect(markdown).not.toContain('<!--');
}

describe('identifiers', () => {
  it('are code spans that stay readable', () => {
    expect(code('sex')).toBe('`sex`');
    expect(code('a`b')).toBe('``a`b``');
    expect(code('`')).toBe('`` ` ``');
    expect(code('>50K | <=50K')).toBe('`>50K | <=50K`');
    expect(code('>50K | x', 'cell')).toBe('`>50K \\| x`');
    expect(code('')).toBe('`""`');
    expect(code(' a ')).toBe('`\\u0020a\\u0020`');
    expect(code('<!-- x')).toBe('`\\u003c!-- x`');
    expect(code('x'.repeat(5000))).toBe(`\`${'x'.repeat(100)}… (+4,900 characters)\``);
  });

  it('make nothing in any place, and show what they were given', () => {
    fc.assert(
      fc.property(
        hostile,
        fc.constantFrom('paragraph', 'alone', 'heading', 'item', 'details'),
        (value, place) => {
          const markdown = code(value);
          expectHarmless(markdown, place);
          const shown = makeVisible(value).replaceAll('<!--', '\\u003c!--');
          const edges =
            shown === '' ? '""' : shown.replace(/^ +| +$/g, (spaces) => '\\u0020'.repeat(spaces.length));
          expect(parsed(markdown).visible).toBe(edges);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('stay in their cell of a table and show their bars', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const table = parsed(
          `| a | b | c |\n| --- | --- | --- |\n| ${code(value, 'cell')} | ${prose(value, 'cell')} | end |`,
        );
        expect(table.cells).toBe(6);
        expect(table.html).toEqual([]);
        expect(table.plain).not.toMatch(ACTED_ON);
        expect([...table.types].filter((type) => !HARMLESS.includes(type))).toEqual([]);
      }),
      { numRuns: 100 },
    );
    const { visible } = parsed(`| a |\n| --- |\n| ${code('x|y\\|z||\\', 'cell')} |`);
    expect(visible).toBe('ax|y\\\\u007cz||\\');
  });

  it('are plain names only where nothing could be made of them', () => {
    expect(name('income')).toBe('income');
    expect(name('Adult income')).toBe('Adult income');
    expect(
      ['', 'income_v2', 'deadbeef', '- x', '@team', 'a b c d e', ' x', 'x'.repeat(41)].map((value) =>
        name(value),
      ),
    ).toEqual([
      '`""`',
      '`income_v2`',
      '`deadbeef`',
      '`- x`',
      '`@team`',
      '`a b c d e`',
      '`\\u0020x`',
      `\`${'x'.repeat(41)}\``,
    ]);
  });
});

describe('prose', () => {
  it('keeps plain words and puts what might be markup into code', () => {
    expect(prose('A gap above ten points (10 %) needs a decision.')).toBe(
      'A gap above ten points (10 %) needs a decision.',
    );
    expect(prose('Ask @credit-team, see #12.')).toBe('Ask `@credit-team`, see `#12`.');
    expect(prose('see [the docs](http://x.y) now')).toBe('see `[the docs](http://x.y)` now');
    expect(prose('a < b & c > d @ e')).toBe('a < b & c > d @ e');
    expect(prose('use `fates check` or ` alone')).toBe('use `fates check` or `` ` `` alone');
    expect(prose('empty `` ticks')).toBe('empty ```` `` ```` ticks'.replace('```` `` ````', '``` `` ```'));
    expect(prose('  two\n lines\u00a0and\ttabs ')).toBe('two lines and tabs');
    expect(prose(' \n ')).toBe('');
    expect(prose('1. item')).toBe('`1.` item');
    expect(prose('- item')).toBe('`-` item');
    expect(prose('CVE-2024-1 and 12:30:45 at deadbee')).toBe('`CVE-2024-1` and `12:30:45` at `deadbee`');
    expect(prose(`${'word '.repeat(1000)}`)).toMatch(/… \(\+4,000 characters\)$/);
  });

  it('keeps code behind a beginning that becomes code inside of it', () => {
    expect(prose('---`a1b2c3d`')).toBe('`---a1b2c3d`');
    expect(prose('- `a`')).toBe('`-` `a`');
    expectHarmless(prose('---`a1b2c3d`'), 'paragraph');
  });

  it('makes nothing in any place, and shows what it was given', () => {
    const spaced = (value: string): string => value.replace(/[ \t\r\n\p{Zs}]+/gu, '');
    fc.assert(
      fc.property(
        hostile,
        fc.constantFrom('paragraph', 'alone', 'heading', 'item', 'details'),
        (value, place) => {
          const markdown = prose(value);
          if (markdown !== '') {
            expectHarmless(markdown, place);
          }
          const ticks = (text: string): string =>
            text.replaceAll('`', '').replaceAll(' ', '').replaceAll('\\u0020', '').replaceAll('""', '');
          const shown = makeVisible(spaced(value)).replaceAll('<!--', '\\u003c!--');
          expect(ticks(parsed(markdown).visible)).toBe(ticks(shown));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('sentences', () => {
  it('keep quotations as code, and code next to code as one span', () => {
    expect(markdownText(['Gap on ', { quote: 'sex' }, ' × ', { quote: 'race' }, ' is 0.2.'])).toBe(
      'Gap on `sex` × `race` is 0.2.',
    );
    expect(markdownText([{ quote: 'a' }, { quote: 'b' }])).toBe('`ab`');
    expect(markdownText(['by u@', { quote: 'team' }])).toBe('by `u@team`');
    expect(markdownText(['Run `fates explain ', { quote: 'a/b' }, '` now.'])).toBe(
      'Run `fates explain a/b` now.',
    );
    expect(markdownText(['ww', 'w.evil.example'])).toBe('`www.evil.example`');
    expect(markdownText([])).toBe('');
  });

  it('show a passage of somebody else between quotation marks that it cannot close', () => {
    const reason = { quote: 'A gap “above” ten points needs @owner.' };
    expect(sentenceText(['Why: ', reason])).toBe('Why: “A gap "above" ten points needs `@owner`.”');
    expect(markdownText(['Why: ', reason])).toBe('Why: `A gap “above” ten points needs @owner.`');
  });

  it('make nothing of hostile fragments in any order', () => {
    const fragments = fc.array(
      fc.oneof(
        hostile,
        hostile.map((quote) => ({ quote })),
      ),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(fragments, fc.constantFrom('paragraph', 'alone', 'item'), (text, place) => {
        for (const markdown of [markdownText(text), sentenceText(text)]) {
          expect(markdown).not.toContain('<!--');
          if (markdown !== '') {
            expectHarmless(markdown, place);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('fenced blocks', () => {
  it('cannot be closed by their content', () => {
    for (const value of [...HOSTILE, '````\n~~~\n```']) {
      const { types, html } = parsed(`${fenced(value, 'yaml')}\n`);
      expect([...types].toSorted()).toEqual(['code', 'root']);
      expect(html).toEqual([]);
      expect(fenced(value, 'yaml')).not.toContain('<!--');
    }
    expect(fenced('a: 1\n\tb: \u202e', 'yaml')).toBe('```yaml\na: 1\n\\tb: \\u202e\n```');
  });
});
