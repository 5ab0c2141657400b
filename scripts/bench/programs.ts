/** The programs that are compared: ours on the benchmark's table, and peers on the same one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { actionNode } from '../../__tests__/e2e/github/run-action.ts';
import { ROOT } from '../tree.ts';
import { makeTable } from './make-table.ts';
import { SCRATCH } from './process-usage.ts';

export const ROUNDS = 7;
/** Every group of the intersection counts, so that all intervals and chance levels are made; hardly any row is read. */
export const FEW = 5_000;
export const MANY = 1_000_000;
export const MORE = 10_000_000;

const BOUND = ['--label', 'label', '--prediction', 'prediction', '--positive', '1'] as const;
const SCOPES = ['--attributes', 'sex,race', '--intersections', 'sex*race'] as const;

/**
 * Everything is counted and one number measured. All metrics together cost more than a million rows, and what rows cost is
 * then the difference of two large numbers.
 */
export const COUNTED = ['--metric', 'performance/accuracy'] as const;

/** The benchmark's table of so many rows; made once. */
export function tableOf(rows: number): string {
  const path = join(SCRATCH, `${rows}.csv`);
  if (!existsSync(path)) {
    makeTable(rows, path);
  }
  return path;
}

function measure(path: string, ...more: readonly string[]): readonly string[] {
  return ['dist/cli.js', 'measure', '--table', path, ...BOUND, ...more, '--json'];
}

/** As `oursOn`, for the shards that a glob names, by the bundle in a folder. */
export function oursBy(dist: string, glob: string, ...more: readonly string[]): readonly string[] {
  const bound = [...BOUND, '--score', 'score', ...SCOPES, ...more];
  return [join(dist, 'cli.js'), 'measure', '--table', glob, ...bound, '--json'];
}

/** `fates measure` for two attributes and their intersection; all metrics unless `more` names some. */
export function oursOn(path: string, ...more: readonly string[]): readonly string[] {
  return measure(path, '--score', 'score', ...SCOPES, ...more);
}

export function ours(rows: number, ...more: readonly string[]): readonly string[] {
  return oursOn(tableOf(rows), ...more);
}

/** One metric on one attribute, with its interval and its chance level. */
export function ourGap(rows: number, metric: string, attribute: string): readonly string[] {
  return measure(tableOf(rows), '--attributes', attribute, '--metric', metric);
}

/** These metrics of a table beside a training table with the same columns. */
export function ourDrift(training: string, table: string, metrics: readonly string[]): readonly string[] {
  return measure(table, '--training', training, '--metric', metrics.join(','));
}

export function peerOn(script: string, ...args: readonly string[]): readonly string[] {
  return [`scripts/bench/peers/${script}.ts`, ...args];
}

export function peer(script: string, rows: number, ...args: readonly string[]): readonly string[] {
  return peerOn(script, ...args, tableOf(rows));
}

/**
 * Whether a program of ours refuses with the words that it has for what is not there yet; every other failure is left to
 * the measurement, which throws.
 */
export function isNotBuilt(program: readonly string[], refusal: string): boolean {
  const { status, stderr } = spawnSync(actionNode, program, { cwd: ROOT, encoding: 'utf8' });
  return status === 64 && stderr.includes(refusal);
}
