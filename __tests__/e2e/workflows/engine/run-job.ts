import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { parseCommands } from '../../github/runner-files.ts';
import { makeRunnerFolders } from '../../runner/runner-environment.ts';
import type { JobEnd } from './contexts.ts';
import { githubContext, runnerContext } from './contexts.ts';
import type { ContextValue, Scope } from './expression.ts';
import { Closed, resolve, resolveText } from './expression.ts';
import { readOnly, tokenPermissions } from './permissions.ts';
import type { PlannedJob } from './plan.ts';
import type { Environment, JobRun, Run } from './run.ts';
import { runSteps } from './run-steps.ts';
import type { Workflow } from './workflow.ts';

/** Where a job stands: its path of ids, its name for branch protection, and what its expressions see before it has a runner. */
export interface JobPlace {
  readonly path: string;
  readonly name: string;
  readonly workflow: Workflow;
  readonly contexts: Readonly<Record<string, ContextValue>>;
  readonly secrets: Readonly<Record<string, string>>;
}

const labels = ['ubuntu-latest', 'ubuntu-24.04', 'ubuntu-22.04'];
const longestMinutes = 360;
const nothing = { outputs: {}, steps: [], log: '', commands: [], summary: '' } as const;

function environmentOf({ job }: PlannedJob, run: Run, scope: Scope): Environment {
  const declared = job.environment;
  if (declared === undefined) return {};
  const named =
    declared !== null && typeof declared === 'object' && 'name' in declared ? declared.name : declared;
  const name = resolveText(named, scope);
  // An empty name is no environment.
  if (name === '') return {};
  const environment = run.host.environments?.[name];
  if (environment === undefined) throw new Error(`the host has no environment "${name}"`);
  return environment;
}

function secretsContext(place: JobPlace, environment: Environment, run: Run, token: string): Closed {
  const fromEnvironment = run.forked ? {} : (environment.secrets ?? {});
  const secrets = { ...place.secrets, ...fromEnvironment, GITHUB_TOKEN: token };
  for (const secret of Object.values(secrets)) if (secret !== '') run.masks.add(secret);
  return new Closed('secrets', secrets);
}

/** Outputs that hold a secret are dropped, as the runner does with a warning. */
function outputsOf({ job }: PlannedJob, run: Run, scope: Scope): Readonly<Record<string, string>> {
  const outputs = Object.entries(job.outputs).map(([name, tree]) => {
    const value = resolveText(tree, scope);
    const secret = [...run.masks].some((mask) => mask !== '' && value.includes(mask));
    return [name, secret ? '' : value] as const;
  });
  return Object.fromEntries(outputs);
}

/** Runs a job of steps on a runner of its own, and notes it in the run. */
export async function runJob(run: Run, planned: PlannedJob, place: JobPlace): Promise<JobEnd> {
  const { job } = planned;
  const grant = run.forked ? readOnly(planned.granted) : planned.granted;
  const record = (jobRun: Omit<JobRun, 'name'>): JobEnd => {
    run.jobs.set(place.path, { name: place.name, ...jobRun });
    return jobRun;
  };
  const before: Scope = { contexts: place.contexts };
  const environment = environmentOf(planned, run, before);
  if (environment.review === 'rejected') return record({ ...nothing, result: 'failure' });
  const runsOn = resolve(job['runs-on'] ?? null, before);
  if (typeof runsOn !== 'string' || !labels.includes(runsOn)) {
    throw new Error(`${place.path}: the engine has no runner ${JSON.stringify(runsOn)}`);
  }
  const token = await run.host.world.tokenWith(tokenPermissions(grant));
  const folder = join(run.folder, 'jobs', place.path.replaceAll('/', '--'));
  const workspace = join(folder, 'work');
  for (const path of [workspace, join(folder, 'steps')]) mkdirSync(path, { recursive: true });
  makeRunnerFolders(folder, run.start.event);
  const contexts = {
    ...place.contexts,
    github: githubContext(run, { id: planned.id, token, workspace }),
    runner: runnerContext(folder),
    secrets: secretsContext(place, environment, run, token),
  };
  const minutes = Number(resolveText(job['timeout-minutes'] ?? longestMinutes, { contexts }));
  const { id } = planned;
  const { workflow } = place;
  const timeLimitMs = minutes * (run.host.minuteMs ?? 60_000);
  const running = { run, id, job, workflow, token, grant, folder, workspace, timeLimitMs, contexts };
  const { result, steps, scope, summary } = await runSteps(running);
  const log = steps.map((step) => step.log).join('');
  const outputs = outputsOf(planned, run, scope);
  return record({ result, outputs, steps, log, commands: parseCommands(log), summary });
}
