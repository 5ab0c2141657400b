import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256OfText } from '../../src/platform/table-ports.ts';
import { readReport } from '../../src/report/read-report.ts';
import type { Report } from '../../src/report/report.ts';
import type { ReplayCase } from './replay-cases.ts';

/** What an assessment came to: a report, the mistakes for which it was refused, or an end that no user should see. */
export type Replayed =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'broken'; readonly text: string };

/** The scenarios' date: the same files give the same bytes. */
const AS_OF = '2026-11-21';
const REFUSED = 64;

/** Runs the command line of the bundle in `dist` over a case; it writes its report into `out`. */
export async function replay(dist: string, { folder, policy }: ReplayCase, out: string): Promise<Replayed> {
  const args = ['assess', folder, '--out', out, '--as-of', AS_OF];
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [join(dist, 'cli.js'), ...args, ...(policy === undefined ? [] : ['--policy', policy])],
    { env: { PATH: process.env['PATH'] }, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (error !== undefined) return { kind: 'broken', text: error.message };
  if (status === REFUSED) return { kind: 'refused', text: stderr.trim() };
  const path = join(out, 'fates-report.json');
  if (!existsSync(path))
    return { kind: 'broken', text: `exit code ${status}: ${lastLine(`${stdout}${stderr}`)}` };
  const report = await readReport(readFileSync(path, 'utf8'), path, sha256OfText);
  return report.ok
    ? { kind: 'report', report: report.value }
    : { kind: 'broken', text: report.problems.map(({ message }) => message).join('; ') };
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
