import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { sampleTable } from '../../../src/evidence/table/sample-table.ts';
import { gatherTable } from '../../../src/evidence/gather.ts';
import { tablePorts } from '../../../src/platform/table-ports.ts';
import { bindingOf, memorySource, positive } from '../memory-source.ts';

/** Written by make_tables.py: the same 60 rows by Arrow, DuckDB, openpyxl and Python's own json and csv. */
function tableBytes(name: string): Buffer {
  return readFileSync(join(import.meta.dirname, 'tables', name));
}

const ports = tablePorts(() => undefined);
const PARQUET = [
  'arrow-snappy.parquet',
  'arrow-zstd-v2.parquet',
  'arrow-v2-dictionary.parquet',
  'arrow-brotli.parquet',
  'arrow-none.parquet',
  'arrow-delta.parquet',
  'duckdb-gzip.parquet',
  'duckdb-zstd-v2.parquet',
];
const OTHERS = ['rows.jsonl', 'rows.json', 'rows.xlsx'];

async function valuesOf(name: string, bytes: Uint8Array): Promise<unknown> {
  const sample = await sampleTable(memorySource(name, bytes), ports, 1 << 20);
  return sample.ok ? { columns: sample.value.columns, values: sample.value.values } : sample.problems;
}

async function cubeOf(name: string, bytes: Uint8Array): Promise<unknown> {
  const bindings = bindingOf({
    ...positive('1'),
    prediction: 'prediction',
    score: 'score',
    weight: 'weight',
    counterfactual: 'place',
    attributes: [
      { column: 'sex' },
      { column: 'place' },
      { column: 'insured' },
      { column: 'age', bins: [30, 50] },
    ],
  });
  const scopes = [['sex'], ['place'], ['insured'], ['age'], ['sex', 'place']];
  const request = { task: 'binary' as const, bindings, scopes, strata: [] };
  const gathered = await gatherTable(request, [memorySource(name, bytes)], ports, { inferPositive: false });
  if (!gathered.ok) {
    return gathered.problems;
  }
  // Lines are rows in a table without lines, so they differ by the header.
  const { refused, ...cube } = gathered.table.cube;
  const { counterfactual } = gathered.table;
  return {
    ...cube,
    counterfactual,
    refused: refused.map(({ lines, ...refusal }) => ({ ...refusal, lines: lines.length })),
  };
}

const csv = tableBytes('rows.csv');

describe('the same rows in another format', () => {
  it.each([...PARQUET, ...OTHERS])('%s have the same columns and texts as the CSV', async (name) => {
    expect(await valuesOf(name, tableBytes(name))).toEqual(await valuesOf('rows.csv', csv));
  });

  it.each([...PARQUET, ...OTHERS])('%s give the same cube as the CSV', async (name) => {
    expect(await cubeOf(name, tableBytes(name))).toEqual(await cubeOf('rows.csv', csv));
  });

  it.each(['rows.csv', ...OTHERS])('%s may be compressed with gzip', async (name) => {
    expect(await cubeOf(`${name}.gz`, gzipSync(tableBytes(name)))).toEqual(await cubeOf('rows.csv', csv));
  });

  it.each([...PARQUET.slice(0, 1), ...OTHERS])(
    '%s are known by their content, whatever they are called',
    async (name) => {
      expect(await cubeOf('predictions.csv', tableBytes(name))).toEqual(await cubeOf('rows.csv', csv));
    },
  );
});
