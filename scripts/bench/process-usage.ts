import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { actionNode } from '../../__tests__/e2e/github/run-action.ts';
import { ROOT } from '../tree.ts';

export const SCRATCH: string = join(ROOT, '.scratch', 'bench');
const PRELOAD = join(import.meta.dirname, 'usage.cjs');
const MOST_OUTPUT = 1 << 28;

const usage = z.object({ cpuSeconds: z.number(), wallSeconds: z.number(), megabytes: z.number() });

/** What one process used from its start to its end, all threads together. */
export type Usage = z.infer<typeof usage>;

/** Variables that make a Node process leave its usage in `file`. */
export function measuredBy(file: string): { readonly BENCH_USAGE: string; readonly NODE_OPTIONS: string } {
  return { BENCH_USAGE: file, NODE_OPTIONS: `--require ${PRELOAD}` };
}

export function readUsage(file: string): Usage {
  return usage.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Runs a Node program once in the repository's folder; throws when it ends with another code than `expected`. */
export function usageOf(args: readonly string[], expected = 0): Usage {
  mkdirSync(SCRATCH, { recursive: true });
  const file = join(SCRATCH, 'usage.json');
  const { status, stderr } = spawnSync(actionNode, args, {
    cwd: ROOT,
    env: { ...process.env, ...measuredBy(file) },
    maxBuffer: MOST_OUTPUT,
    encoding: 'utf8',
  });
  if (status !== expected) {
    throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  }
  return readUsage(file);
}

/** Of several rounds the least of each figure: whatever else the machine does can only add to it. */
export function least(rounds: readonly Usage[]): Usage {
  const of = (figure: (each: Usage) => number): number => Math.min(...rounds.map(figure));
  return {
    cpuSeconds: of((each) => each.cpuSeconds),
    wallSeconds: of((each) => each.wallSeconds),
    megabytes: of((each) => each.megabytes),
  };
}

/** Programs in turns, `rounds` times, so that a slow minute of the machine falls on all of them; the least of each. */
export function inTurns<K extends string>(
  programs: Readonly<Record<K, readonly string[]>>,
  rounds: number,
): Readonly<Record<K, Usage>>;
export function inTurns(
  programs: Readonly<Record<string, readonly string[]>>,
  rounds: number,
): Readonly<Record<string, Usage>> {
  const turns = Array.from({ length: rounds }, () =>
    Object.entries(programs).map(([name, args]) => [name, usageOf(args)] as const),
  ).flat();
  return Object.fromEntries(
    Object.keys(programs).map((name) => [
      name,
      least(turns.filter(([own]) => own === name).map(([, used]) => used)),
    ]),
  );
}
