/**
 * `npm run bench`: every promise of speed and memory, each as a figure beside a named peer's from the same run. Tables and
 * peers are made in .scratch. Ends with 1 when a promise is not kept. `-- --write` puts the figures into docs/benchmarks.md.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { replaceSection } from '../generate/section.ts';
import { readText, ROOT } from '../tree.ts';
import { actionCases } from './action-cases.ts';
import { intervalCases } from './interval-cases.ts';
import { peerCases } from './peer-cases.ts';
import { printResults, resultTable } from './result.ts';
import { shardCases } from './shard-cases.ts';
import { tableCases } from './table-cases.ts';

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'an unknown processor'}\n`);
const results = [
  ...tableCases(),
  ...shardCases(),
  ...peerCases(),
  ...intervalCases(),
  ...(await actionCases()),
];
console.log(printResults(results));
if (process.argv.includes('--write')) {
  const page = 'docs/benchmarks.md';
  writeFileSync(
    join(ROOT, page),
    replaceSection(page, readText(page), 'bench', `\n${resultTable(results)}\n`),
  );
}
process.exitCode = results.every(({ kept }) => kept) ? 0 : 1;
