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
function parquetOf(rows: number): string {
  const csv = tableOf(rows);
  const path = csv.replace(/\.csv$/u, '.parquet');
  if (!existsSync(path)) {
    usageOf(peerOn('csv-to-parquet', csv, path));
  }
  return path;
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
  const programs = (rows: number) => ({
    own: oursOn(parquetOf(rows), ...COUNTED),
    duckdb: peerOn('duckdb-counts', 'cube', parquetOf(rows)),
  });
  const [few, many] = [inTurns(programs(FEW), ROUNDS), inTurns(programs(MANY), ROUNDS)];
  const all = usageOf(oursOn(parquetOf(MANY)));
  sameParts(all.output, usageOf(ours(MANY)).output);
  const own = many.own.cpuSeconds - few.own.cpuSeconds;
  const theirs = many.duckdb.cpuSeconds - few.duckdb.cpuSeconds;
  return [
    {
      ...promised,
      figure: `the rows cost ${seconds(own)} and ${seconds(theirs)} CPU (${times(own / theirs)}); whole processes ${seconds(many.own.cpuSeconds)} (${seconds(all.cpuSeconds)} and ${megabytes(all.megabytes)} with all metrics) and ${seconds(many.duckdb.cpuSeconds)}, ${megabytes(many.duckdb.megabytes)}`,
      kept: own <= 3 * theirs,
    },
  ];
}
