import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString as wordsOf } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { PlainBlock } from '../../../../src/evidence/document/markdown/plain-blocks.ts';
import { plainBlocks } from '../../../../src/evidence/document/markdown/plain-blocks.ts';
import { readMarkdown } from '../../../../src/evidence/document/markdown/read-markdown.ts';

/** As the reader has it: what stands inside of lines is not the parser's. */
const BLOCKS_ONLY = {
  disable: {
    null: [
      'attention',
      'autolink',
      'characterEscape',
      'characterReference',
      'codeText',
      'definition',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
    ],
  },
};

type Node = ReturnType<typeof fromMarkdown>['children'][number];

/** What micromark says of the same text. */
function parsed(text: string): readonly PlainBlock[] {
  const { children } = fromMarkdown(text, {
    extensions: [gfmTable(), BLOCKS_ONLY],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return children.flatMap(blocksOf);
}

function blocksOf(node: Node): readonly PlainBlock[] {
  const at = (node.position?.start.line ?? 1) - 1;
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth, raw: wordsOf(node), at }];
    case 'paragraph':
      return [{ kind: 'paragraph', raw: wordsOf(node), at }];
    case 'list':
    case 'listItem':
      return node.children.flatMap(blocksOf);
    case 'table':
      return [
        {
          kind: 'table',
          rows: node.children.map((row) => ({
            raw: row.children.map((cell) => wordsOf(cell)),
            at: (row.position?.start.line ?? 1) - 1,
          })),
          at,
        },
      ];
    case 'thematicBreak':
      return [];
    default:
      throw new Error(`${node.type} is no plain block`);
  }
}

const LINES = [
  '',
  '',
  'The model decides about loans.',
  '**Owner:** the team, _not_ one person',
  '*emphasis* at the beginning',
  '__init__ of it',
  '`code` first',
  '# Model',
  '## Intended use',
  '####### no heading',
  '# ',
  '#no heading',
  '# closed #',
  '- an item',
  '* an item',
  '-  an item',
  '- - nested',
  '-',
  '- # in an item',
  '1. first',
  '2. second',
  '2) another',
  '1986. A great year',
  '  two spaces',
  '    four spaces',
  '  - an item below',
  '---',
  '***',
  '* * *',
  '===',
  '-----',
  '____',
  '- ---',
  '| a | b |',
  '| - | :-: |',
  '|---|',
  '| c |',
  '|  | d |',
  '| e | f | g |',
  'a | b',
  String.raw`| a \| b | c |`,
  '| `a | b` | c |',
  '||',
  '|',
  '> quoted',
  '[label]: https://example.org',
  'ends with two spaces  ',
  'ends with a backslash\\',
  '\ttab',
  '+ plus',
  '_ _ _',
  '-5 percent',
  '(in brackets)',
  '…',
];

const PLAIN = [...LINES.slice(0, 9), '- an item', '* an item', '1. first', '2. second', '---'];
const ROWS = ['| a | b |', '| - | :-: |', '| c |', '|  | d |'];

/** Mostly what is plain, so that some are read. */
const textOf = (lines: readonly string[]) =>
  fc
    .array(
      fc.oneof(fc.constantFrom(...lines), fc.constantFrom(...PLAIN), fc.constantFrom('', ...PLAIN, ...ROWS)),
      { minLength: 1, maxLength: 8 },
    )
    .map((all) => all.join('\n'));

describe('plain blocks', () => {
  it('are what the parser makes of the same lines, or none', () => {
    let read = 0;
    fc.assert(
      fc.property(textOf(LINES), (each) => {
        const plain = plainBlocks(each.split('\n'));
        read += plain === undefined ? 0 : 1;
        if (plain !== undefined) {
          expect(plain).toEqual(parsed(each));
        }
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(300);
  });

  it('are found in what most documents are made of', () => {
    const card = [
      '# Card',
      'A model that',
      'decides.',
      '',
      '- one',
      '- two',
      '  goes on',
      '',
      '1. first',
      '2. second',
      '',
      '| a | b |',
      '|:--|--:|',
      '| 1 | 2 |',
      '',
      '---',
      'The end.',
    ];
    expect(plainBlocks(card)).toEqual([
      { kind: 'heading', level: 1, raw: 'Card', at: 0 },
      { kind: 'paragraph', raw: 'A model that\ndecides.', at: 1 },
      { kind: 'paragraph', raw: 'one', at: 4 },
      { kind: 'paragraph', raw: 'two\ngoes on', at: 5 },
      { kind: 'paragraph', raw: 'first', at: 8 },
      { kind: 'paragraph', raw: 'second', at: 9 },
      {
        kind: 'table',
        rows: [
          { raw: ['a', 'b'], at: 11 },
          { raw: ['1', '2'], at: 13 },
        ],
        at: 11,
      },
      { kind: 'paragraph', raw: 'The end.', at: 16 },
    ]);
  });

  it('are what the parser says too: what stands between changes nothing', () => {
    const filler = `${'Words of which there are many. '.repeat(40)}\n\n`;
    // Behind code that is indented the parser itself takes no number for an item.
    const lines = LINES.filter((line) => !line.startsWith('    ') && !line.startsWith('\t'));
    fc.assert(
      fc.property(fc.array(textOf(lines), { minLength: 1, maxLength: 4 }), (parts) => {
        // What begins at the margin behind an empty line belongs to nothing before it.
        const own = parts.map((part) => `\n${part.trim()}\n\n`);
        const whole = passagesOf(own.join(filler)).filter((each) => !each.startsWith('Words of which'));
        expect(whole).toEqual(own.flatMap(passagesOf));
      }),
      { numRuns: 300 },
    );
  });
});

function passagesOf(text: string): readonly string[] {
  return readMarkdown(text).sections.flatMap(({ passages }) => passages.map((each) => each.text.trim()));
}
