import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { actionNode } from '../../__tests__/e2e/github/run-action.ts';
import { ROOT } from '../tree.ts';

export const SCRATCH: string = join(ROOT, '.scratch', 'bench');
const PRELOAD = join(import.meta.dirname, 'usage.cjs');
const MOST_OUTPUT = 1 << 28;

const usage = z.object({ cpuSeconds: z.number(), wallSeconds: z.number(), megabytes: z.number() });

/** What a program used from its start to its end, all threads and the processes that it started together. */
export type Usage = z.infer<typeof usage>;

export interface Run extends Usage {
  readonly output: string;
}

export interface PythonProgram {
  /** The interpreter, of the environment that has what the program imports. */
  readonly python: string;
  readonly args: readonly string[];
}

/** The arguments of a Node program, or a program of Python. */
export type Program = readonly string[] | PythonProgram;

/**
 * What the processes of one program left, a line each. Times are added. So are the peaks of memory, though they need not
 * have fallen together: the sum can only be too much.
 */
export function usageIn(lines: string): Usage {
  const each = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => usage.parse(JSON.parse(line)));
  if (each.length === 0) throw new Error('The measured program left no usage.');
  const sum = (figure: (one: Usage) => number): number => each.reduce((total, one) => total + figure(one), 0);
  return {
    cpuSeconds: sum((one) => one.cpuSeconds),
    wallSeconds: Math.max(...each.map((one) => one.wallSeconds)),
    megabytes: sum((one) => one.megabytes),
  };
}

function commandOf(program: Program): readonly [string, readonly string[]] {
  return 'python' in program ? [program.python, program.args] : [actionNode, program];
}

/** Runs a program once in the repository's folder; throws when it ends with another code than `expected`. */
export function usageOf(program: Program, expected = 0): Run {
  mkdirSync(SCRATCH, { recursive: true });
  const file = join(SCRATCH, 'usage.jsonl');
  rmSync(file, { force: true });
  const [command, args] = commandOf(program);
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: ROOT,
    env: {
      ...process.env,
      BENCH_USAGE: file,
      NODE_OPTIONS: `--require ${PRELOAD}`,
      PYTHONPATH: join(import.meta.dirname, 'peers'),
      PYTHONDONTWRITEBYTECODE: '1',
    },
    maxBuffer: MOST_OUTPUT,
    encoding: 'utf8',
  });
  if (status !== expected) {
    throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  }
  return { ...usageIn(readFileSync(file, 'utf8')), output: stdout };
}

/** Of several rounds the least of each figure: whatever else the machine does can only add to it. The last one's output. */
export function least(rounds: readonly Run[]): Run {
  const of = (figure: (each: Usage) => number): number => Math.min(...rounds.map(figure));
  return {
    cpuSeconds: of((each) => each.cpuSeconds),
    wallSeconds: of((each) => each.wallSeconds),
    megabytes: of((each) => each.megabytes),
    output: rounds.at(-1)?.output ?? '',
  };
}

/** Programs in turns, `rounds` times, so that a slow minute of the machine falls on all of them; the least of each. */
export function inTurns<K extends string>(
  programs: Readonly<Record<K, Program>>,
  rounds: number,
): Readonly<Record<K, Run>>;
export function inTurns(
  programs: Readonly<Record<string, Program>>,
  rounds: number,
): Readonly<Record<string, Run>> {
  const turns = Array.from({ length: rounds }, () =>
    Object.entries(programs).map(([name, program]) => [name, usageOf(program)] as const),
  ).flat();
  return Object.fromEntries(
    Object.keys(programs).map((name) => [
      name,
      least(turns.filter(([own]) => own === name).map(([, used]) => used)),
    ]),
  );
}
