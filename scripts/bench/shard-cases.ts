/**
 * What two shards cost on two cores beside one: the bundle as it is, and a copy of it that lacks the program of the threads.
 */
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../tree.ts';
import { makeTable } from './make-table.ts';
import { inTurns, SCRATCH } from './process-usage.ts';
import { COUNTED, FEW, ours, oursBy } from './programs.ts';
import type { BenchResult } from './result.ts';
import { seconds } from './result.ts';

const ROWS = 2_000_000;
const ROUNDS = 5;
const FOLDER = join(SCRATCH, 'two-shards');
const ALONE = join(SCRATCH, 'one-thread');

export function shardCases(): readonly BenchResult[] {
  if (availableParallelism() < 2) {
    return [];
  }
  makeShards();
  const { few, one, two } = inTurns(
    {
      few: ours(FEW, ...COUNTED),
      one: oursBy(ALONE, join(FOLDER, '*.csv'), ...COUNTED),
      two: oursBy('dist', join(FOLDER, '*.csv'), ...COUNTED),
    },
    ROUNDS,
  );
  const rows = (one.wallSeconds - few.wallSeconds) / (two.wallSeconds - few.wallSeconds);
  const whole = one.wallSeconds / two.wallSeconds;
  return [
    {
      name: 'two shards of 2 M rows each on two cores, everything counted and accuracy measured, time on the clock',
      figure: `one thread ${seconds(one.wallSeconds)}, two ${seconds(two.wallSeconds)}, of which ${seconds(few.wallSeconds)} are there with 5,000 rows too: the rows ${rows.toFixed(2)} × as fast, the whole process ${whole.toFixed(2)} ×; ${two.megabytes.toFixed(0)} MB instead of ${one.megabytes.toFixed(0)} MB`,
      promise: 'the rows at least 1.6 × as fast as on one core',
      kept: rows >= 1.6,
    },
  ];
}

function makeShards(): void {
  // One row more: two shards with the same bytes would be refused as a copy.
  for (const [name, rows] of [
    ['a.csv', ROWS],
    ['b.csv', ROWS + 1],
  ] as const) {
    if (!existsSync(join(FOLDER, name))) {
      makeTable(rows, join(FOLDER, name));
    }
  }
  rmSync(ALONE, { recursive: true, force: true });
  cpSync(join(ROOT, 'dist'), ALONE, { recursive: true });
  rmSync(join(ALONE, 'table-worker.js'));
  writeFileSync(join(ALONE, 'package.json'), '{"type":"module"}\n');
}
