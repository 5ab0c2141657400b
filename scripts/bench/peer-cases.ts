/** Counting beside programs that other people wrote: an SQL engine, and the libraries that our reader could be. */
import { DUCKDB, install, type Package, UDSV } from './packages.ts';
import { inTurns, type Usage } from './process-usage.ts';
import { COUNTED, FEW, MANY, ours, peer, ROUNDS } from './programs.ts';
import type { BenchResult, Promised } from './result.ts';
import { seconds } from './result.ts';

const FEW_ROUNDS = 3;

export function duckdbCases(): readonly BenchResult[] {
  return [withPeer(DUCKDB, DUCKDB_PROMISE, besideDuckdb)];
}

export function libraryCases(): readonly BenchResult[] {
  return [withPeer(UDSV, LIBRARY_PROMISE, besideLibraries)];
}

const DUCKDB_PROMISE: Promised = {
  name: `counting 1 M rows beside the GROUP BY of DuckDB ${DUCKDB.version} that gives the same cells`,
  promise: 'not slower, in CPU seconds that the rows cost',
};
const LIBRARY_PROMISE: Promised = {
  name: 'reading and counting 1 M rows beside CSV libraries whose rows are counted into the same cells',
  promise: 'own code only where it is at least 1.5 × as fast as the fastest library (ADR 4)',
};

function withPeer(needed: Package, promised: Promised, compare: () => Compared): BenchResult {
  if (install(needed)) {
    return { ...promised, ...compare() };
  }
  return { ...promised, skipped: `no registry gives ${needed.name} ${needed.version}` };
}

interface Compared {
  readonly figure: string;
  readonly kept: boolean;
}

/** CPU seconds that the rows cost: what the whole takes with many, less what it takes with few. */
function costOf(many: Usage, few: Usage): number {
  return many.cpuSeconds - few.cpuSeconds;
}

function besideDuckdb(): Compared {
  const few = inTurns({ own: ours(FEW, ...COUNTED), duckdb: peer('duckdb-counts', FEW, 'cube') }, FEW_ROUNDS);
  const many = inTurns(
    {
      own: ours(MANY, ...COUNTED),
      all: ours(MANY),
      duckdb: peer('duckdb-counts', MANY, 'cube'),
      cells: peer('duckdb-counts', MANY, 'cells'),
    },
    ROUNDS,
  );
  const [own, theirs] = [costOf(many.own, few.own), costOf(many.duckdb, few.duckdb)];
  return {
    figure: `the rows cost ${seconds(own)} and ${seconds(theirs)} CPU (${(own / theirs).toFixed(2)} ×); whole processes ${seconds(many.own.cpuSeconds)} (${seconds(many.all.cpuSeconds)} with all metrics) and ${seconds(many.duckdb.cpuSeconds)}; its group counts without scores ${seconds(many.cells.cpuSeconds)}`,
    kept: own <= theirs,
  };
}

function besideLibraries(): Compared {
  const programs = (rows: number) => ({
    own: ours(rows, ...COUNTED),
    udsv: peer('udsv-counts', rows),
    csvParse: peer('csv-parse-counts', rows),
  });
  const [few, many] = [inTurns(programs(FEW), FEW_ROUNDS), inTurns(programs(MANY), ROUNDS)];
  const own = costOf(many.own, few.own);
  const [udsv, csvParse] = [costOf(many.udsv, few.udsv), costOf(many.csvParse, few.csvParse)];
  const beside = (theirs: number): string => `${seconds(theirs)} (${(theirs / own).toFixed(1)} ×)`;
  return {
    figure: `the rows cost ${seconds(own)} CPU with scores’ losses and every refusal; with the file’s hash and UTF-8 check like ours udsv ${UDSV.version} ${beside(udsv)}, csv-parse ${beside(csvParse)}`,
    kept: udsv >= 1.5 * own,
  };
}
