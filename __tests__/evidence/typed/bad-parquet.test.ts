import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bindingOf, memoryPorts, memorySource, positive, problemsOf } from '../memory-source.ts';
import { gatherTable } from '../../../src/evidence/gather.ts';

const tableBytes = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'tables', name));
const snappy = tableBytes('arrow-snappy.parquet');
const bindings = { ...positive('1'), prediction: 'prediction', attributes: [{ column: 'place' }] };
const request = { bindings, scopes: [['place']], path: 'table.parquet' };

async function problemOf(bytes: Uint8Array, column = 'place'): Promise<string> {
  const scoped = { bindings: { ...bindings, attributes: [{ column }] }, scopes: [[column]] };
  const [problem] = await problemsOf(bytes, { ...request, ...scoped });
  return `${problem?.code}: ${problem?.message}`;
}

/** The file with another footer length. */
function withFooterLength(bytes: Buffer, length: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(length, copy.length - 8);
  return copy;
}

describe('a Parquet file that cannot be measured', () => {
  it('is cut off when its second half is missing', async () => {
    expect(await problemOf(snappy.subarray(0, snappy.length / 2))).toContain('table/cut-off');
    expect(await problemOf(snappy.subarray(0, 8))).toContain('table/cut-off');
  });

  it('is damaged when its first half is missing', async () => {
    const late = Buffer.concat([Buffer.from('PAR1'), snappy.subarray(snappy.length / 2)]);
    expect(await problemOf(late)).toContain('table/broken-parquet');
  });

  it.each([
    ['longer than the file', 0x7fffffff, 'its footer says that it is 2147483647 bytes long'],
    ['of no byte', 0, 'its footer, which says where the columns are, is damaged'],
  ])('has a footer that is %s', async (_, length, said) => {
    expect(await problemOf(withFooterLength(snappy, length))).toContain(said);
  });

  it.each([
    ['encrypted-footer', 'score', 'table/encrypted: The Parquet file has an encrypted footer'],
    ['encrypted-column', 'score', 'table/encrypted: Column "score" of the Parquet file is encrypted'],
  ])('is encrypted by pyarrow: %s', async (name, column, said) => {
    expect(await problemOf(tableBytes(`${name}.parquet`), column)).toContain(said);
  });

  it('may have an encrypted column that is not bound', async () => {
    await expect(problemOf(tableBytes('encrypted-column.parquet'))).rejects.toThrow('the table was read');
  });

  it('is encrypted when only its end says so', async () => {
    const bytes = Buffer.from(snappy);
    bytes.write('PARE', bytes.length - 4);
    expect(await problemOf(bytes)).toContain('table/encrypted: The Parquet file has an encrypted footer');
    bytes.write('PARE', 0);
    expect(await problemOf(bytes)).toContain('table/encrypted: The Parquet file has an encrypted footer');
  });

  it('is none when a header begins like one', async () => {
    for (const name of ['PARENT', 'PAR1', 'ARROW1']) {
      const csv = `${name},place,label,prediction\nx,a,1,1\nx,b,0,1\n`;
      await expect(problemsOf(csv, { ...request, path: 'table.csv' })).rejects.toThrow('the table was read');
    }
  });

  it('is wrapped in gzip', async () => {
    expect(await problemOf(gzipSync(snappy))).toContain('Within the gzip there is a Parquet file');
  });

  it.each([
    ['tags', 'a list'],
    ['facts', 'a map'],
    ['where', 'a structure'],
  ])('has %s, %s, in a column that is bound, and may have it in another', async (column, kind) => {
    const nested = tableBytes('nested.parquet');
    expect(await problemOf(nested, column)).toContain(`"${column}" holds ${kind}`);
    await expect(problemOf(nested)).rejects.toThrow('the table was read');
  });

  it('may have a column that cannot be read where only other columns are bound, also when the task is inferred', async () => {
    const { positive: _, ...unsaid } = bindings;
    const bound = bindingOf({ ...unsaid, attributes: [{ column: 'sex' }] });
    const gathered = await gatherTable(
      { task: 'infer', bindings: bound, scopes: [['sex']], strata: [] },
      [memorySource('table.parquet', tableBytes('delta-byte-array.parquet'))],
      memoryPorts(),
      { inferPositive: true },
    );
    expect(gathered.ok ? gathered.table.cube.rows : gathered.problems).toBe(60);
  });

  it('has several columns that cannot be compared: all are named at once', async () => {
    const columns = ['tags', 'facts', 'where'];
    const nested = { ...bindings, attributes: columns.map((column) => ({ column })) };
    const scopes = columns.map((column) => [column]);
    const problems = await problemsOf(tableBytes('nested.parquet'), { ...request, bindings: nested, scopes });
    expect(problems.map(({ code, message }) => `${code} ${message.slice(0, 14)}`)).toEqual([
      'table/nested-column Column "tags" ',
      'table/nested-column Column "facts"',
      'table/nested-column Column "where"',
    ]);
  });

  it('has a page that is damaged: its column and row group are named, in words', async () => {
    const bytes = Buffer.from(snappy);
    const at = bytes.indexOf('Z\u00fcrich');
    bytes.fill(0xff, at - 24, at - 4);
    expect(await problemOf(bytes)).toContain(
      'column "place" of row group 1: the header of a page is damaged',
    );
  });

  it('has an encoding whose size cannot be bounded', async () => {
    expect(await problemOf(tableBytes('delta-byte-array.parquet'))).toContain(
      'the encoding DELTA_BYTE_ARRAY is not read',
    );
  });

  it('says so, and takes no memory, when any of its bytes lies: a cube then has all rows', async () => {
    const files = ['arrow-snappy', 'arrow-none', 'arrow-v2-dictionary', 'duckdb-zstd-v2', 'arrow-delta'];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.nat(255)), {
          minLength: 1,
          maxLength: 3,
        }),
        async (file, changes) => {
          const bytes = tableBytes(`${file}.parquet`);
          for (const [at, byte] of changes) {
            bytes[4 + Math.floor(at * (bytes.length - 8))] = byte;
          }
          const gathered = await gatherTable(
            { task: 'binary', bindings: bindingOf(bindings), scopes: [['place']], strata: [] },
            [memorySource('table.parquet', bytes)],
            memoryPorts(),
            { inferPositive: false },
          );
          expect(gathered.ok ? gathered.table.cube.rows : 60).toBe(60);
        },
      ),
      { numRuns: process.env['FATES_FUZZ'] === 'long' ? 20_000 : 300 },
    );
  });
});

describe('shards of Parquet', () => {
  const shards = (other: string): Promise<unknown> => outcomeOf([snappy, tableBytes(`${other}.parquet`)]);

  async function outcomeOf(contents: readonly Uint8Array[]): Promise<unknown> {
    const gathered = await gatherTable(
      { task: 'binary', bindings: bindingOf(bindings), scopes: [['place']], strata: [] },
      contents.map((bytes, index) => memorySource(`part-${index}.parquet`, bytes)),
      memoryPorts(),
      { inferPositive: false },
    );
    return gathered.ok ? { rows: gathered.table.cube.rows } : gathered.problems;
  }

  it('of which the second lacks a column are none of one table', async () => {
    expect(await shards('without-prediction')).toEqual([
      expect.objectContaining({
        code: 'table/shard-schema',
        path: 'part-1.parquet',
        message: expect.stringContaining('those of part-0.parquet (missing: "prediction"; more: none)'),
        hint: expect.stringContaining('Narrow the glob'),
      }),
    ]);
  });

  it('may have a column in another type when its values are the same texts', async () => {
    const [header = '', ...rows] = tableBytes('rows.csv').toString().trim().split('\n');
    const whole = Buffer.from([header, ...rows.toReversed(), ''].join('\n'));
    expect(await outcomeOf([whole, tableBytes('label-of-doubles.parquet')])).toEqual({ rows: 120 });
  });

  it('whose values are other texts are not one coding, and all values are named', async () => {
    expect(await shards('label-of-text')).toEqual([
      expect.objectContaining({
        code: 'table/positive-ambiguous',
        key: 'positive',
        message: expect.stringContaining('"label" has "0" (40), "no" (40), "1" (20), "yes" (20)'),
        hint: expect.stringContaining('Write one spelling in the table'),
      }),
    ]);
  });
});
