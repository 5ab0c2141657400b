import type { WorkflowEvent } from '../../github/event-payload.ts';
import type { GitRepository } from '../../github/git-repository.ts';
import type { WorkflowCommand } from '../../github/runner-files.ts';
import type { GithubWorld } from '../../github/start-github.ts';

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface Environment {
  readonly secrets?: Readonly<Record<string, string>>;
  /** What its reviewer says; a rejected job fails without a step. Approved unless told. */
  readonly review?: 'approved' | 'rejected';
}

/** The foreign repository whose workflows run, and what its settings hold. */
export interface Host {
  readonly world: GithubWorld;
  /** `owner/name`. */
  readonly repository: string;
  readonly git: GitRepository;
  /** An optional secret that is not set is an empty text; one that is not named here throws. */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  /** An environment that is not named here throws, where GitHub would make it. */
  readonly environments?: Readonly<Record<string, Environment>>;
  /** How long a minute of `timeout-minutes` takes. A real one unless told. */
  readonly minuteMs?: number;
  /** Folders before PATH: stand-ins for docker and the like. */
  readonly path?: readonly string[];
  /** Sees each artifact's folder after the upload, and may tamper with it. */
  readonly onUpload?: (name: string, folder: string) => void;
}

export interface Start {
  readonly event: WorkflowEvent;
  /** `.github/workflows/x.yml` in the commit of the event. */
  readonly workflow: string;
  /** Of a `workflow_dispatch`. */
  readonly inputs?: Readonly<Record<string, string | boolean | number>>;
  readonly runId?: number;
  readonly runAttempt?: number;
}

export interface StepRun {
  /** `id`, else the name, else `uses` or the first line of the script. */
  readonly title: string;
  /** Before and after `continue-on-error`. */
  readonly outcome: Result;
  readonly conclusion: Result;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
}

export interface JobRun {
  /** As branch protection names it: `caller / called`. */
  readonly name: string;
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepRun[];
  readonly log: string;
  readonly commands: readonly WorkflowCommand[];
  /** The job summary, Markdown. */
  readonly summary: string;
}

export interface WorkflowRun {
  readonly conclusion: Exclude<Result, 'skipped'> | 'startup_failure';
  /** Why nothing ran, in GitHub's words. */
  readonly refusals: readonly string[];
  /** Every job that ran or was skipped, by the path of ids: `fates/assess`. */
  readonly jobs: Readonly<Record<string, JobRun>>;
  /** Folders of the artifacts by name. They live until `remove`. */
  readonly artifacts: Readonly<Record<string, string>>;
  readonly remove: () => void;
}

/** What all jobs of one run share. */
export interface Run {
  readonly host: Host;
  readonly start: Start;
  /** Name of the caller's workflow. */
  readonly workflow: string;
  /** Folder of the run: one for each job, and the artifacts. */
  readonly folder: string;
  readonly artifacts: Map<string, string>;
  readonly masks: Set<string>;
  readonly jobs: Map<string, JobRun>;
  /** A fork's pull request: read-only token, no secrets. */
  readonly forked: boolean;
}

/** `results` of several jobs as one: that of a matrix, of a called workflow, of a run. */
export function combined(results: readonly Result[]): Result {
  if (results.includes('failure')) return 'failure';
  if (results.includes('cancelled')) return 'cancelled';
  return results.length > 0 && results.every((result) => result === 'skipped') ? 'skipped' : 'success';
}
