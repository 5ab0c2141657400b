import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/tree.ts';
import { type CliRun, runCli } from '../e2e/cli/run-cli.ts';

export interface Ended {
  readonly status: number | null;
  /** Standard output, then standard error. */
  readonly text: string;
}

/** `examples/pipeline` in a folder of its own, with the programs that its README names. */
export interface PipelineCopy {
  readonly folder: string;
  readonly run: (program: string, ...args: readonly string[]) => Ended;
  /** By the built command line, as of a fixed date. */
  readonly assess: (...args: readonly string[]) => CliRun;
  readonly read: (path: string) => string;
  readonly has: (path: string) => boolean;
  /** SHA-256 of a file. */
  readonly digest: (path: string) => string;
}

function ended({ status, stdout, stderr, error }: SpawnSyncReturns<string>, program: string): Ended {
  if (error !== undefined) {
    throw new Error(
      `The example of the pipeline needs ${program}, which cannot be started here: ${error.message}`,
    );
  }
  return { status, text: `${stdout}${stderr}` };
}

/** `environment` is laid over one that has nothing of the machine but PATH. */
export function copyPipeline(environment: () => Readonly<Record<string, string>>): PipelineCopy {
  const folder = mkdtempSync(join(tmpdir(), 'fates-pipeline-'));
  cpSync(join(ROOT, 'examples/pipeline'), folder, { recursive: true });
  const bytes = (path: string): Buffer => readFileSync(join(folder, path));
  return {
    folder,
    run: (program, ...args) => {
      const env = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', ...environment() };
      return ended(spawnSync(program, args, { cwd: folder, env, encoding: 'utf8' }), program);
    },
    assess: (...args) => runCli(['assess', '--as-of', '2026-11-26', ...args], { cwd: folder }),
    read: (path) => bytes(path).toString('utf8'),
    has: (path) => existsSync(join(folder, path)),
    digest: (path) => createHash('sha256').update(bytes(path)).digest('hex'),
  };
}
