import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { REFUSAL_REASONS } from '../../../src/cube/refusals.ts';
import { gatherTable } from '../../../src/evidence/gather.ts';
import { bindingOf, gatherTexts, memoryPorts, memorySource, positive, problemsOf } from '../memory-source.ts';

const bindings = { ...positive('1'), prediction: 'prediction', attributes: [{ column: 'sex' }] };
const request = { bindings, scopes: [['sex']] };
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const rows = (count: number): string => 'm,1,1\n'.repeat(count);
const HEADER = 'sex,label,prediction\n';

const cases: readonly (readonly [
  name: string,
  content: string | Uint8Array,
  code: string,
  line: number | undefined,
])[] = [
  ['an empty file', '', 'table/empty', undefined],
  ['nothing but blank lines', '\n\n \n', 'table/empty', undefined],
  ['nothing but a byte order mark', '\ufeff', 'table/empty', undefined],
  ['a header without rows', 'sex,label,prediction\n', 'table/header-only', undefined],
  ['a column name that occurs twice', '\nsex,label,prediction,sex\nm,1,1,m\n', 'table/duplicate-column', 2],
  ['a column that is missing', 'sex,label,predictions\nm,1,1\n', 'table/missing-column', 1],
  ['a NUL byte', `${HEADER}${rows(3)}m,\u0000,1\n`, 'table/nul-byte', 5],
  ['a NUL byte within quotes', `${HEADER}"m\n\u0000",1,1\n`, 'table/nul-byte', 3],
  ['a binary file that is named .csv', ascii('\u00ff\u00fe\u0012\u0000\u0081\n\u0000'), 'table/utf-16', 1],
  ['random bytes', ascii(`\u0081\u0099\u0000\u0007\n\u00ff${'\u0001'.repeat(200)}`), 'table/nul-byte', 1],
  ['UTF-16 with its mark', Buffer.from(`\ufeff${HEADER}`, 'utf16le'), 'table/utf-16', 1],
  ['UTF-16 without it', Buffer.from(`${HEADER}${rows(9)}`, 'utf16le'), 'table/utf-16', 1],
  ['big-endian UTF-16', Buffer.from(`\ufeff${HEADER}`, 'utf16le').swap16(), 'table/utf-16', 1],
  ['Latin-1', ascii(`${HEADER}${rows(20_000)}caf\u00e9,1,1\n${rows(9)}`), 'table/not-utf-8', 20_002],
  ['Latin-1 at the very end', ascii(`${HEADER}m,1,1\ncaf\u00e9`), 'table/not-utf-8', 3],
  ['a quote that is never closed', `${HEADER}${rows(2)}"m,1,1\n${rows(50)}`, 'table/open-quote', 4],
  [
    'the same with more than a MiB behind it',
    `${HEADER}${rows(2)}m,"1,1\n${rows(300_000)}`,
    'table/open-quote',
    4,
  ],
  ['characters after a closing quote', `${HEADER}"m"x,1,1\n`, 'table/after-quote', 2],
  ['a second quoted part after a closing quote', `${HEADER}"m" "n",1,1\n`, 'table/after-quote', 2],
  ['a carriage return alone', `${HEADER}m,1,1\rm,1,1\n`, 'table/lone-cr', 2],
  ['line ends of the old Macintosh', 'sex,label,prediction\rm,1,1\r', 'table/lone-cr', 1],
  ['a row longer than a MiB', `${HEADER}m,1,${'1'.repeat(1 << 20)}\n`, 'table/row-too-long', 2],
  ['a header longer than a MiB', `${'sex'.repeat(1 << 19)},label\n`, 'table/row-too-long', 1],
  [
    'a header of 20,000 columns',
    `${Array.from({ length: 20_000 }, (_, i) => `c${i}`).join(',')}\n`,
    'table/too-many-columns',
    1,
  ],
  [
    'a Git LFS pointer',
    'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 2\n',
    'table/lfs-pointer',
    undefined,
  ],
  ['a Parquet file that was cut off', ascii('PAR1\u0015\u0004'), 'table/cut-off', undefined],
  ['a workbook that was cut off', ascii('PK\u0003\u0004\u0014'), 'table/cut-off', undefined],
  ['a truncated gzip', gzipSync(`${HEADER}${rows(500)}`).subarray(0, 40), 'table/broken-gzip', undefined],
  [
    'more than 10,000 groups',
    `${HEADER}${Array.from({ length: 10_002 }, (_, i) => `g${i},1,1`).join('\n')}`,
    'table/too-many-groups',
    10_002,
  ],
];

describe('a table that cannot be measured', () => {
  it.each(cases)('%s is one clear problem, with its line', async (_, content, code, line) => {
    const problems = await problemsOf(content, request);
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    expect(problem).toMatchObject({ code, path: 'table.csv', ...(line === undefined ? {} : { line }) });
    expect(problem?.line).toBe(line);
    expect(problem?.message.length).toBeGreaterThan(20);
    expect(problem?.hint.length).toBeGreaterThan(10);
  });

  it.each(cases.filter(([, content]) => content.length < 1_000 && content.length > 3))(
    '%s is the same problem when its bytes come one by one',
    async (_, content, code, line) => {
      const [problem] = await problemsOf(content, { ...request, chunkSizes: [1] });
      expect([problem?.code, problem?.line]).toEqual([code, line]);
    },
  );

  it('of a line of 2 GB is not read to its end', async () => {
    const piece = new Uint8Array(1 << 16).fill(0x61);
    let handedOut = 0;
    async function* stream(): AsyncGenerator<Uint8Array> {
      for (; handedOut < 2 ** 31; handedOut += piece.length) {
        yield piece;
      }
    }
    const source = { ...memorySource('table.csv', piece), size: 2 ** 31, stream };
    const gathered = await gatherTable(
      { task: 'binary', bindings: bindingOf(bindings), scopes: [], strata: [] },
      [source],
      memoryPorts(),
      { inferPositive: false },
    );
    expect(gathered).toMatchObject({
      ok: false,
      state: 'unreadable',
      problems: [{ code: 'table/row-too-long' }],
    });
    expect(handedOut).toBeLessThan(2 ** 21);
  });

  it('is missing, not unreadable, when only a pointer or nothing at all is there', async () => {
    const pointer = await gatherTexts(['version https://git-lfs.github.com/spec/v1\n'], request);
    expect(pointer).toMatchObject({ ok: false, state: 'missing' });
    expect(pointer.ok ? '' : pointer.problems[0]?.hint).toContain('lfs: true');
    const inferred = await gatherTexts(['version https://git-lfs.github.com/spec/v1\n'], { task: 'infer' });
    expect(inferred).toMatchObject({ ok: false, state: 'missing' });
    expect(await gatherTexts([], request)).toMatchObject({
      ok: false,
      state: 'missing',
      problems: [{ code: 'table/no-file' }],
    });
    expect(await gatherTexts(['PAR1'], { task: 'infer' })).toMatchObject({ ok: false, state: 'unreadable' });
  });

  it('names all missing columns, the key that binds each, the nearest names and the columns that are there', async () => {
    const problems = await problemsOf('Sex,labels,x\nm,1,1\n', {
      bindings: { ...bindings, weight: 'fnlwgt', strata: [{ column: 'job' }] },
      scopes: [['sex'], ['sex', 'job']],
    });
    expect(problems.map(({ key }) => key)).toEqual(['label', 'prediction', 'weight', 'attributes', 'strata']);
    expect(problems[0]?.hint).toBe('Did you mean "labels"?');
    expect(problems[3]?.hint).toBe('Did you mean "Sex"?');
    expect(problems[2]?.message).toContain('"Sex", "labels", "x"');
    const wide = `${Array.from({ length: 40 }, (_, index) => `column${index}`).join(',')}\n`;
    expect((await problemsOf(wide, request))[0]?.message).toContain('and 10 more');
  });

  it('is no cube when an intersection has too many groups, though no column has', async () => {
    const lines = Array.from({ length: 10_500 }, (_, i) => `a${i % 150},b${Math.floor(i / 150)},1,1`);
    const [problem] = await problemsOf(`a,b,label,prediction\n${lines.join('\n')}`, {
      bindings: { ...bindings, attributes: [{ column: 'a' }, { column: 'b' }] },
      scopes: [['a', 'b']],
    });
    expect(problem).toMatchObject({ code: 'table/too-many-groups' });
    expect(problem?.message).toContain('"a" × "b"');
    expect(problem?.hint).toContain('bins');
  });

  it('has too many strata: the key that names them is the one to mend', async () => {
    const lines = Array.from({ length: 10_002 }, (_, i) => `m,1,1,k${i}`);
    const [problem] = await problemsOf(`sex,label,prediction,k\n${lines.join('\n')}`, {
      ...request,
      bindings: { ...bindings, strata: [{ column: 'k' }] },
      strata: ['k'],
    });
    expect(problem).toMatchObject({ code: 'table/too-many-groups', key: 'strata', line: 10_002 });
  });

  it('is no cube when the refused rows alone have too many groups', async () => {
    const most = 10_000 * REFUSAL_REASONS.length;
    const lines = Array.from({ length: most + 1 }, (_, i) => `a${i % 400},b${Math.floor(i / 400)},,1`);
    const [problem] = await problemsOf(`a,b,label,prediction\n${lines.join('\n')}`, {
      bindings: { ...bindings, attributes: [{ column: 'a' }, { column: 'b' }] },
      scopes: [['a', 'b']],
    });
    expect(problem).toMatchObject({ code: 'table/too-many-groups' });
  });

  it('is never half a cube: the second shard decides too', async () => {
    const first = `${HEADER}${rows(3)}`;
    const other = await gatherTexts([first, 'sex,label,score\nm,1,1\n'], request);
    expect(other).toMatchObject({
      ok: false,
      problems: [{ code: 'table/shard-schema', path: 'shard-1.csv', line: 1 }],
      files: [{ path: 'shard-0.csv' }],
    });
    const open = await problemsOf([first, `${HEADER}"m,1,1\n`], request);
    expect(open).toMatchObject([{ code: 'table/open-quote', path: 'shard-1.csv', line: 2 }]);
  });

  it('names every shard with other columns, and the table itself for what only all of them show', async () => {
    const others = ['sex,label,score\nm,1,1\n', `${HEADER}${rows(3)}`, 'sex,label\nm,1\n'];
    expect(await problemsOf([`${HEADER}${rows(3)}`, ...others], request)).toMatchObject([
      {
        code: 'table/shard-schema',
        path: 'shard-1.csv',
        message: expect.stringContaining('those of shard-0.csv'),
      },
      {
        code: 'table/shard-schema',
        path: 'shard-3.csv',
        message: expect.stringContaining('those of shard-0.csv'),
      },
    ]);
    const coded = await problemsOf([`${HEADER}${rows(3)}`, `${HEADER}m,yes,no\n`], {
      ...request,
      bindings: { ...bindings, table: 'shard-*.csv' },
    });
    expect(coded).toMatchObject([{ code: 'table/positive-ambiguous', path: 'shard-*.csv' }]);
  });

  it('passes on what is our bug, or the disk failing', async () => {
    const source = {
      ...memorySource('table.csv', HEADER),
      stream: () => {
        throw new Error('disk on fire');
      },
    };
    await expect(
      gatherTable(
        { task: 'binary', bindings: bindingOf(bindings), scopes: [], strata: [] },
        [source],
        memoryPorts(),
        { inferPositive: false },
      ),
    ).rejects.toThrow('disk on fire');
  });

  it('with all weights 0 is no cube', async () => {
    const [problem] = await problemsOf('label,prediction,w\n1,1,0\n0,1,0\n', {
      bindings: { ...bindings, attributes: [], weight: 'w' },
    });
    expect(problem).toMatchObject({ code: 'table/weights-zero', key: 'weight' });
  });
});
