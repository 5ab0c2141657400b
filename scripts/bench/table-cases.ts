/** Tables: what counting a million rows costs beside a bare loop and beside DuckDB, and that memory stays flat. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeTable } from './make-table.ts';
import { DUCKDB, install } from './peers.ts';
import type { Usage } from './process-usage.ts';
import { inTurns, SCRATCH } from './process-usage.ts';
import type { BenchResult } from './result.ts';
import { seconds } from './result.ts';

const ROUNDS = 7;
/** Every group of the intersection counts, so that all intervals and chance levels are made; hardly any row is read. */
const FEW = 5_000;
const MANY = 1_000_000;
const MORE = 10_000_000;

/** The benchmark's table of so many rows; made once. */
function tableOf(rows: number): string {
  const path = join(SCRATCH, `${rows}.csv`);
  if (!existsSync(path)) {
    makeTable(rows, path);
  }
  return path;
}

function ours(rows: number): readonly string[] {
  const bound = ['--label', 'label', '--prediction', 'prediction', '--score', 'score', '--positive', '1'];
  const scopes = ['--attributes', 'sex,race', '--intersections', 'sex*race'];
  return ['dist/cli.js', 'measure', '--table', tableOf(rows), ...bound, ...scopes, '--json'];
}

function peer(script: string, rows: number, ...args: readonly string[]): readonly string[] {
  return [`scripts/bench/${script}.ts`, ...args, tableOf(rows)];
}

export function tableCases(): readonly BenchResult[] {
  const used = inTurns(
    { few: ours(FEW), many: ours(MANY), bare: peer('bare-loop', MANY), reader: peer('read-table', MANY) },
    ROUNDS,
  );
  const { more } = inTurns({ more: ours(MORE) }, 2);
  const ratio = (used.many.cpuSeconds - used.few.cpuSeconds) / used.bare.cpuSeconds;
  const flat = more.megabytes / used.many.megabytes;
  return [
    {
      name: 'measure, 1 M rows, all metrics with intervals for two attributes and their intersection, whole process',
      figure: `${seconds(used.many.cpuSeconds)} CPU, of which ${seconds(used.few.cpuSeconds)} are there with 5,000 rows too; the bare loop ${seconds(used.bare.cpuSeconds)}; the rows cost ${ratio.toFixed(2)} ×`,
      promise: '≤ 1.6 × the bare loop, plus what does not depend on the rows',
      kept: ratio <= 1.6,
    },
    {
      name: 'peak memory',
      figure: `1 M rows ${used.many.megabytes.toFixed(0)} MB, 10 M rows ${more.megabytes.toFixed(0)} MB (${flat.toFixed(2)} ×, ${seconds(more.cpuSeconds)} CPU)`,
      promise: '≤ 160 MB, flat within 20 %',
      kept: Math.max(used.many.megabytes, more.megabytes) <= 160 && Math.abs(flat - 1) <= 0.2,
    },
    ...duckdbCases(used),
  ];
}

function duckdbCases(used: { readonly few: Usage; readonly many: Usage }): readonly BenchResult[] {
  if (!install(DUCKDB)) {
    console.log(`skipped DuckDB: no registry gives ${DUCKDB.name}@${DUCKDB.version}`);
    return [];
  }
  const duckdb = inTurns(
    {
      few: peer('duckdb-counts', FEW, 'cube'),
      cube: peer('duckdb-counts', MANY, 'cube'),
      cells: peer('duckdb-counts', MANY, 'cells'),
    },
    ROUNDS,
  );
  const own = used.many.cpuSeconds - used.few.cpuSeconds;
  const theirs = duckdb.cube.cpuSeconds - duckdb.few.cpuSeconds;
  return [
    {
      name: `counting 1 M rows beside the GROUP BY of DuckDB ${DUCKDB.version} that gives the same cells`,
      figure: `the rows cost ${seconds(own)} and ${seconds(theirs)} CPU (${(own / theirs).toFixed(2)} ×); whole processes ${seconds(used.many.cpuSeconds)} with all metrics, ${seconds(duckdb.cube.cpuSeconds)} without; group counts without scores ${seconds(duckdb.cells.cpuSeconds)}`,
      promise: 'not slower, in CPU seconds',
      kept: own <= theirs,
    },
  ];
}
