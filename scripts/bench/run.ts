/**
 * `npm run bench`: every promise of speed and memory, each as a figure beside a named peer's from the same run. Tables and
 * peers are made in .scratch. Ends with 1 when a promise is not kept. `-- <name>` runs the cases whose names contain it;
 * `-- --write` runs all and puts the figures into docs/benchmarks.md.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceSection } from '../generate/section.ts';
import { readText, ROOT } from '../tree.ts';
import { actionCases } from './action-cases.ts';
import { documentCases } from './documents/document-cases.ts';
import { driftCases } from './drift-cases.ts';
import { gapCases } from './gap-cases.ts';
import { intervalCases } from './interval-cases.ts';
import { thisMachine } from './machine.ts';
import { benchSection } from './page.ts';
import { parquetCases } from './parquet-cases.ts';
import { duckdbCases, libraryCases } from './peer-cases.ts';
import { aequitasCases, fairlearnCases, pandasCases } from './python-cases.ts';
import { type BenchCase, type BenchResult, chosen, isBroken, printResult } from './result.ts';
import { scanCases } from './scan/scan-cases.ts';
import { shardCases } from './shard-cases.ts';
import { tableCases } from './table-cases.ts';

/** In the order of the page. */
const CASES: readonly BenchCase[] = [
  { name: 'table', run: tableCases },
  { name: 'shards', run: shardCases },
  { name: 'duckdb', run: duckdbCases },
  { name: 'libraries', run: libraryCases },
  { name: 'pandas', run: pandasCases },
  { name: 'aequitas', run: aequitasCases },
  { name: 'fairlearn', run: fairlearnCases },
  { name: 'gap', run: gapCases },
  { name: 'parquet', run: parquetCases },
  { name: 'drift', run: () => driftCases() },
  { name: 'intervals', run: intervalCases },
  { name: 'scan', run: scanCases },
  { name: 'documents', run: documentCases },
  { name: 'action', run: actionCases },
];
const PAGE = 'docs/benchmarks.md';

async function bench(words: readonly string[], write: boolean): Promise<boolean> {
  if (write && words.length > 0) throw new Error('The page has the figures of one run of all cases.');
  const started = performance.now();
  const results: BenchResult[] = [];
  const keep = (result: BenchResult): void => {
    console.log(printResult(result));
    results.push(result);
  };
  for (const { run } of chosen(CASES, words)) {
    (await run()).forEach(keep);
  }
  const minutes = (performance.now() - started) / 60_000;
  if (words.length === 0) {
    keep({
      name: 'this run of all cases',
      figure: `${minutes.toFixed(1)} minutes`,
      promise: '≤ 15 minutes',
      kept: minutes <= 15,
    });
  }
  const machine = thisMachine();
  console.log(`${machine.cores} × ${machine.processor}; ${machine.versions.join(', ')}`);
  if (write) {
    writeFileSync(
      join(ROOT, PAGE),
      replaceSection(PAGE, readText(PAGE), 'bench', benchSection(machine, results)),
    );
  }
  return !results.some(isBroken);
}

try {
  const given = process.argv.slice(2);
  const kept = await bench(
    given.filter((each) => each !== '--write'),
    given.includes('--write'),
  );
  process.exitCode = kept ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
