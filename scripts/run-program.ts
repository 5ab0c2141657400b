import { spawnSync } from 'node:child_process';
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
