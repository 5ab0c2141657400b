import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readMarkdown } from '../../../../src/evidence/document/markdown/read-markdown.ts';

const CARD = `---
license: mit
---

Before any heading.

# Income model

By *the* **credit** team, see [the paper](https://example.org/p "Paper") & \`native_country\`.

<!-- # Not a heading
[More Information Needed] -->

## Results

| group  | accuracy |
| ------ | -------- |
| Female | 0.87 |
| a \\| b | **0.9** |

\`\`\`python
# not a heading
print(1)
\`\`\`

Uses
----

- first
  goes on
- https://example.org/bare <b>bold</b><br>x
`;

describe('A document by its headings', () => {
  const document = readMarkdown(CARD);

  test('has the front matter, and sections with their lines', () => {
    expect(document.frontMatter).toEqual({ yaml: 'license: mit', line: 2 });
    expect(document.sections.map(({ title, level, line, endLine }) => [title, level, line, endLine])).toEqual(
      [
        ['', 0, 5, 6],
        ['Income model', 1, 7, 13],
        ['Results', 2, 14, 25],
        ['Uses', 2, 26, 32],
      ],
    );
    expect(document.lines).toBe(32);
  });

  test('has text without marks and comments, and the links', () => {
    expect(document.sections[1]?.text).toBe('By the credit team, see the paper & native_country.');
    expect(document.sections[1]?.links).toEqual([
      { text: 'the paper', url: 'https://example.org/p', line: 9 },
    ]);
    expect(document.sections[3]?.passages).toEqual([
      { kind: 'text', line: 29, text: 'first\ngoes on' },
      { kind: 'text', line: 31, text: 'https://example.org/bare bold x' },
    ]);
    expect(document.sections[3]?.links).toEqual([{ text: '', url: 'https://example.org/bare', line: 31 }]);
  });

  test('has tables and code apart', () => {
    expect(document.sections[2]?.tables).toEqual([
      {
        line: 16,
        header: ['group', 'accuracy'],
        rows: [
          { line: 18, cells: ['Female', '0.87'] },
          { line: 19, cells: ['a | b', '0.9'] },
        ],
      },
    ]);
    expect(document.sections[2]?.passages).toEqual([
      { kind: 'code', line: 22, text: '# not a heading\nprint(1)' },
    ]);
    expect(document.sections[2]?.text).toBe('');
  });

  test('in HTML has its text, and tables wherever they lie', () => {
    const { sections } = readMarkdown(
      [
        '# a',
        '',
        '<table><tr><td>Female</td><td>0.9</td></tr></table>',
        '',
        '<p align="center">Not for <b>housing</b>.</p>',
        '',
        '- in a list:',
        '',
        '  | b | c |',
        '  | - | - |',
        '  | 1 | 2 |',
        '',
        '<details>',
        '# d',
        '</details>',
      ].join('\n'),
    );
    expect(sections.map(({ title, line }) => [title, line])).toEqual([
      ['a', 1],
      ['d', 14],
    ]);
    expect(sections[0]?.passages.map(({ line, text }) => [line, text.trim()])).toEqual([
      [3, 'Female 0.9'],
      [5, 'Not for housing.'],
      [7, 'in a list:'],
    ]);
    expect(sections[0]?.tables).toEqual([
      { line: 9, header: ['b', 'c'], rows: [{ line: 11, cells: ['1', '2'] }] },
    ]);
  });

  test('long enough to be read in pieces has the lines of one', () => {
    const paragraph = 'One sentence after another, and so on.\n\n';
    const { sections } = readMarkdown(`# a\n\n${paragraph.repeat(1000)}## b\n\n- c\n`);
    expect(sections.map(({ title, line }) => [title, line])).toEqual([
      ['a', 1],
      ['b', 2003],
    ]);
    expect(sections[0]?.passages).toHaveLength(1000);
    expect(sections[0]?.passages.at(-1)?.line).toBe(2001);
  });

  test.each([
    ['nothing', '', []],
    ['front matter that never ends', '---\na: 1\n', ['']],
    ['a comment that never ends', '# a\n<!-- b\n# c\n', ['a']],
    ['a fence that never ends', '# a\n```\n# b\n', ['a']],
    ['a heading in a quotation', '> # a\n', ['']],
    ['no space after the mark', '#a\n', ['']],
    ['a byte order mark and Windows line ends', '\uFEFF# a\r\n\r\n## b\r\n', ['a', 'b']],
    ['marks in a heading', '# **A** [b](c) `d`\n', ['A b d']],
  ])('%s', (_, text, titles) => {
    expect(readMarkdown(text).sections.map(({ title }) => title)).toEqual(titles);
  });
});

describe('Any text', () => {
  const pieces = fc.constantFrom(
    '# a\n',
    '\n',
    '- ',
    '> ',
    '```\n',
    '<!--',
    '-->',
    '| a | b |\n| - | - |\n',
    '[a](b)',
    '`',
    '**',
    '1. ',
    '---\n',
    'word ',
    '    ',
    '\t',
    '<p>',
    '\\',
  );

  test.each([
    ['indented code', '\t# a\n    [a](b)', 1, 2],
    ['code in a fence', '\n```\n# a\n[a](b)\n```', 3, 4],
    ['code in a fence that is never closed', '```\n\n[a](b)', 2, 3],
    ['a fence alone', '```', undefined, undefined],
  ])('of %s has its lines', (_, text, line, link) => {
    const [section] = readMarkdown(text).sections;
    expect([section?.passages[0]?.line, section?.links[0]?.line]).toEqual([line, link]);
  });

  test('is read, and everything has a line of the document, in order', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 60 }).map((each) => each.join('')),
        ),
        (text) => {
          const { sections, lines } = readMarkdown(text);
          let last = 0;
          for (const section of sections) {
            expect(section.line).toBeGreaterThan(last);
            expect(section.endLine).toBeGreaterThanOrEqual(section.line);
            last = section.endLine;
            const inside = [...section.passages, ...section.tables, ...section.links].map(({ line }) => line);
            expect(inside.every((line) => line >= section.line && line <= section.endLine)).toBe(true);
          }
          expect(last).toBeLessThanOrEqual(lines);
        },
      ),
    );
  });

  const HOSTILE = {
    'ten thousand headings': '# a\n\n'.repeat(10_000),
    'a line of a megabyte': 'ab cd '.repeat(170_000),
    'open links': '[a]('.repeat(50_000),
    'open images': '![a]('.repeat(50_000),
    brackets: '['.repeat(200_000),
    'a deep list': `${'- '.repeat(8000)}a`,
    'a deep numbered list': `${'1. '.repeat(8000)}a`,
    'a deep quotation with lazy lines': `${'> '.repeat(1000)}a\n${'b\n'.repeat(50_000)}`,
    'a list that gets deeper': Array.from({ length: 500 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'),
    'open tags': '<a '.repeat(70_000),
    'open code': '`a'.repeat(70_000),
    'open comments': '<!--'.repeat(50_000),
    'a wide table': `${'|a'.repeat(10_000)}\n${'|-'.repeat(10_000)}\n`,
    'a long table': `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(20_000)}`,
  };

  test.each(Object.entries(HOSTILE))('%s is read', (_, text) => {
    expect(readMarkdown(text).lines).toBeGreaterThan(0);
  });
});
