import type { Task } from '../cube/cube.ts';
import type { Gate, Minimum, Options, Requirement, SubjectPolicy } from './policy.ts';
import type { Scope } from './scope.ts';

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
  /** Paths of the evaluation table's shards, sorted; what the glob matched in the tree. */
  readonly shards: readonly string[];
  readonly requests: readonly MetricRequest[];
  readonly requirements: readonly PlannedRequirement[];
}

/** What each subject needs. Sorted by subject id; requests by metric, then scope. */
export interface Plan {
  readonly subjects: readonly PlannedSubject[];
  readonly minimum: Minimum;
  readonly gate: Gate;
}
