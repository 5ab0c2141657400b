import { spawnSync } from 'node:child_process';
import { devNull, tmpdir } from 'node:os';

/**
 * The environment that git gets: nobody's configuration, no prompt, UTC. Only PATH comes from outside.
 */
export const gitEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  HOME: tmpdir(),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
  TZ: 'UTC',
};

/** Runs git in `directory` and returns its bytes; a failure throws with the command and git's own words. */
export function gitBytes(
  directory: string,
  command: readonly string[],
  options: { readonly input?: string | Uint8Array } = {},
): Buffer {
  const run = spawnSync('git', ['-c', 'core.autocrlf=false', '-c', 'gc.auto=0', ...command], {
    cwd: directory,
    env: gitEnvironment,
    maxBuffer: 512 * 1024 * 1024,
    ...(options.input === undefined ? {} : { input: options.input }),
  });
  if (run.error !== undefined) throw run.error;
  if (run.status === 0) return run.stdout;
  throw new Error(`git ${command.join(' ')} ended with ${run.status}: ${run.stderr.toString().trim()}`);
}

/** The same as text without the final newline. */
export function git(directory: string, ...command: readonly string[]): string {
  return gitBytes(directory, command).toString().trimEnd();
}
