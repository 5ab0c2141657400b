import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { gatherTexts, positive } from '../memory-source.ts';

const bindings = { ...positive('1'), prediction: 'prediction' };
const lines = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, index) => `${from + index},${index % 2},${index % 3 === 0 ? 1 : 0}`);
const csv = (from: number, to: number): string => ['id,label,prediction', ...lines(from, to), ''].join('\n');

async function outcomeOf(contents: readonly (string | Uint8Array)[]): Promise<unknown> {
  const gathered = await gatherTexts(contents, { bindings });
  return gathered.ok
    ? gathered.table.cube.rows
    : gathered.problems.map(({ code, path, message }) => [code, path, message.split(';')[0]]);
}

const like = (path: string, other: string): readonly string[] => [
  'table/overlapping-shards',
  path,
  `This shard begins with the same 32 rows as ${other}`,
];

describe('shards that overlap', () => {
  it('are refused when one is the beginning of another, compressed or not', async () => {
    expect(await outcomeOf([csv(0, 300), csv(0, 100), csv(300, 400), gzipSync(csv(0, 300))])).toEqual([
      like('shard-1.csv', 'shard-0.csv'),
      like('shard-3.csv', 'shard-0.csv'),
    ]);
  });

  it('are refused when their columns stand in another order, or the format is another', async () => {
    const turned = [
      'prediction,id,label',
      ...lines(0, 60).map((line) => line.replace(/^(.*),(.)$/u, '$2,$1')),
    ];
    const json = lines(0, 60).map((line) => {
      const [id, label, prediction] = line.split(',').map(Number);
      return JSON.stringify({ id, label, prediction });
    });
    expect(await outcomeOf([csv(0, 60), turned.join('\n'), `${json.join('\n')}\n`])).toEqual([
      like('shard-1.csv', 'shard-0.csv'),
      like('shard-2.csv', 'shard-0.csv'),
    ]);
  });

  it('are refused when Arrow and DuckDB wrote the same rows', async () => {
    const table = (name: string): Uint8Array =>
      readFileSync(join(import.meta.dirname, '../typed/tables', `${name}.parquet`));
    expect(await outcomeOf([table('arrow-snappy'), table('duckdb-gzip')])).toEqual([
      like('shard-1.csv', 'shard-0.csv'),
    ]);
  });

  it('are refused when one begins somewhere within a neighbour, wherever chunks are cut', async () => {
    const held = (path: string, holder: string): readonly string[] => [
      'table/overlapping-shards',
      path,
      `The first 32 rows of this shard stand in ${holder} too`,
    ];
    expect(await outcomeOf([csv(0, 300), csv(96, 396), csv(396, 450)])).toEqual([
      held('shard-1.csv', 'shard-0.csv'),
    ]);
    // The later part first: its beginning stands in the other.
    expect(await outcomeOf([csv(96, 396), csv(0, 300)])).toEqual([held('shard-0.csv', 'shard-1.csv')]);
    expect(await outcomeOf([csv(0, 300), csv(300, 600)])).toBe(600);
    const many = Array.from({ length: 20 }, (_, index) => csv(100 * index, 100 * index + 100));
    expect(await outcomeOf([...many, csv(1848, 1950)])).toEqual([held('shard-20.csv', 'shard-18.csv')]);
  });

  it('are other rows when they only begin alike for a few, or have few values', async () => {
    const [head, ...few] = csv(0, 20).trim().split('\n');
    const joined = (from: number): string => [head, ...few, ...lines(from, from + 50)].join('\n');
    expect(await outcomeOf([joined(100), joined(200)])).toBe(140);
    const sorted = (count: number): string => `label,prediction\n${'1,1\n'.repeat(count)}0,1\n`;
    expect(await outcomeOf([sorted(300), sorted(301)])).toBe(603);
    expect(await outcomeOf([csv(0, 31), csv(0, 30)])).toBe(61);
  });
});
