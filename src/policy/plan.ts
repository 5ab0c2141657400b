import type { Task } from '../cube/cube.ts';
import type { Result } from '../problem.ts';
import { columnProblems, type Headers } from './bound-columns.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import { type Expanded, expandRequirements, type Skipped } from './expand.ts';
import { sortedJson } from './json-value.ts';
import type { KeyPath } from './key-path.ts';
import { compare } from './mistake.ts';
import type { Place } from './parse.ts';
import type { Gate, Minimum, Options, Policy, Requirement, SubjectPolicy } from './policy.ts';
import { scopeKey, type Scope } from './scope.ts';
import { furtherTables, type Matcher, shardsOf } from './shards.ts';

/** One measurement that somebody asks for: a metric on a scope. */
export interface MetricRequest {
  readonly metric: string;
  readonly scope: Scope;
  readonly options: Options;
}

/** A requirement on one concrete scope of one subject, and the request that answers it. */
export interface PlannedRequirement {
  readonly requirement: Requirement;
  readonly scope: Scope;
  /** Position in the subject's `requests`. */
  readonly request: number;
}

export interface PlannedSubject {
  readonly id: string;
  /** `infer`: gather decides from a bounded sample and the report says so. */
  readonly task: Task | 'infer';
  readonly bindings: SubjectPolicy;
  /** Paths of the evaluation table's shards, sorted; what the glob matched in the tree. Empty: there is no such file. */
  readonly shards: readonly string[];
  /** The same of the training table and the shifted ones, by their path or glob. */
  readonly furtherShards: ReadonlyMap<string, readonly string[]>;
  readonly requests: readonly MetricRequest[];
  /** In the order of the policy, then of the subject's scopes. */
  readonly requirements: readonly PlannedRequirement[];
  /** Requirements that do not apply to this subject, and why. */
  readonly skipped: readonly Skipped[];
}

/** What each subject needs. Sorted by subject id; requests by metric, then scope. */
export interface Plan {
  readonly subjects: readonly PlannedSubject[];
  readonly minimum: Minimum;
  readonly gate: Gate;
}

/** What is known of the tree before anything is measured. */
export interface PlannedTree {
  /** All files, from the root. */
  readonly paths: readonly string[];
  /** Of the files that `evaluationTables` names. */
  readonly headers: Headers;
  readonly match: Matcher;
}

/**
 * Requirement × subject × scope, each with the request that answers it; the same request is made once. Refuses when a
 * column that a subject binds is not in the header of one of its shards: all of them at once. A table that is not
 * there, or whose header cannot be read, is no problem here: measuring it will be MISSING or ERROR.
 */
export function plan(
  policy: Policy,
  catalogue: Catalogue,
  tree: PlannedTree,
  locate: (path: KeyPath) => Place = () => ({ path: 'fates.yml' }),
): Result<Plan> {
  const entryOf = entryLookup(catalogue);
  const bound = policy.subjects.map((subject) => ({
    subject,
    shards: shardsOf(subject.evaluation.table, tree.paths, tree.match),
  }));
  const problems = bound.flatMap(({ subject, shards }, index) =>
    columnProblems(subject, index, shards, tree.headers, locate),
  );
  if (problems.length > 0) {
    return { ok: false, problems };
  }
  const subjects = bound
    .map(({ subject, shards }) => ({
      ...planSubject(subject, shards, policy.requirements, entryOf),
      furtherShards: new Map(
        furtherTables(subject).map((table) => [table, shardsOf(table, tree.paths, tree.match)]),
      ),
    }))
    .toSorted((a, b) => compare(a.id, b.id));
  return { ok: true, value: { subjects, minimum: policy.minimum, gate: policy.gate } };
}

function entryLookup(catalogue: Catalogue): (metric: string) => CatalogueEntry {
  const entries = new Map(catalogue.map((entry) => [entry.id, entry]));
  return (metric) => {
    const entry = entries.get(metric);
    if (entry === undefined) {
      throw new Error(`the policy was parsed with another catalogue: it has no ${metric}`);
    }
    return entry;
  };
}

function planSubject(
  subject: SubjectPolicy,
  shards: readonly string[],
  all: readonly Requirement[],
  entryOf: (metric: string) => CatalogueEntry,
): Omit<PlannedSubject, 'furtherShards'> {
  const { expanded, skipped } = expandRequirements(subject, all, entryOf);
  const requests = new Map(expanded.map((each) => [requestKey(each), requestOf(each)]));
  const keys = [...requests.keys()].toSorted(compare);
  const positions = new Map(keys.map((key, position) => [key, position]));
  return {
    id: subject.id,
    task: declaredTask(subject),
    bindings: subject,
    shards,
    requests: keys.flatMap((key) => requests.get(key) ?? []),
    requirements: expanded.flatMap((each) => {
      const request = positions.get(requestKey(each));
      return request === undefined ? [] : [{ ...each, request }];
    }),
    skipped,
  };
}

/** What the bindings say where `task` is absent: the rows never decide what the policy has decided. */
function declaredTask({ task, evaluation }: SubjectPolicy): Task | 'infer' {
  if (task !== undefined) {
    return task;
  }
  if (evaluation.positive !== undefined || evaluation.threshold !== undefined) {
    return 'binary';
  }
  return evaluation.scores === undefined ? 'infer' : 'multiclass';
}

function requestOf({ requirement: { metric, options }, scope }: Expanded): MetricRequest {
  return { metric, scope, options };
}

/** Sorts by metric, then scope, then options: a space is below every character of an id. */
function requestKey({ requirement: { metric, options }, scope }: Expanded): string {
  return `${metric} ${scopeKey(scope)} ${sortedJson(options)}`;
}
