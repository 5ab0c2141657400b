import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { readYamlDocument } from '../../../../src/evidence/document/yaml/read-yaml-document.ts';

describe('YAML of a document', () => {
  test('values have the types of YAML 1.2, dates and words like yes are text', () => {
    const { value, problems } = readYamlDocument(
      'a: 1\nb: 0.5\nc: true\nd: yes\ne: 2026-11-27\nf:\ng: .nan\nh: [x, null]\n',
    );
    expect(value).toStrictEqual({
      a: 1,
      b: 0.5,
      c: true,
      d: 'yes',
      e: '2026-11-27',
      f: null,
      g: '.nan',
      h: ['x', null],
    });
    expect(problems).toStrictEqual([]);
  });

  test('every key and item knows its line, also where the text begins later in its file', () => {
    const text = 'license: mit\ntags:\n  - one\n  - two\nmodel:\n  name: x\n';
    const { lineOf } = readYamlDocument(text);
    expect(lineOf(['license'])).toBe(1);
    expect(lineOf(['tags', 1])).toBe(4);
    expect(lineOf(['model', 'name'])).toBe(6);
    expect(lineOf(['model', 'version'])).toBe(5);
    expect(lineOf(['nothing'])).toBe(1);
    expect(readYamlDocument(text, 2).lineOf(['tags', 1])).toBe(5);
  });

  test('anchors, aliases and merge keys are expanded; what a mapping says itself stands', () => {
    const { value, lineOf } = readYamlDocument(
      'base: &base\n  image: a\n  tries: 2\njob:\n  <<: *base\n  image: b\nother: *base\n',
    );
    expect(value).toStrictEqual({
      base: { image: 'a', tries: 2 },
      job: { tries: 2, image: 'b' },
      other: { image: 'a', tries: 2 },
    });
    expect(lineOf(['other'])).toBe(7);
  });

  test('what is no YAML has no value, and says where', () => {
    const { value, problems } = readYamlDocument('a: 1\nb: [1, 2\nc: 3\n', 10);
    expect(value).toBeUndefined();
    expect(problems[0]?.line).toBeGreaterThanOrEqual(11);
    expect(problems[0]?.message).toMatch(/^This is no YAML: /u);
  });

  test('of two keys of a name the first counts, and a second document is said', () => {
    const { value, problems } = readYamlDocument('a: 1\na: 2\n? [x]\n: 1\n---\nb: 1\n');
    expect(value).toStrictEqual({ a: 1 });
    expect(problems.map(({ line }) => line)).toStrictEqual([2, 3, 5]);
  });

  test('an alias of nothing or of itself is a problem, and null', () => {
    const { value, problems } = readYamlDocument('a: *none\nb: &b\n  c: *b\n');
    expect(value).toStrictEqual({ a: null, b: { c: null } });
    expect(problems.map(({ line }) => line)).toStrictEqual([1, 3]);
  });

  test('an empty text is null', () => {
    expect(readYamlDocument('').value ?? null).toBeNull();
    expect(readYamlDocument('# only a comment\n').value).toBeNull();
  });

  test('aliases of aliases do not explode', () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`).join(', ')}]\n`,
    );
    const { value, problems } = readYamlDocument(`l0: &l0 [x, x, x]\n${levels.join('')}`);
    expect(value).toBeUndefined();
    expect(problems).toHaveLength(1);
  });

  test.each([
    ['too long', 'a'.repeat(2 ** 20 + 1)],
    ['brackets', '['.repeat(2 ** 20)],
    ['dashes', '- '.repeat(2 ** 19)],
    ['commas', `[${','.repeat(2 ** 20 - 2)}]`],
    ['questions', '? '.repeat(2 ** 19)],
    ['anchors', '&a '.repeat(300_000)],
  ])('a hostile text has no value and one problem at least: %s', (_, text) => {
    const { value, problems } = readYamlDocument(text);
    expect(value).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });

  test('what the library writes is read as it was', () => {
    const leaf = fc.oneof(
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    );
    // Jest takes a key `constructor` for the type of what it compares.
    const unusable = new Set(['__proto__', '<<', 'constructor']);
    const key = fc.string({ minLength: 1 }).filter((name) => !unusable.has(name));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('tree')),
        fc.dictionary(key, tie('tree'), { noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(readYamlDocument(stringify(value)).value).toStrictEqual(value);
      }),
      { numRuns: 100 },
    );
  });

  test('any text is answered', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => {
        const { lineOf, problems } = readYamlDocument(text);
        expect(lineOf(['x', 0])).toBeGreaterThan(0);
        expect(problems.every(({ line }) => line >= 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
