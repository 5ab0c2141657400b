import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyText } from './any-text.ts';
import { readYaml } from '../../src/policy/yaml/read-yaml.ts';

const read = (text: string) => readYaml(text, () => false);
const found = (text: string) =>
  read(text).mistakes.map(({ code, position }) => [code, position.line, position.column]);

describe('a text that is no single plain YAML document', () => {
  it.each([
    ['', 'policy/empty', 1, 1],
    ['# only a comment\n', 'policy/empty', 1, 1],
    ['a:\n\t- b\n', 'policy/yaml', 2, 1],
    ['a: "b\n', 'policy/yaml', 2, 1],
    ['a: [1, 2\n', 'policy/yaml', 2, 1],
    ['a: b: c\n', 'policy/yaml', 1, 4],
    ['a: 1\n---\nb: 2\n', 'policy/several-documents', 2, 1],
    ['%YAML 1.1\n---\na: yes\n', 'policy/yaml', 1, 1],
    ['a: !!js/function x\n', 'policy/tag', 1, 4],
    ['a: !env X\n', 'policy/tag', 1, 4],
    ['a: 1\na: 2\n', 'policy/duplicate-key', 2, 1],
    ['b: { c: 1, d: 2, c: 3 }\n', 'policy/duplicate-key', 1, 18],
    ['a: &x { b: 1 }\nc:\n  <<: *x\n', 'policy/merge-key', 3, 3],
    ['a: *nobody\n', 'policy/alias', 1, 4],
    ['? [a]\n: 1\n', 'policy/key-not-text', 1, 3],
    ['a: { __proto__: { b: 1 } }\n', 'policy/reserved-key', 1, 6],
    ['['.repeat(60), 'policy/too-deep', 1, 43],
  ])('%j is %s', (text, code, line, column) => {
    expect(found(text)[0]).toEqual([code, line, column]);
  });

  it('says which quote or bracket to close, and that a tab is no indentation', () => {
    expect(read('a: "b\n').mistakes[0]?.hint).toContain('Close the quote');
    expect(read('a:\n\t- b\n').mistakes[0]?.hint).toContain('two spaces');
  });
});

describe('a text that is meant to exhaust the reader', () => {
  it('ten aliases of ten aliases, nine times, are refused and not expanded', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) =>
        `l${level + 1}: &l${level + 1} [${Array.from({ length: 10 }, () => `*l${level}`).join(', ')}]`,
    );
    const bomb = ['l0: &l0 [a, a]', ...levels].join('\n');
    const result = read(bomb);
    expect(result.json).toBeNull();
    expect(result.mistakes.map(({ code }) => code)).toEqual(['policy/aliases']);
  });

  it('an alias of what it stands in is refused', () => {
    expect(read('a: &a [*a]\n').mistakes.map(({ code }) => code)).toEqual(['policy/aliases']);
  });

  it('an alias or two are fine, and stand where they are written', () => {
    const result = read('a: &x [1, 2]\nb: *x\n');
    expect(result).toMatchObject({ json: { a: [1, 2], b: [1, 2] }, mistakes: [] });
    expect(result.locate(['b'], 'value')).toEqual({ line: 2, column: 4 });
  });

  it.each([
    ['brackets a million deep', '['.repeat(1_000_000), 'policy/too-deep'],
    ['dashes half a million deep', '- '.repeat(500_000), 'policy/too-deep'],
    ['questions half a million deep', '? '.repeat(500_000), 'policy/too-deep'],
    ['mappings deep', '{a: '.repeat(200_000), 'policy/too-deep'],
    ['anchors', '&a '.repeat(300_000), 'policy/too-large'],
    ['blank lines', '\n'.repeat(1_000_000), 'policy/too-large'],
    ['comments', '#\n'.repeat(500_000), 'policy/too-large'],
    ['more than a megabyte', 'a'.repeat(1024 * 1024 + 1), 'policy/too-large'],
    [
      'more keys than anybody reviews',
      Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n'),
      'policy/too-large',
    ],
  ])('%s', (_, text, code) => {
    expect(read(text).mistakes.map((mistake) => mistake.code)).toEqual([code]);
  });

  it('a thousand errors are told as the first twenty', () => {
    expect(read('a: ]\n'.repeat(1000)).mistakes.length).toBe(20);
  });
});

describe('what is read', () => {
  it('is the core schema of YAML 1.2: no is text, 1e3 is a number, a date is text', () => {
    expect(read('a: no\nb: 1e3\nc: 2024-01-01\nd: ~\ne: 0o17\nf: TRUE\n').json).toEqual({
      a: 'no',
      b: 1000,
      c: '2024-01-01',
      d: null,
      e: 15,
      f: true,
    });
  });

  it('keeps keys as they are written', () => {
    expect(read('{ 1.0: a, 01: b, true: c, "": d }').mistakes.map(({ code }) => code)).toEqual([
      'policy/key-not-text',
    ]);
    expect(read('{ 1.0: a, 01: b, true: c }').json).toEqual({ '1.0': 'a', '01': 'b', true: 'c' });
  });

  it('keys like those of every object are only keys', () => {
    expect(read('{ constructor: 1, toString: 2, hasOwnProperty: 3 }').json).toEqual(
      Object.fromEntries([
        ['constructor', 1],
        ['toString', 2],
        ['hasOwnProperty', 3],
      ]),
    );
  });

  it('takes a byte order mark, CRLF and no newline at the end', () => {
    const result = read('\u{feff}a: 1\r\nb:\r\n  - x');
    expect(result).toMatchObject({ json: { a: 1, b: ['x'] }, mistakes: [] });
    expect(result.locate(['b', 0], 'value')).toEqual({ line: 3, column: 5 });
  });

  it('gives the place of a key, of its value, and of what is around a thing that is not there', () => {
    const { locate } = read('top:\n  - name: x\n    list: [1, 22, 333]\n');
    expect(locate(['top', 0, 'list'], 'key')).toEqual({ line: 3, column: 5 });
    expect(locate(['top', 0, 'list', 2], 'value')).toEqual({ line: 3, column: 19 });
    expect(locate(['top', 0, 'absent', 'deeper'], 'key')).toEqual({ line: 2, column: 5 });
    expect(locate(['absent'], 'key')).toEqual({ line: 1, column: 1 });
  });

  it('round-trips any JSON, and never throws for any text', () => {
    fc.assert(
      fc.property(
        fc.object({ maxDepth: 3, values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null)] }),
        (value) => {
          const result = read(JSON.stringify({ root: value }));
          const hasRefusedKey = result.mistakes.length > 0;
          expect(hasRefusedKey ? { root: value } : result.json).toEqual({ root: value });
        },
      ),
    );
    fc.assert(
      fc.property(anyText(300), (text) => {
        read(text);
      }),
    );
  });
});
