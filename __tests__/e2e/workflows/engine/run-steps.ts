import { chmodSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';

import { parseCommands } from '../../github/runner-files.ts';
import { actionNode, runnerEnvironment } from '../../runner/runner-environment.ts';
import type { Action, ActionUse } from './action.ts';
import { findAction } from './action.ts';
import type { StepFacts } from './contexts.ts';
import { stepsContext } from './contexts.ts';
import type { ContextValue, Scope } from './expression.ts';
import { holds, resolveText, resolveTexts, sourceOf } from './expression.ts';
import type { Grant } from './permissions.ts';
import type { Result, Run, StepRun } from './run.ts';
import type { StepEnd } from './step-process.ts';
import { runStepProcess } from './step-process.ts';
import type { Job, Step, Workflow } from './workflow.ts';

/** A job on its runner, before the first step. */
export interface RunningJob {
  readonly run: Run;
  readonly id: string;
  readonly job: Job;
  readonly workflow: Workflow;
  readonly token: string;
  readonly grant: Grant;
  /** Its own place: `work` is the workspace. */
  readonly folder: string;
  readonly workspace: string;
  readonly timeLimitMs: number;
  readonly contexts: Readonly<Record<string, ContextValue>>;
}

interface State {
  status: 'success' | 'failure' | 'cancelled';
  readonly env: Record<string, string>;
  readonly path: string[];
  readonly facts: Map<string, StepFacts>;
  readonly runs: StepRun[];
  readonly posts: (() => Promise<StepEnd>)[];
  summary: string;
  steps: number;
}

/** What is left for `always()` and post steps after a job's time is up, in minutes. */
const graceMinutes = 5;
const longestMinutes = 360;

const shells: Readonly<Record<string, readonly string[]>> = {
  '': ['bash', '-e'],
  bash: ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail'],
  sh: ['sh', '-e'],
  python: ['python3'],
};

/** Names that a script may set: it is not known which of them it reaches. */
function scriptOutputs(script: string): readonly string[] {
  return [...script.matchAll(/(?<name>[A-Za-z_][\w-]*)(?:=|<<)/g)].map(
    (match) => match.groups?.['name'] ?? '',
  );
}

export function titleOf(step: Step): string {
  const named = step.id ?? step.name ?? step.uses ?? step.run;
  return typeof named === 'string' ? (named.split('\n')[0] ?? '') : 'run';
}

/** Runs the steps of a job in order, then what they left for the end; gives them and the job's result. */
export async function runSteps(running: RunningJob): Promise<{
  readonly result: Result;
  readonly steps: readonly StepRun[];
  readonly scope: Scope;
  readonly summary: string;
}> {
  const { run, job, workflow } = running;
  const minute = run.host.minuteMs ?? 60_000;
  const begun = performance.now();
  const left = (): number => running.timeLimitMs - (performance.now() - begun);
  const jobEnv = resolveTexts(job.env, {
    contexts: { ...running.contexts, env: resolveTexts(workflow.env, running) },
  });
  const state: State = {
    status: 'success',
    env: { ...resolveTexts(workflow.env, running), ...jobEnv },
    path: [...(run.host.path ?? []), dirname(actionNode)],
    facts: new Map(),
    runs: [],
    posts: [],
    summary: '',
    steps: 0,
  };

  const scope = (env: Readonly<Record<string, string>> = state.env): Scope => ({
    contexts: {
      ...running.contexts,
      env,
      steps: stepsContext(state.facts),
      job: { status: state.status },
    },
    status: {
      success: state.status === 'success',
      failure: state.status === 'failure',
      cancelled: state.status === 'cancelled',
    },
  });

  const processEnvironment = (env: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
    const { PATH = '', ...runner } = runnerEnvironment(
      {
        ...run.start,
        world: run.host.world,
        repository: run.host.repository,
        workspace: running.workspace,
        workflow: run.workflow,
        job: running.id,
      },
      running.folder,
    );
    return { ...env, ...runner, PATH: [...state.path, env['PATH'] ?? PATH].join(delimiter) };
  };

  const nextFolder = (): string => {
    state.steps += 1;
    return join(running.folder, 'steps', String(state.steps));
  };

  const runScript = (
    step: Step,
    inner: Scope,
    timeLimitMs: number,
    env: Readonly<Record<string, string>>,
  ) => {
    const defaults = job.defaults?.run ?? workflow.defaults?.run;
    const shell = resolveText(step.shell ?? defaults?.shell, inner);
    const [command, ...args] = shells[shell] ?? [];
    if (command === undefined) throw new Error(`the engine knows no shell ${shell}`);
    const folder = nextFolder();
    const script = `${folder}.sh`;
    writeFileSync(script, `${resolveText(step.run, inner)}\n`);
    chmodSync(script, 0o644);
    const directory = resolveText(step['working-directory'] ?? defaults?.['working-directory'], inner);
    return runStepProcess({
      command,
      args: [...args, script],
      cwd: resolve(running.workspace, directory),
      environment: processEnvironment(env),
      timeLimitMs,
      folder,
    });
  };

  const runAction = async (
    action: Action,
    step: Step,
    inner: Scope,
    timeLimitMs: number,
    env: Readonly<Record<string, string>>,
  ) => {
    const use = (folder: string, environment: Readonly<Record<string, string>>): ActionUse => ({
      run,
      inputs: resolveTexts(step.with, inner),
      environment,
      workspace: running.workspace,
      token: running.token,
      grant: running.grant,
      timeLimitMs,
      folder,
    });
    const end = await action.main(use(nextFolder(), processEnvironment(env)));
    const unknown = Object.keys(end.outputs ?? {}).filter((name) => !action.outputs.includes(name));
    if (unknown.length > 0)
      throw new Error(`${action.name} sets what it does not declare: ${unknown.join(', ')}`);
    const { post } = action;
    if (post !== undefined) {
      const saved = Object.entries(end.state ?? {}).map(([name, value]) => [`STATE_${name}`, value] as const);
      const later = () => ({ ...processEnvironment(env), ...Object.fromEntries(saved) });
      state.posts.unshift(() => post(use(nextFolder(), later())));
    }
    return end;
  };

  const masked = (log: string): string => {
    for (const { command, message } of parseCommands(log)) if (command === 'add-mask') run.masks.add(message);
    return [...run.masks]
      .filter((mask) => mask !== '')
      .reduce((text, mask) => text.replaceAll(mask, '***'), log);
  };

  const note = (step: Step, declared: readonly string[], outcome: Result, end?: StepEnd): void => {
    const tolerated = outcome === 'failure' && resolveText(step['continue-on-error'], scope()) === 'true';
    const conclusion = tolerated ? 'success' : outcome;
    const outputs = end?.outputs ?? {};
    if (step.id !== undefined) state.facts.set(step.id, { outcome, conclusion, outputs, declared });
    state.runs.push({ title: titleOf(step), outcome, conclusion, outputs, log: masked(end?.log ?? '') });
    if (conclusion === 'failure' && state.status === 'success') state.status = 'failure';
    Object.assign(state.env, end?.env);
    state.path.unshift(...(end?.path ?? []));
    state.summary += end?.summary ?? '';
  };

  const take = async (step: Step): Promise<void> => {
    const action = step.uses === undefined ? undefined : findAction(step.uses);
    const declared = action?.outputs ?? scriptOutputs(sourceOf(step.run ?? ''));
    const stepEnv = { ...state.env, ...resolveTexts(step.env, scope()) };
    const inner = scope(stepEnv);
    if (!holds(step.if, inner)) return note(step, declared, 'skipped');
    const minutes = Number(resolveText(step['timeout-minutes'] ?? longestMinutes, inner));
    const inGrace = state.status === 'cancelled';
    const remaining = inGrace ? graceMinutes * minute : left();
    const limit = Math.min(minutes * minute, remaining);
    const end =
      action === undefined
        ? await runScript(step, inner, limit, stepEnv)
        : await runAction(action, step, inner, limit, stepEnv);
    const outOfTime = end.timedOut === true && minutes * minute > remaining && !inGrace;
    note(step, declared, outOfTime ? 'cancelled' : end.ok ? 'success' : 'failure', end);
    if (outOfTime) state.status = 'cancelled';
  };

  for (const step of job.steps) await take(step);
  for (const post of state.posts) {
    const end = await post();
    note({ name: 'post' }, [], end.ok ? 'success' : 'failure', end);
  }
  return { result: state.status, steps: state.runs, scope: scope(), summary: state.summary };
}
