import type { PullRequestRef } from '../../discover/checkout.ts';
import type { BaseSide } from '../../discover/commit-tree.ts';
import type { Changes } from '../../discover/touched.ts';
import type { Workspace } from '../../discover/workspace.ts';
import type { Problem } from '../../problem.ts';
import type { CommitState, NotLookedAt } from '../../report/report.ts';

/** What a run of the action assesses, what is before it, and what differs. */
export interface AssessedTree {
  /** Absent when it is of no pull request. */
  readonly pull?: PullRequestRef;
  readonly workspace: Workspace;
  /** Where its rules are read, when evidence lies over the workspace that no commit has. */
  readonly rules?: Workspace;
  readonly base?: BaseSide;
  readonly commit: CommitState;
  readonly changes: Changes;
  /** What kept us from knowing all of that: the run fails with it. */
  readonly problems: readonly Problem[];
  readonly notLookedAt: readonly NotLookedAt[];
}
