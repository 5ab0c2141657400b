import { describe, expect, test } from '@jest/globals';
import { array, assert, json, oneof, property, string } from 'fast-check';
import { readJson } from '../../../../src/evidence/document/json/read-json.ts';

function read(text: string) {
  const document = readJson(text);
  if (!document.ok) {
    throw new Error(document.problems.map(({ message }) => message).join(' '));
  }
  return document;
}

describe('JSON with positions', () => {
  test('gives what JSON.parse gives', () => {
    assert(
      property(json(), (text) => {
        expect(JSON.parse(JSON.stringify(read(text).value))).toEqual(JSON.parse(text));
      }),
    );
  });

  test('answers whatever the text is', () => {
    assert(
      property(
        oneof(
          string(),
          array(string()).map((parts) => parts.join('"{[:,]}')),
        ),
        (text) => {
          const document = readJson(text);
          expect(document.ok || document.problems.length > 0).toBe(true);
          expect(document.problems.every(({ line }) => line >= 1)).toBe(true);
        },
      ),
    );
  });

  test('knows the line of each key and item', () => {
    const { lineOf } = read('{\n  "a": 1,\n  "b": [\n    { "c": 2 },\n    { "c":\n 3 }\n  ]\n}\n');
    expect(lineOf([])).toBe(1);
    expect(lineOf(['a'])).toBe(2);
    expect(lineOf(['b'])).toBe(3);
    expect(lineOf(['b', 0])).toBe(4);
    expect(lineOf(['b', 1, 'c'])).toBe(5);
  });

  test('knows the line around what is not there', () => {
    const { lineOf } = read('{\n  "a": {\n    "b": 1\n  }\n}');
    expect(lineOf(['a', 'x', 'y'])).toBe(2);
    expect(lineOf(['a', 'b', 0])).toBe(3);
    expect(lineOf(['x'])).toBe(1);
  });

  test('counts the last of a key that stands twice, and says so', () => {
    const { value, problems, lineOf } = read('{\n"a": 1,\n"a": 2\n}');
    expect(value).toEqual({ a: 2 });
    expect(lineOf(['a'])).toBe(3);
    expect(problems).toEqual([{ line: 3, message: 'The key "a" stands twice; the last counts.' }]);
  });

  test('names at most twenty doubles', () => {
    expect(read(`{${Array.from({ length: 50 }, () => '"a":1').join(',')}}`).problems).toHaveLength(20);
  });

  test('takes __proto__ as a key like any other', () => {
    const { value } = read('{"__proto__": {"polluted": true}}');
    expect(Object.keys(value ?? {})).toEqual(['__proto__']);
    expect('polluted' in {}).toBe(false);
  });

  test('a mark of the byte order is no part of it', () => {
    expect(read('\uFEFF{"a": 1}').value).toEqual({ a: 1 });
  });

  test.each([
    ['{\n  "a": 1,\n  "b" 2\n}', 3, 'It is no JSON: colon expected.'],
    ['', 1, 'It is no JSON: value expected.'],
    ['{"a": 1} // why', 1, 'It is no JSON: invalid comment token.'],
    ['{"a": NaN}', 1, 'It is no JSON: invalid symbol.'],
  ])('%j is refused with its line', (text, line, message) => {
    const document = readJson(text);
    expect(document.ok).toBe(false);
    expect(document.problems[0]).toEqual({ line, message });
  });

  test('what is nested too deep is refused before it is built', () => {
    const document = readJson(`{\n"a":${'['.repeat(500_000)}`);
    expect(document).toEqual({
      ok: false,
      problems: [{ line: 2, message: 'It is nested deeper than 100 levels.' }],
    });
  });

  test('brackets inside of strings nest nothing', () => {
    expect(read(JSON.stringify(['\\"', '['.repeat(500)])).value).toEqual(['\\"', '['.repeat(500)]);
  });

  test.each([['"\\"'], ['\\"'], ['{"a":'], ['"'], ['[],'], ['//'], ['\n']])(
    'a megabyte of %j is answered',
    (part) => {
      expect(readJson(part.repeat(1_000_000 / part.length)).ok).toBe(false);
    },
  );
});
