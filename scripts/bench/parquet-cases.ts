/** A million rows of Parquet beside native DuckDB, which wrote the file. */
import { existsSync } from 'node:fs';
import { sameParts } from './answers.ts';
import { DUCKDB, install } from './packages.ts';
import { inTurns, usageOf } from './process-usage.ts';
import { COUNTED, FEW, isNotBuilt, MANY, ours, oursOn, peerOn, tableOf } from './programs.ts';
import type { BenchResult } from './result.ts';
import { megabytes, seconds, times } from './result.ts';

const ROUNDS = 5;

/** The same rows as the benchmark's table; made once. */
function parquetOf(rows: number, ...digits: readonly string[]): string {
  const csv = tableOf(rows);
  const path = csv.replace(/\.csv$/u, `${['', ...digits].join('-')}.parquet`);
  if (!existsSync(path)) {
    usageOf(peerOn('csv-to-parquet', csv, path, ...digits));
  }
  return path;
}

/** CPU seconds that the rows cost us and DuckDB, and the whole processes with all of them. */
function costsOf(...digits: readonly string[]) {
  const programs = (rows: number) => ({
    own: oursOn(parquetOf(rows, ...digits), ...COUNTED),
    duckdb: peerOn('duckdb-counts', 'cube', parquetOf(rows, ...digits)),
  });
  const [few, many] = [inTurns(programs(FEW), ROUNDS), inTurns(programs(MANY), ROUNDS)];
  return {
    own: many.own.cpuSeconds - few.own.cpuSeconds,
    theirs: many.duckdb.cpuSeconds - few.duckdb.cpuSeconds,
    whole: many,
  };
}

export function parquetCases(): readonly BenchResult[] {
  const promised = {
    name: `1 M rows of Parquet beside the GROUP BY of DuckDB ${DUCKDB.version} that gives the same cells`,
    promise: '≤ 3 × the CPU that the rows cost it',
  };
  if (!install(DUCKDB))
    return [{ ...promised, skipped: `no registry gives ${DUCKDB.name} ${DUCKDB.version}` }];
  if (isNotBuilt(oursOn(parquetOf(FEW)), 'table/not-text')) {
    return [{ ...promised, skipped: 'not built: fates reads no Parquet yet' }];
  }
  const { own, theirs, whole } = costsOf();
  const all = usageOf(oursOn(parquetOf(MANY)));
  sameParts(all.output, usageOf(ours(MANY)).output);
  const full = costsOf('digits');
  const rowsCost = (us: number, them: number): string =>
    `the rows cost ${seconds(us)} and ${seconds(them)} CPU (${times(us / them)})`;
  return [
    {
      ...promised,
      figure: `${rowsCost(own, theirs)}; whole processes ${seconds(whole.own.cpuSeconds)} (${seconds(all.cpuSeconds)} and ${megabytes(all.megabytes)} with all metrics) and ${seconds(whole.duckdb.cpuSeconds)}, ${megabytes(whole.duckdb.megabytes)}`,
      kept: own <= 3 * theirs,
    },
    {
      name: 'the same with scores of as many digits as a double has, as models write them',
      figure: rowsCost(full.own, full.theirs),
      promise: promised.promise,
      kept: full.own <= 3 * full.theirs,
    },
  ];
}
