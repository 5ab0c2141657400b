/**
 * `npm run bench`: every promise of speed and memory, each as a figure beside a named peer's from the same run. Tables and
 * peers are made in .scratch. Ends with 1 when a promise is not kept.
 */
import { cpus } from 'node:os';
import { actionCases } from './action-cases.ts';
import { intervalCases } from './interval-cases.ts';
import { peerCases } from './peer-cases.ts';
import { printResults } from './result.ts';
import { tableCases } from './table-cases.ts';

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'an unknown processor'}\n`);
const results = [...tableCases(), ...peerCases(), ...intervalCases(), ...(await actionCases())];
console.log(printResults(results));
process.exitCode = results.every(({ kept }) => kept) ? 0 : 1;
