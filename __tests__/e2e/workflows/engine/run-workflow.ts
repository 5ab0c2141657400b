import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { z } from 'zod';

import type { JobEnd } from './contexts.ts';
import { endsContext, githubContext } from './contexts.ts';
import type { ContextValue, Json, Scope } from './expression.ts';
import { Closed, holds, resolve, resolveText, resolveTexts } from './expression.ts';
import type { Plan, PlannedJob } from './plan.ts';
import { makePlan } from './plan.ts';
import type { Host, JobRun, Result, Run, Start, WorkflowRun } from './run.ts';
import { combined } from './run.ts';
import { runJob } from './run-job.ts';
import type { InputDeclaration } from './workflow.ts';
import { concurrencyGroup, dispatchInputs } from './workflow.ts';

/** One workflow on its way: the run's own, or a called one. */
interface Frame {
  readonly plan: Plan;
  /** Ids and names of the jobs that led here. */
  readonly path: readonly string[];
  readonly names: readonly string[];
  readonly inputs: Closed;
  readonly secrets: Readonly<Record<string, string>>;
  /** Groups that are held while this runs: to wait for one of them would be for ever. */
  readonly groups: readonly string[];
}

interface Ended {
  readonly end: JobEnd;
  /** After `continue-on-error`: what the workflow makes of it. */
  readonly counts: Result;
}

function typedInputs(
  what: string,
  declared: Readonly<Record<string, InputDeclaration>>,
  given: Readonly<Record<string, Json>>,
): Closed {
  const entries = Object.entries(declared).map(([name, { type, default: byDefault }]) => {
    const fallback = type === 'boolean' ? false : type === 'number' ? 0 : '';
    const value = given[name] ?? resolve(byDefault ?? fallback, { contexts: {} });
    const wanted = type === 'boolean' || type === 'number' ? type : 'string';
    if (typeof value !== wanted)
      throw new Error(`${what}: input ${name} is a ${typeof value}, not a ${wanted}`);
    return [name, value] as const;
  });
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(declared, name));
  if (unknown.length > 0) throw new Error(`${what} declares no input ${unknown.join(', ')}`);
  return new Closed(`inputs of ${what}`, Object.fromEntries(entries));
}

/** All that a job needs, and what those need. */
function ancestors(plan: Plan, id: string): ReadonlySet<string> {
  const needs = plan.jobs.get(id)?.job.needs ?? [];
  return new Set(needs.flatMap((need) => [need, ...ancestors(plan, need)]));
}

function statusOf(results: readonly Result[]): NonNullable<Scope['status']> {
  return {
    success: results.every((result) => result === 'success'),
    failure: results.includes('failure'),
    cancelled: results.includes('cancelled'),
  };
}

function held(group: string, groups: readonly string[], what: string): readonly string[] {
  if (group === '') return groups;
  if (groups.includes(group))
    throw new Error(`${what} waits for the concurrency group "${group}" of its own run`);
  return [...groups, group];
}

type Row = Readonly<Record<string, string | number | boolean>>;

/** Every combination of the lists, in the order in which they are written. */
function combinations(matrix: Json): readonly Row[] {
  const axes = z.record(z.string(), z.array(z.union([z.string(), z.number(), z.boolean()]))).parse(matrix);
  return Object.entries(axes).reduce<readonly Row[]>(
    (rows, [axis, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [axis]: value }))),
    [{}],
  );
}

function skip(run: Run, path: string, name: string): JobEnd {
  run.jobs.set(path, { name, result: 'skipped', outputs: {}, steps: [], log: '', commands: [], summary: '' });
  return { result: 'skipped', outputs: {} };
}

/** Runs the jobs of a workflow, each as soon as what it needs has ended. */
async function runFrame(run: Run, frame: Frame): Promise<ReadonlyMap<string, Ended>> {
  const { plan } = frame;
  const ended = new Map<string, Ended>();
  const begun = new Map<string, Promise<void>>();
  const base = {
    github: githubContext(run, undefined),
    inputs: frame.inputs,
    vars: run.host.variables ?? {},
    strategy: {},
    matrix: {},
  };
  const group = resolveText(concurrencyGroup(plan.workflow.concurrency), { contexts: base });
  const groups = held(group, frame.groups, plan.workflow.path);

  const contextsOf = (planned: PlannedJob): Readonly<Record<string, ContextValue>> => {
    const needs = planned.job.needs.map((need) => {
      const end = ended.get(need)?.end ?? { result: 'skipped', outputs: {} };
      return [need, { end, declared: declaredOutputs(plan, need) }] as const;
    });
    return { ...base, needs: endsContext('needs', new Map(needs)) };
  };

  const take = async (planned: PlannedJob): Promise<void> => {
    const { id, job } = planned;
    const contexts = contextsOf(planned);
    const results = [...ancestors(plan, id)].map((need) => ended.get(need)?.counts ?? 'skipped');
    const path = [...frame.path, id];
    if (!holds(job.if, { contexts, status: statusOf(results) })) {
      const name = [...frame.names, resolveText(job.name ?? id, { contexts })].join(' / ');
      ended.set(id, { end: skip(run, path.join('/'), name), counts: 'skipped' });
      return;
    }
    const end = await runStrategy(run, { ...frame, groups }, planned, contexts);
    const tolerated =
      end.result === 'failure' && resolveText(job['continue-on-error'], { contexts }) === 'true';
    const counts = tolerated ? 'success' : end.result;
    ended.set(id, { end: { ...end, result: counts }, counts });
  };

  const begin = (id: string): Promise<void> => {
    const planned = plan.jobs.get(id);
    if (planned === undefined) throw new Error(`there is no job ${id}`);
    const already = begun.get(id);
    if (already !== undefined) return already;
    const promise = Promise.all(planned.job.needs.map(begin)).then(() => take(planned));
    begun.set(id, promise);
    return promise;
  };
  await Promise.all([...plan.jobs.keys()].map(begin));
  return ended;
}

function declaredOutputs(plan: Plan, id: string): readonly string[] {
  const planned = plan.jobs.get(id);
  return Object.keys(planned?.calls?.interface.outputs ?? planned?.job.outputs ?? {});
}

async function runStrategy(
  run: Run,
  frame: Frame,
  planned: PlannedJob,
  contexts: Readonly<Record<string, ContextValue>>,
): Promise<JobEnd> {
  const { strategy, outputs } = planned.job;
  if (strategy === undefined) return runPlaced(run, frame, planned, contexts, '');
  if (Object.keys(outputs).length > 0)
    throw new Error(`${planned.id}: the outputs of a matrix are one job's by chance`);
  const rows = combinations(resolve(strategy.matrix, { contexts }));
  const ends = await Promise.all(
    rows.map((matrix) =>
      runPlaced(
        run,
        frame,
        planned,
        { ...contexts, matrix: new Closed('matrix', matrix) },
        ` (${Object.values(matrix).map(String).join(', ')})`,
      ),
    ),
  );
  return { result: combined(ends.map(({ result }) => result)), outputs: {} };
}

async function runPlaced(
  run: Run,
  frame: Frame,
  planned: PlannedJob,
  contexts: Readonly<Record<string, ContextValue>>,
  suffix: string,
): Promise<JobEnd> {
  const { id, job, calls } = planned;
  const path = [...frame.path, `${id}${suffix}`];
  const names = [...frame.names, `${resolveText(job.name ?? id, { contexts })}${suffix}`];
  const group = resolveText(concurrencyGroup(job.concurrency), { contexts });
  const groups = held(group, frame.groups, path.join('/'));
  if (calls === undefined) {
    const { secrets, plan } = frame;
    return runJob(run, planned, {
      path: path.join('/'),
      name: names.join(' / '),
      workflow: plan.workflow,
      contexts,
      secrets,
    });
  }
  const secretScope = { contexts: { ...contexts, secrets: new Closed('secrets', frame.secrets) } };
  const passed = job.secrets === 'inherit' ? frame.secrets : resolveTexts(job.secrets, secretScope);
  const optional = Object.fromEntries(Object.keys(calls.interface.secrets).map((name) => [name, '']));
  const given = Object.fromEntries(
    Object.entries(job.with).map(([name, tree]) => [name, resolve(tree, { contexts })]),
  );
  const inputs = typedInputs(calls.plan.workflow.path, calls.interface.inputs, given);
  const inner = { plan: calls.plan, path, names, inputs, secrets: { ...optional, ...passed }, groups };
  const ended = await runFrame(run, inner);
  return {
    result: combined([...ended.values()].map(({ counts }) => counts)),
    outputs: calledOutputs(run, inner, calls, ended),
  };
}

function calledOutputs(
  run: Run,
  { plan, inputs }: Frame,
  { interface: declared }: NonNullable<PlannedJob['calls']>,
  ended: ReadonlyMap<string, Ended>,
): Readonly<Record<string, string>> {
  const jobs = [...ended].map(([id, { end }]) => [id, { end, declared: declaredOutputs(plan, id) }] as const);
  const contexts = {
    github: githubContext(run, undefined),
    vars: run.host.variables ?? {},
    inputs,
    jobs: endsContext('jobs', new Map(jobs)),
  };
  const values = Object.entries(declared.outputs).map(([name, { value }]) => [
    name,
    resolveText(value, { contexts }),
  ]);
  return Object.fromEntries(values);
}

const forkShape = z.looseObject({
  pull_request: z.looseObject({ head: z.looseObject({ repo: z.looseObject({ fork: z.boolean() }) }) }),
});

function isForked({ event }: Start): boolean {
  const parsed = forkShape.safeParse(event.payload);
  return event.name === 'pull_request' && parsed.success && parsed.data.pull_request.head.repo.fork;
}

/** Runs a workflow of the host for an event, as GitHub does; `remove` takes away what it left on disk. */
export async function runWorkflow(host: Host, start: Start): Promise<WorkflowRun> {
  const plan = await makePlan(host, start.event.sha, start.workflow);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'fates-workflow-')));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  if (plan.refusals.length > 0) {
    return { conclusion: 'startup_failure', refusals: plan.refusals, jobs: {}, artifacts: {}, remove };
  }
  const { workflow } = plan;
  if (!Object.hasOwn(workflow.on, start.event.name))
    throw new Error(`${workflow.path} is not started by ${start.event.name}`);
  const forked = isForked(start);
  const secrets = forked
    ? Object.fromEntries(Object.keys(host.secrets ?? {}).map((name) => [name, '']))
    : host.secrets;
  const run: Run = {
    host,
    start,
    workflow: workflow.name ?? workflow.path,
    folder,
    artifacts: new Map<string, string>(),
    masks: new Set<string>(),
    jobs: new Map<string, JobRun>(),
    forked,
  };
  try {
    const inputs = typedInputs(workflow.path, dispatchInputs(workflow), start.inputs ?? {});
    const ended = await runFrame(run, {
      plan,
      path: [],
      names: [],
      inputs,
      secrets: secrets ?? {},
      groups: [],
    });
    const conclusion = combined([...ended.values()].map(({ counts }) => counts));
    return {
      conclusion: conclusion === 'skipped' ? 'success' : conclusion,
      refusals: [],
      jobs: Object.fromEntries([...run.jobs].sort(([left], [right]) => (left < right ? -1 : 1))),
      artifacts: Object.fromEntries(run.artifacts),
      remove,
    };
  } catch (error) {
    remove();
    throw error;
  }
}
