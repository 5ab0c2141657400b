import { readFileSync } from 'node:fs';

import { inRepository } from '../../action/gate.ts';
import { git } from '../../github/git-command.ts';
import { findAction, US } from './action.ts';
import { parseWorkflow } from './parse-workflow.ts';
import type { Grant } from './permissions.ts';
import { beyond, grantOf } from './permissions.ts';
import type { Host } from './run.ts';
import type { CallInterface, Job, Workflow } from './workflow.ts';
import { callInterface } from './workflow.ts';

/** A job with what it may do, and the workflow that it calls. */
export interface PlannedJob {
  readonly id: string;
  readonly job: Job;
  readonly granted: Grant;
  readonly calls?: { readonly plan: Plan; readonly interface: CallInterface };
}

/** A workflow with everything that it calls, checked as far as that goes without running it. */
export interface Plan {
  readonly workflow: Workflow;
  readonly jobs: ReadonlyMap<string, PlannedJob>;
  /** What GitHub would refuse at the start of the run. */
  readonly refusals: readonly string[];
}

type Home = 'caller' | 'ours';
interface Place {
  readonly home: Home;
  readonly path: string;
}

const deepest = 10;
const workflowPath = /^\.github\/workflows\/[\w.-]+\.ya?ml$/;

/** Where `uses` of a job points: our address at any reference, `./` and `$/` in the repository of the file that says so. */
function locate(uses: string, from: Place): Place {
  const here = /^[.$]\/(?<path>.+)$/.exec(uses)?.groups?.['path'];
  const remote = uses.startsWith(`${US}/`) ? /^(?<path>.+)@\S+$/.exec(uses.slice(US.length + 1)) : null;
  const path = here ?? remote?.groups?.['path'] ?? '';
  if (!workflowPath.test(path)) throw new Error(`${from.path} calls ${uses}, which the engine does not know`);
  return { home: here === undefined ? 'ours' : from.home, path };
}

function undeclared(what: string, given: readonly string[], declared: object): void {
  const unknown = given.filter((name) => !Object.hasOwn(declared, name));
  if (unknown.length > 0) throw new Error(`${what} declares no ${unknown.join(', ')}`);
}

function missing(
  what: string,
  given: readonly string[],
  declared: Readonly<Record<string, { readonly required: boolean }>>,
): void {
  const absent = Object.keys(declared).filter((name) => declared[name]?.required && !given.includes(name));
  if (absent.length > 0) throw new Error(`${what} needs ${absent.join(', ')}`);
}

function checkCall(path: string, job: Job, called: CallInterface): void {
  const [inputs, secrets] = [Object.keys(job.with), Object.keys(job.secrets)];
  undeclared(path, inputs, called.inputs);
  missing(path, inputs, called.inputs);
  if (job.secrets === 'inherit') return;
  undeclared(path, secrets, called.secrets);
  missing(path, secrets, called.secrets);
}

function checkSteps(path: string, job: Job): void {
  for (const { uses, with: given = {} } of job.steps) {
    if (uses === undefined) continue;
    const action = findAction(uses);
    undeclared(`${path}: ${action.name}`, Object.keys(given), action.inputs);
    missing(`${path}: ${action.name}`, Object.keys(given), action.inputs);
  }
}

/** Reads a workflow at the commit of the event, and every one that it calls. A call or a use that does not fit throws. */
export async function makePlan(host: Host, sha: string, path: string): Promise<Plan> {
  const read = ({ home, path: file }: Place): string =>
    home === 'ours' ? readFileSync(inRepository(file), 'utf8') : git(host.git.path, 'show', `${sha}:${file}`);

  const plan = async (place: Place, ceiling: Grant | undefined, depth: number): Promise<Plan> => {
    if (depth > deepest) throw new Error(`${place.path} is nested deeper than ${deepest}`);
    const workflow = await parseWorkflow(place.path, read(place));
    const jobs = new Map<string, PlannedJob>();
    const refusals: string[] = [];
    for (const [id, job] of Object.entries(workflow.jobs)) {
      const granted = grantOf(job, workflow, ceiling);
      if (ceiling !== undefined) refusals.push(...beyond(id, granted, ceiling));
      if (job.uses === undefined) {
        checkSteps(place.path, job);
        jobs.set(id, { id, job, granted });
        continue;
      }
      const inner = await plan(locate(job.uses, place), granted, depth + 1);
      const called = callInterface(inner.workflow);
      checkCall(inner.workflow.path, job, called);
      refusals.push(...inner.refusals);
      jobs.set(id, { id, job, granted, calls: { plan: inner, interface: called } });
    }
    return { workflow, jobs, refusals };
  };
  return plan({ home: 'caller', path }, undefined, 1);
}
