import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/tree.ts';
import { actionNode, compileCache } from '../runner/runner-environment.ts';

export interface CliRun {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  /** Working directory; the repository's root when absent. */
  readonly cwd?: string;
  /** Laid over an environment that has nothing of the machine but PATH. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The Node that runs it: that of the action when absent. */
  readonly node?: string;
  /** The folder of the bundle; the repository's own when absent. */
  readonly dist?: string;
}

/** Runs the built command line as a process of its own, its output in pipes. */
export function runCli(
  args: readonly string[],
  { cwd = ROOT, environment = {}, node = actionNode, dist = join(ROOT, 'dist') }: CliOptions = {},
): CliRun {
  const env = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', ...compileCache, ...environment };
  const { status, stdout, stderr } = spawnSync(node, [join(dist, 'cli.js'), ...args], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { exit: status, stdout, stderr };
}

/** Gives `use` a folder that is gone afterwards. */
export function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'fates-cli-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What no run may ever print for a mistake of its user. */
export const STACK = /\n\s+at .+:\d+:\d+|defect of fates/;
