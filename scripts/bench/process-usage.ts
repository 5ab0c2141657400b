import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { actionNode } from '../../__tests__/e2e/github/run-action.ts';
import { ROOT } from '../tree.ts';

export const SCRATCH: string = join(ROOT, '.scratch', 'bench');
const PRELOAD = join(import.meta.dirname, 'memory.cjs');
const MOST_OUTPUT = 1 << 28;
/** Told by the shell that waits for the program: a program cannot count its own end, which costs some of them most. */
const TIMED = `TIMEFORMAT='%R %U %S'; exec 3>&2; { time "$@" 2>&3; } 2>"$BENCH_TIMES"`;

/** What a program used from its start to its end, all threads and the processes that it started together. */
export interface Usage {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly megabytes: number;
}

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
 * The largest resident set of a program, of the lines that its processes left, a number each. The peaks are added, though
 * they need not have fallen together: the sum can only be too much.
 */
export function memoryIn(lines: string): number {
  const each = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => z.number().parse(JSON.parse(line)));
  if (each.length === 0) throw new Error('The measured program left no figure of its memory.');
  return each.reduce((total, one) => total + one, 0);
}

/** Seconds on the clock and of the processors, of what `time` of the shell wrote: real, user, system. */
export function timesIn(text: string): Omit<Usage, 'megabytes'> {
  const [wallSeconds = Number.NaN, user = Number.NaN, system = Number.NaN] = text
    .trim()
    .split(' ')
    .map(Number);
  const cpuSeconds = user + system;
  if (Number.isNaN(wallSeconds) || Number.isNaN(cpuSeconds)) throw new Error(`These are no times: ${text}`);
  return { cpuSeconds, wallSeconds };
}

function commandOf(program: Program): readonly [string, readonly string[]] {
  return 'python' in program ? [program.python, program.args] : [actionNode, program];
}

/** Runs a program once in the repository's folder; throws when it ends with another code than `expected`. */
export function usageOf(program: Program, expected = 0): Run {
  mkdirSync(SCRATCH, { recursive: true });
  const memory = join(SCRATCH, 'memory.txt');
  const times = join(SCRATCH, 'times.txt');
  rmSync(memory, { force: true });
  const [command, args] = commandOf(program);
  const { status, stdout, stderr } = spawnSync('bash', ['-c', TIMED, 'bash', command, ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      BENCH_MEMORY: memory,
      BENCH_TIMES: times,
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
  return {
    ...timesIn(readFileSync(times, 'utf8')),
    megabytes: memoryIn(readFileSync(memory, 'utf8')),
    output: stdout,
  };
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
