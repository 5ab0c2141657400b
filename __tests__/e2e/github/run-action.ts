import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { FinishedProcess } from '../runner/run-process.ts';
import { runProcess } from '../runner/run-process.ts';
import type { RunnerJob } from '../runner/runner-environment.ts';
import {
  actionNode,
  makeRunnerFolders,
  makeStepFiles,
  runnerEnvironment,
} from '../runner/runner-environment.ts';
import { inputVariables } from './action-inputs.ts';
import type { WorkflowCommand } from './runner-files.ts';
import { parseCommands, parseRunnerFile } from './runner-files.ts';

export { actionNode };

/** `workspace` is the working directory too: what checkout made. */
export interface RunActionOptions extends RunnerJob {
  /** The script to run, an absolute path: dist/action.js. */
  readonly script: string;
  /** `with:`, names as in action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** action.yml, for the defaults; `${{ github.token }}` in them becomes `token`. */
  readonly metadata?: string;
  /** `github.token` of the job; only reaches the action through an input. */
  readonly token?: string;
  /** Laid over the runner's environment; undefined removes a variable. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** After this the process and its children are killed. 30,000 unless told. */
  readonly timeLimitMs?: number;
}

export interface ActionRun extends Omit<FinishedProcess, 'log'> {
  readonly commands: readonly WorkflowCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** The job summary as written, Markdown. */
  readonly summary: string;
}

function actionEnvironment(options: RunActionOptions, temp: string): Record<string, string> {
  const metadata =
    options.metadata === undefined ? undefined : { file: options.metadata, token: options.token ?? '' };
  const all = {
    ...runnerEnvironment(options, temp),
    ...makeStepFiles(temp),
    GITHUB_ACTION_PATH: dirname(dirname(options.script)),
    ...inputVariables(options.inputs ?? {}, metadata),
    ...options.environment,
  };
  const set = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(set);
}

/** Runs an action's script as the Actions runner does and returns everything that it left behind. */
export async function runAction(options: RunActionOptions): Promise<ActionRun> {
  const temp = realpathSync(mkdtempSync(join(tmpdir(), 'fates-run-')));
  try {
    makeRunnerFolders(temp, options.event);
    const finished = await runProcess({
      command: actionNode,
      args: [options.script],
      cwd: options.workspace,
      environment: actionEnvironment(options, temp),
      timeLimitMs: options.timeLimitMs ?? 30_000,
    });
    const read = (name: string): string => readFileSync(join(temp, name), 'utf8');
    return {
      ...finished,
      commands: parseCommands(finished.stdout),
      outputs: parseRunnerFile(read('output')),
      state: parseRunnerFile(read('state')),
      summary: read('summary'),
    };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}
