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
    ['of no byte', 0, 'table/broken-parquet'],
  ])('has a footer that is %s', async (_, length, said) => {
    expect(await problemOf(withFooterLength(snappy, length))).toContain(said);
  });

  it('is encrypted', async () => {
    const bytes = Buffer.from(snappy);
    bytes.write('PARE', bytes.length - 4);
    expect(await problemOf(bytes)).toContain('table/encrypted');
    bytes.write('PARE', 0);
    expect(await problemOf(bytes)).toContain('encrypted');
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
