/** The programs that are compared: ours on the benchmark's table, and peers on the same one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeTable } from './make-table.ts';
import { SCRATCH } from './process-usage.ts';

export const ROUNDS = 7;
/** Every group of the intersection counts, so that all intervals and chance levels are made; hardly any row is read. */
export const FEW = 5_000;
export const MANY = 1_000_000;
export const MORE = 10_000_000;

/** The benchmark's table of so many rows; made once. */
function tableOf(rows: number): string {
  const path = join(SCRATCH, `${rows}.csv`);
  if (!existsSync(path)) {
    makeTable(rows, path);
  }
  return path;
}

/** `fates measure` for two attributes and their intersection; all metrics unless `more` names some. */
export function ours(rows: number, ...more: readonly string[]): readonly string[] {
  return measuring('dist', tableOf(rows), ...more);
}

/** The same for any table, or a glob of its shards, by the bundle in `dist`. */
export function measuring(dist: string, table: string, ...more: readonly string[]): readonly string[] {
  const bound = ['--label', 'label', '--prediction', 'prediction', '--score', 'score', '--positive', '1'];
  const scopes = ['--attributes', 'sex,race', '--intersections', 'sex*race'];
  return [join(dist, 'cli.js'), 'measure', '--table', table, ...bound, ...scopes, ...more, '--json'];
}

export function peer(script: string, rows: number, ...args: readonly string[]): readonly string[] {
  return [`scripts/bench/${script}.ts`, ...args, tableOf(rows)];
}
