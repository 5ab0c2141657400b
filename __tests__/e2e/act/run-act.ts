import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { z } from 'zod';

import type { WorkflowEvent } from '../github/event-payload.ts';
import { actionNode } from '../runner/runner-environment.ts';
import { runProcess } from '../runner/run-process.ts';
import { stageRepositories } from './stage.ts';

export interface ActOptions {
  readonly world: { readonly url: string; readonly graphqlUrl: string };
  /** `owner/repo`. */
  readonly repository: string;
  readonly event: WorkflowEvent;
  /** The caller's checkout, at the event's commit. */
  readonly workspace: string;
  /** Of the workspace. */
  readonly workflow: string;
  readonly token: string;
  readonly secrets?: Readonly<Record<string, string>>;
  /** A file of an artifact that gets one byte more once the report is uploaded. */
  readonly tampered?: string | undefined;
  /** Folders before the machine's own. */
  readonly path?: readonly string[];
}

export interface ActRun {
  /** `success` or `failure` by the job's id; a job that act did not come to is absent. */
  readonly jobs: Readonly<Record<string, string>>;
  readonly log: string;
}

const line = z.object({ jobID: z.string().optional(), jobResult: z.string().optional() });

/** Runs a workflow by act on this machine, without containers and network (toolchain.md has the flags and why). */
export async function runAct(options: ActOptions): Promise<ActRun> {
  const { world, event, workspace, token, secrets = {}, path = [] } = options;
  const folder = mkdtempSync(join(tmpdir(), 'fates-act-'));
  try {
    const file = join(folder, 'event.json');
    writeFileSync(file, JSON.stringify(event.payload));
    for (const name of ['home', 'cache', 'artifacts']) mkdirSync(join(folder, name));
    const repositories = stageRepositories(join(folder, 'repositories'));
    const variables = {
      GITHUB_API_URL: world.url,
      GITHUB_GRAPHQL_URL: world.graphqlUrl,
      GITHUB_SERVER_URL: world.url,
      GITHUB_REPOSITORY: options.repository,
      GITHUB_REF: event.ref,
      FATES_ACT_ARTIFACTS: join(folder, 'artifacts'),
      FATES_ACT_TAMPER: options.tampered ?? '',
    };
    const flags = [
      `--eventpath=${file}`,
      `--workflows=${options.workflow}`,
      '--platform=ubuntu-latest=-self-hosted',
      `--action-cache-path=${join(folder, 'cache')}`,
      '--action-offline-mode',
      '--no-cache-server',
      '--pull=false',
      '--json',
      '--verbose',
      ...repositories.flatMap(([address, at]) => ['--local-repository', `${address}=${at}`]),
      ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      ...Object.entries({ GITHUB_TOKEN: token, ...secrets }).flatMap(([name, value]) => [
        '-s',
        `${name}=${value}`,
      ]),
    ];
    const { log } = await runProcess({
      command: 'act',
      args: [event.name, ...flags],
      cwd: workspace,
      environment: {
        HOME: join(folder, 'home'),
        PATH: [...path, dirname(actionNode), process.env['PATH'] ?? ''].join(':'),
        GIT_CONFIG_NOSYSTEM: '1',
      },
      timeLimitMs: 120_000,
    });
    return { jobs: resultsIn(log), log };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function resultsIn(log: string): Readonly<Record<string, string>> {
  const results = log.split('\n').flatMap((text) => {
    if (!text.startsWith('{')) return [];
    const { jobID, jobResult } = line.parse(JSON.parse(text));
    return jobID === undefined || jobResult === undefined ? [] : [[jobID, jobResult] as const];
  });
  return Object.fromEntries(results);
}
