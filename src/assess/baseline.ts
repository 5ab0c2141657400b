import type { BaseSide, CommitTree } from '../discover/commit-tree.ts';
import { isAvailable } from '../discover/commit-tree.ts';
import type { Matcher } from '../discover/touched.ts';
import { assertNever } from '../errors.ts';
import type { EvaluationCube } from '../cube/cube.ts';
import type { Gathered } from '../evidence/evidence.ts';
import type { Measurement } from '../metrics/measurement.ts';
import type { PlannedSubject } from '../policy/plan.ts';
import type { Standing } from '../policy/policy-change.ts';
import type { SubjectPolicy } from '../policy/policy.ts';
import { furtherTables, shardsOf } from '../policy/shards.ts';
import type { Problem } from '../problem.ts';
import type { BaseMeasurements } from '../report/base-measurements.ts';
import { baseMeasurements } from '../report/base-measurements.ts';
import { cubeOfCells } from '../report/cube-of-cells.ts';
import type { SubjectReport } from '../report/report.ts';
import { isBound } from './bound-scope.ts';
import type { MeasuredTree } from './compare-subject.ts';
import type { GivenReport } from './ports.ts';

/** A subject at the base before anything of it is read. */
export type BaselinePlan =
  | { readonly state: 'new' }
  | { readonly state: 'unavailable'; readonly because: string }
  /** Every file has the same bytes: the head's numbers stand for both. */
  | { readonly state: 'reused' }
  /** Somebody gave a report of the base. */
  | { readonly state: 'report'; readonly base: BaseMeasurements; readonly cube: EvaluationCube | undefined }
  | { readonly state: 'measured'; readonly tree: CommitTree; readonly planned: PlannedSubject };

export interface SubjectAtBase {
  readonly subject: PlannedSubject;
  readonly standing: Standing | undefined;
  /** What the base's policy binds; absent where it does not have the subject or there is no such policy. */
  readonly bindings: SubjectPolicy | undefined;
}

/** Whether and where the same requests can be answered at the base. Where all bytes are the same nothing is read twice. */
export async function planBaseline(
  { subject, standing, bindings }: SubjectAtBase,
  base: BaseSide,
  match: Matcher,
): Promise<BaselinePlan> {
  const { baseline: tree } = base;
  if (!isAvailable(tree)) {
    return { state: 'unavailable', because: tree.problem.message };
  }
  if (standing === 'new') {
    return { state: 'new' };
  }
  const planned = await plannedAt(tree, subject, bindings ?? subject.bindings, match);
  if (planned.shards.length === 0) {
    return bindings === undefined
      ? { state: 'new' }
      : { state: 'unavailable', because: `The base has no ${planned.bindings.evaluation.table}.` };
  }
  return (standing ?? 'same') === 'same' && (await isSameEvidence(subject, planned, base))
    ? { state: 'reused' }
    : { state: 'measured', tree, planned };
}

/** From the report that somebody gave instead of files; `answered` there, or counted anew from the cells that it carries. */
export function planFromReport({ subject, standing }: SubjectAtBase, given: GivenReport): BaselinePlan {
  if ('because' in given) {
    return { state: 'unavailable', because: given.because };
  }
  const base = baseMeasurements(given.report, subject.id);
  if (base !== undefined) {
    return { state: 'report', base, cube: cubeOfCells(base.subject) };
  }
  return standing === 'new' || !given.report.untouched.includes(subject.id)
    ? { state: 'new' }
    : { state: 'unavailable', because: `The report ${given.from} did not look at this subject.` };
}

/** A subject at the base: what was counted there, and its answers by request. */
export interface SubjectBaseline {
  readonly said: NonNullable<SubjectReport['baseline']>;
  /** By request; absent for a new subject. */
  readonly tree?: MeasuredTree;
  /** Why the rows of both sides could not be paired, where the policy binds an id. */
  readonly unpaired?: string;
}

/** The same requests over the files at the base, read as data; `head` is what the head gave. */
export async function measureBaseline(
  plan: BaselinePlan,
  head: MeasuredTree,
  { requests }: PlannedSubject,
  measuredAt: (planned: PlannedSubject, tree: CommitTree) => Promise<MeasuredTree>,
  countedAt: (gathered: Gathered) => readonly Measurement[],
): Promise<SubjectBaseline> {
  switch (plan.state) {
    case 'new':
      return { said: { state: 'new' } };
    case 'unavailable':
      return unavailable(plan.because, requests);
    case 'reused':
      return { said: { state: 'reused' }, tree: head };
    case 'report':
      return { said: { state: 'report' }, tree: reported(plan, requests, countedAt) };
    case 'measured': {
      const answerable = requests.filter(({ scope }) => isBound(scope, plan.planned.bindings));
      const { gathered, measurements } = await measuredAt(
        { ...plan.planned, requests: answerable },
        plan.tree,
      );
      const answers = new Map(answerable.map((request, index) => [request, measurements[index]]));
      return gathered.ok
        ? {
            said: { state: 'measured' },
            tree: { gathered, measurements: requests.map((request) => answers.get(request) ?? NOT_BOUND) },
          }
        : unavailable(sentenceOf(gathered.problems), requests);
    }
    default:
      return assertNever(plan);
  }
}

function reported(
  { base, cube }: Extract<BaselinePlan, { readonly state: 'report' }>,
  requests: PlannedSubject['requests'],
  countedAt: (gathered: Gathered) => readonly Measurement[],
): MeasuredTree {
  const { task, taskInferred } = base.subject;
  const gathered: Gathered =
    cube === undefined || task === 'unknown'
      ? NOTHING
      : { ok: true, table: { cube, files: [], task, taskInferred, notes: [] } };
  const counted = gathered.ok ? countedAt(gathered) : [];
  const measurements = requests.map((request, index) => base.of(request) ?? counted[index] ?? NOT_REPORTED);
  return { gathered, measurements };
}

const NOT_REPORTED: Measurement = {
  status: 'no-evidence',
  missing: ['this number in the report of the base'],
  hint: 'Give a report that was made under this policy, or commit the evidence.',
};

/** A scope that the change brings has nothing to be compared with. */
const NOT_BOUND: Measurement = { status: 'not-applicable', reason: 'the base does not bind these columns' };

function sentenceOf(problems: readonly Problem[]): string {
  const atBase = (problem: Problem): string =>
    problem.code === 'table/lfs-pointer'
      ? 'at the base it is in Git LFS, and only its pointer is there.'
      : problem.message;
  return problems.map((problem) => `${problem.path}: ${atBase(problem)}`).join(' ');
}

/** It is there and cannot be measured: whoever asks for a comparison gets none, and has to hear it. */
function unavailable(because: string, requests: PlannedSubject['requests']): SubjectBaseline {
  const hint = 'Mend the base branch first, or give the baseline as a report with `baseline-report`.';
  const nothing: Measurement = { status: 'no-evidence', missing: ['the same numbers at the base'], hint };
  return {
    said: { state: 'unavailable', because },
    tree: { gathered: NOTHING, measurements: requests.map(() => nothing) },
  };
}

const NOTHING: Gathered = { ok: false, state: 'missing', problems: [], files: [] };

/** The head's requests over what is bound at the base. */
export async function plannedAt(
  tree: CommitTree,
  subject: PlannedSubject,
  bindings: SubjectPolicy,
  match: Matcher,
): Promise<PlannedSubject> {
  const { files } = await tree.list();
  const paths = files.map(({ path }) => path);
  return {
    ...subject,
    bindings,
    shards: shardsOf(bindings.evaluation.table, paths, match),
    furtherShards: new Map(furtherTables(bindings).map((table) => [table, shardsOf(table, paths, match)])),
  };
}

/** Whether the subject's tables are the same files with the same bytes. */
async function isSameEvidence(
  head: PlannedSubject,
  planned: PlannedSubject,
  base: BaseSide,
): Promise<boolean> {
  const own = filesOf(head);
  return own.join('\n') === filesOf(planned).join('\n') && (await areUnchanged(own, base));
}

function filesOf({ shards, furtherShards, bindings: { evaluation } }: PlannedSubject): readonly string[] {
  const { severity } = evaluation;
  return [...shards, ...[...furtherShards.values()].flat(), ...(severity === undefined ? [] : [severity])];
}

/** Whether each file has the bytes that it has at the base. */
export async function areUnchanged(paths: readonly string[], base: BaseSide): Promise<boolean> {
  for (const path of paths) {
    if (!(await base.isUnchanged(path))) return false;
  }
  return true;
}
