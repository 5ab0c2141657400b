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

const ROUNDS = 5;
const ALONE = join(SCRATCH, 'one-thread');
/** Rows of each shard: so many that the start of a thread is little beside them, and so few that it is a third of them. */
const SIZES = [
  { rows: 8_000_000, least: 1.6 },
  { rows: 2_000_000, least: 1 },
] as const;

export function shardCases(): readonly BenchResult[] {
  if (availableParallelism() < 2) {
    return [];
  }
  withoutThreads();
  return SIZES.map(({ rows, least }) => twoShards(rows, least));
}

function twoShards(rows: number, least: number): BenchResult {
  const shards = join(madeShards(rows), '*.csv');
  const { few, one, two } = inTurns(
    {
      few: ours(FEW, ...COUNTED),
      one: oursBy(ALONE, shards, ...COUNTED),
      two: oursBy('dist', shards, ...COUNTED),
    },
    ROUNDS,
  );
  const faster = (one.wallSeconds - few.wallSeconds) / (two.wallSeconds - few.wallSeconds);
  const whole = one.wallSeconds / two.wallSeconds;
  return {
    name: `two shards of ${rows / 1e6} M rows each on two cores, everything counted and accuracy measured, time on the clock`,
    figure: `one thread ${seconds(one.wallSeconds)}, two ${seconds(two.wallSeconds)}, of which ${seconds(few.wallSeconds)} are there with 5,000 rows too: the rows ${faster.toFixed(2)} × as fast, the whole process ${whole.toFixed(2)} ×; ${two.megabytes.toFixed(0)} MB instead of ${one.megabytes.toFixed(0)} MB`,
    promise: `the rows at least ${least} × as fast as on one core`,
    kept: faster >= least,
  };
}

function madeShards(rows: number): string {
  const folder = join(SCRATCH, `two-seeded-shards-${rows}`);
  // Of two seeds: shards that begin with the same rows would be refused as overlapping.
  for (const [name, seed] of [
    ['a.csv', 1],
    ['b.csv', 2],
  ] as const) {
    if (!existsSync(join(folder, name))) {
      makeTable(rows, join(folder, name), seed);
    }
  }
  return folder;
}

/** A copy of the bundle that lacks the program of the threads. */
function withoutThreads(): void {
  rmSync(ALONE, { recursive: true, force: true });
  cpSync(join(ROOT, 'dist'), ALONE, { recursive: true });
  rmSync(join(ALONE, 'table-worker.js'));
  writeFileSync(join(ALONE, 'package.json'), '{"type":"module"}\n');
}
