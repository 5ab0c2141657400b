import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import { ROOT } from '../../../scripts/tree.ts';
import type { CliRun } from './run-cli.ts';
import { runCli, STACK } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'fates-shards-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The bundle without threads: their program is not beside it. And one whose threads die at once. */
function bundleOf(name: string, worker: string | undefined): string {
  const dist = join(folder, name);
  cpSync(join(ROOT, 'dist'), dist, { recursive: true });
  rmSync(join(dist, 'table-worker.js'));
  if (worker !== undefined) {
    writeFileSync(join(dist, 'table-worker.js'), worker);
  }
  writeFileSync(join(dist, 'package.json'), '{"type":"module"}');
  return dist;
}

const alone = bundleOf('alone', undefined);
const dying = bundleOf('dying', 'process.exit(7);');

/** Sums of these weights and scores have other last digits in another order. */
const BLOCK = Array.from({ length: 997 }, (_, row) => {
  const score = ((row * 7919) % 9973) / 9973;
  return `${['a', 'b', 'c'][row % 3]},${row % 5 ? 'p' : 'q'},${row % 2},${score > 0.4 ? 1 : 0},${score},${0.1 + (row % 7) / 3}`;
}).join('\n');
const HEADER = 'g,h,y,d,s,w';
/** More than 8 MiB, so that threads are worth it. */
const BLOCKS = `${BLOCK}\n`.repeat(260);
/** Each begins with rows that are in no other: shards that hold another's beginning are refused. */
const ownRows = (group: string): string =>
  Array.from({ length: 5000 }, (_, row) => `${group},p,1,1,${row / 5000},0.7`).join('\n');
const FIRST = `${HEADER}\n${ownRows('a')}\n${BLOCKS}c,p,1,1,0.5,\nlate,q,1,0,0.123456789,2\n`;
const SECOND = `${HEADER}\n${ownRows('b')}\n${BLOCKS}`;

function measure(dist: string | undefined, name: string, args: readonly string[]): CliRun {
  return runCli(['measure', '--table', `${name}/*`, '--attributes', 'g,h', '--json', ...args], {
    cwd: folder,
    ...(dist === undefined ? {} : { dist }),
  });
}

function writeShards(name: string, ...shards: readonly (string | Uint8Array)[]): void {
  mkdirSync(join(folder, name));
  for (const [index, shard] of shards.entries()) {
    const suffix = typeof shard === 'string' ? 'csv' : 'csv.gz';
    writeFileSync(join(folder, name, `part-${index}.${suffix}`), shard);
  }
}

const BINARY = ['--label', 'y', '--prediction', 'd', '--positive', '1', '--intersections', 'g*h'];
writeShards('good', FIRST, SECOND, gzipSync(`${HEADER}\na,p,0,1,0.25,3\n`));

describe('shards on threads', () => {
  it.each([
    ['weights, exact scores in one shard and bins in another', [...BINARY, '--score', 's', '--weight', 'w']],
    ['nothing but decisions', BINARY],
    ['classes', ['--label', 'h', '--prediction', 'g', '--task', 'multiclass']],
    ['numbers', ['--label', 's', '--prediction', 'w', '--task', 'regression']],
  ])('give the bytes of one thread: %s', (_, args) => {
    const run = measure(undefined, 'good', args);
    expect([run.exit, run.stderr]).toEqual([0, '']);
    expect(run).toEqual(measure(alone, 'good', args));
  });

  it.each([
    ['an open quote', [FIRST, `${HEADER}\na,p,"1,1,1,1\n`, SECOND], 'part-1.csv'],
    ['another schema', [FIRST, `${HEADER},more\n`, SECOND], 'part-1.csv'],
    [
      'a pointer instead of a file',
      ['version https://git-lfs.github.com/spec/v1\n', FIRST, SECOND],
      'part-0',
    ],
    ['two bad ones, of which the first is told', [FIRST, '', SECOND, `${HEADER},more\n`], 'part-1.csv'],
  ])('tell what one thread tells of %s', (name, shards, path) => {
    writeShards(name.replaceAll(' ', '-'), ...shards);
    const run = measure(undefined, name.replaceAll(' ', '-'), BINARY);
    expect([run.exit, run.stdout]).toEqual([64, '']);
    expect(run.stderr).toContain(path);
    expect(run.stderr).not.toMatch(STACK);
    expect(run).toEqual(measure(alone, name.replaceAll(' ', '-'), BINARY));
  });

  it('are used for tables like these, and end the run as a defect of ours when they die', () => {
    const run = measure(dying, 'good', BINARY);
    if (availableParallelism() === 1) {
      expect(run.exit).toBe(0);
      return;
    }
    expect([run.exit, run.stdout]).toEqual([70, '']);
    expect(run.stderr).toContain('A thread that counts shards died: it ended with code 7');
  });
});
