import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseRunnerFile } from '../../github/runner-files.ts';
import { runProcess } from '../../runner/run-process.ts';
import { makeStepFiles } from '../../runner/runner-environment.ts';

/** How a step ended and what it set. */
export interface StepEnd {
  readonly ok: boolean;
  readonly timedOut?: boolean;
  readonly log: string;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly state?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Folders for PATH, the last first. */
  readonly path?: readonly string[];
  readonly summary?: string;
}

export interface StepProcess {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeLimitMs: number;
  /** An empty place for the step's files. */
  readonly folder: string;
}

/** Runs a process as a step: it gets the files to write to, and what it wrote is read. A file that is not well formed fails the step. */
export async function runStepProcess(step: StepProcess): Promise<StepEnd> {
  const files = makeStepFiles(step.folder);
  const { exitCode, timedOut, log } = await runProcess({
    ...step,
    environment: { ...step.environment, ...files },
  });
  const read = (name: string): string => readFileSync(join(step.folder, name), 'utf8');
  try {
    return {
      ok: exitCode === 0,
      timedOut,
      log,
      outputs: parseRunnerFile(read('output')),
      state: parseRunnerFile(read('state')),
      env: parseRunnerFile(read('env')),
      path: read('path')
        .split('\n')
        .filter((line) => line !== '')
        .toReversed(),
      summary: read('summary'),
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { ok: false, timedOut, log: `${log}::error::${error.message}\n` };
  }
}
