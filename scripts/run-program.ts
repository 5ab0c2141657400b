import { spawn, spawnSync } from 'node:child_process';
import { ROOT } from './tree.ts';

export interface ProgramResult {
  readonly status: number;
  /** Standard output, then standard error. */
  readonly output: string;
}

/** Runs a program in the repository's folder to its end. A program that cannot be started has status 127. */
export function runProgram(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): ProgramResult {
  const result = spawnSync(program, args, { cwd: ROOT, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (result.error !== undefined) return { status: 127, output: `${program}: ${result.error.message}` };
  return { status: result.status ?? 1, output: `${result.stdout}${result.stderr}` };
}

/** The same, while others run. */
export function startProgram(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<ProgramResult> {
  const child = spawn(program, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr]: [string[], string[]] = [[], []];
  child.stdout.setEncoding('utf8').on('data', (text: string) => stdout.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text));
  return new Promise((resolve) => {
    child.on('error', ({ message }) => resolve({ status: 127, output: `${program}: ${message}` }));
    child.on('close', (status) => resolve({ status: status ?? 1, output: [...stdout, ...stderr].join('') }));
  });
}
