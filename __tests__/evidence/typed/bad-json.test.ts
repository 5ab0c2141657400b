import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { gatherTexts, positive, problemsOf } from '../memory-source.ts';

const bindings = { ...positive('1'), prediction: 'prediction', attributes: [{ column: 'sex' }] };
const lines = { bindings, scopes: [['sex']], path: 'table.jsonl' };
const document = { ...lines, path: 'table.json' };
const row = '{"sex":"m","label":1,"prediction":0}\n';
const rows = (count: number): string => row.repeat(count);

async function refused(text: string): Promise<unknown> {
  const gathered = await gatherTexts([text], lines);
  if (!gathered.ok) {
    return gathered.problems;
  }
  const { cube, notes } = gathered.table;
  const all = cube.refused.filter(({ columns }) => columns.length === 0);
  return { rows: cube.rows, refused: all.map(({ reason, n, lines: at }) => [reason, n, at]), notes };
}

describe('one bad line among JSON Lines', () => {
  it.each([
    ['no JSON', '{"sex":"m","label":1,', 'is not JSON'],
    ['a number', '17', 'is JSON, and not an object'],
    ['a list', '["m",1,0]', 'is JSON, and not an object'],
    [
      'NaN',
      '{"sex":"m","label":1,"prediction":NaN}',
      'has NaN or Infinity, which are not JSON: write null where there is no number',
    ],
    [
      '-Infinity',
      '{"sex":"m","label":1,"prediction":-Infinity}',
      'has NaN or Infinity, which are not JSON: write null where there is no number',
    ],
    [
      'an object in a bound column',
      '{"sex":{"a":1},"label":1,"prediction":1}',
      'has an object or a list in a column that is measured',
    ],
    ['nesting of a hundred thousand lists', '['.repeat(100_000), 'is not JSON'],
  ])('%s is refused with its line, and the others are counted', async (_, bad, said) => {
    expect(await refused(`${rows(2)}${bad}\n${rows(3)}${bad}\n`)).toEqual({
      rows: 7,
      refused: [['unreadable-row', 2, [3, 7]]],
      notes: [`table.jsonl: line 3 (the first of 2 lines) ${said}.`],
    });
  });

  it('a key that the first object has not is a ragged row; one that is missing is an empty field', async () => {
    const text = `${row}{"sex":"m","label":1,"prediction":1,"extra":1}\n{"sex":"m","label":1}\n{"prediction":1,"label":0}\n`;
    expect(await refused(text)).toMatchObject({
      rows: 4,
      refused: [
        ['missing-prediction', 1, [3]],
        ['ragged-row', 1, [2]],
      ],
    });
  });

  it('names that every object inherits are keys like others', async () => {
    expect(
      await refused(`{"sex":"m","label":1,"prediction":0,"constructor":1,"__proto__":2}\n${row}`),
    ).toEqual({
      rows: 2,
      refused: [],
      notes: [],
    });
  });

  it('blank lines, CRLF and a byte order mark are no rows', async () => {
    expect(await refused(`\ufeff\n${row.replace('\n', '\r\n')}\n \n${row}`)).toMatchObject({
      rows: 2,
      refused: [],
    });
  });

  it('a last line without a line end is a row when it is whole', async () => {
    expect(await refused(`${row}${row.trim()}`)).toMatchObject({ rows: 2, refused: [] });
  });
});

describe('JSON Lines that cannot be measured', () => {
  it.each<readonly [name: string, text: string | Uint8Array, code: string, line: number | undefined]>([
    ['a file that was cut off', `${rows(3)}{"sex":"m","la`, 'table/cut-off', 4],
    ['a first line that is no object', `label,prediction\n${row}`, 'table/not-json-lines', 1],
    ['an empty first object', '{}\n', 'table/missing-column', 1],
    ['only blank lines', '\n\n', 'table/empty', undefined],
    ['a line longer than a MiB', `${row}{"sex":"${'m'.repeat(1 << 20)}"}\n`, 'table/row-too-long', 2],
    ['a line that does not end', `${row}{"sex":"${'m'.repeat(1 << 21)}`, 'table/row-too-long', 2],
    ['keys that are the same when they are trimmed', '{"a":1," a":2}\n', 'table/duplicate-column', 1],
    ['Latin-1', Buffer.from(`${row}{"sex":"caf\u00e9"}\n`, 'latin1'), 'table/not-utf-8', 2],
    ['a broken gzip', gzipSync(rows(500)).subarray(0, 40), 'table/broken-gzip', undefined],
    ['gzip within gzip', gzipSync(gzipSync(rows(5))), 'table/not-text', undefined],
    ['an empty gzip', gzipSync(''), 'table/empty', undefined],
  ])('%s is one clear problem', async (_, text, code, line) => {
    const problems = await problemsOf(text, lines);
    expect(problems.map((problem) => [problem.code, problem.line])[0]).toEqual([code, line]);
  });
});

describe('a JSON document that cannot be measured', () => {
  it.each([
    [
      'columns of pandas',
      '{"sex":{"0":"m"},"label":{"0":1}}',
      'it is an object with the keys "sex", "label", not a list',
    ],
    [
      'a split of pandas',
      '{"columns":["a"],"index":[0],"data":[[1]]}',
      'it is an object with the keys "columns", "index", "data", not a list',
    ],
    ['a list of lists', '[[1,2],[3,4]]', 'its list does not begin with an object'],
    ['an empty list', '[]', 'its list is empty'],
    ['one that was cut off', `[${row.trim()},\n{"sex":`, 'it is not one whole JSON value (line 2, column 8)'],
    ['one without a comma', `[${row}${row}]`, 'it is not one whole JSON value (line 2, column 1)'],
    ['nesting of a hundred thousand lists', '['.repeat(100_000), 'it is not one whole JSON value'],
    [
      'NaN',
      '[{"label":1},\n {"label":NaN}]',
      'it has NaN or Infinity, which are not JSON (line 2, column 11): write null',
    ],
    ['a value', '"label"', 'it is a single value'],
  ])('%s is one clear problem', async (_, text, said) => {
    const [problem] = await problemsOf(text, document);
    expect(problem).toMatchObject({ code: 'table/broken-json', path: 'table.json' });
    expect(problem?.message).toContain(said);
  });

  it('rows whose keys stand in another order are not shifted; those that are none are counted', async () => {
    const text =
      '[{"sex":"m","label":1,"prediction":0},{"prediction":1,"sex":"f","label":0},5,{"sex":"f","label":1,"prediction":1,"x":1}]';
    const gathered = await gatherTexts([text], document);
    expect(
      gathered.ok && gathered.table.cube.marginals.find(({ columns }) => columns[0] === 'sex')?.groups,
    ).toMatchObject([
      { key: ['f'], n: [0, 1, 0, 0] },
      { key: ['m'], n: [0, 0, 1, 0] },
    ]);
    expect(gathered.ok && gathered.table.cube.refused.map(({ reason, lines: at }) => [reason, at])).toEqual([
      ['ragged-row', [4]],
      ['unreadable-row', [3]],
    ]);
  });
});
