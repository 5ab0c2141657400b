import type { BaseSide } from '../discover/commit-tree.ts';
import type { Changes, Matcher } from '../discover/touched.ts';
import type { Workspace } from '../discover/workspace.ts';
import type { TablePorts } from '../evidence/bytes.ts';
import type { Frame } from '../lifecycle/frame.ts';
import type { Metric } from '../metrics/metric.ts';
import type { Catalogue } from '../policy/catalogue.ts';
import type { FailOn } from '../policy/policy.ts';
import type { Problem } from '../problem.ts';
import type { HashBytes } from '../evidence/provenance/root-digest.ts';
import type { Hash } from '../report/canonical.ts';
import type { CommitState, NotLookedAt, Report } from '../report/report.ts';
import type { FilePorts } from './files/file-ports.ts';
import type { ProfilePort } from './profile-subject.ts';

/** What a door says of this run. */
export interface AssessInputs {
  readonly version: string;
  /** From the root of the workspace. */
  readonly policy: string;
  /** Somebody named the policy: then it has to be there. */
  readonly policyIsNamed: boolean;
  /** UTC date. */
  readonly asOf: string;
  /** Makes the policy's own stricter, never looser. */
  readonly failOn?: FailOn;
  readonly commit: CommitState;
  readonly changes: Changes;
  /** A command shows what of these there is evidence for, whether or not the policy asks. */
  readonly frames?: readonly Frame[];
  /** What the door already knows that nobody looks at. */
  readonly notLookedAt?: readonly NotLookedAt[];
  /** What went wrong before the assessment began (an unreadable list of changes): the run fails with it. */
  readonly problems: readonly Problem[];
}

/** Read and checked, or why it cannot be used: what would be compared with it is then MISSING. */
export type GivenReport = { readonly report: Report; readonly from: string } | { readonly because: string };

/** What a policy is read with, and the metrics themselves, which a run that touches no subject does without. */
export interface MetricSource {
  readonly catalogue: Catalogue;
  readonly load: () => Promise<readonly Metric[]>;
}

/** The world, as far as an assessment needs it. */
export interface AssessPorts {
  readonly workspace: Workspace;
  /**
   * Where the policy, what it extends and the waivers are read; the workspace when absent. Evidence that a run gave and no commit
   * has is no rule that it could be judged by.
   */
  readonly rules?: Workspace;
  /** What the change is judged by and compared with; absent where nothing is before it. */
  readonly base?: BaseSide;
  /** A report of the base that the numbers are compared with instead of its files. */
  readonly baseReport?: GivenReport;
  readonly tables: TablePorts;
  /** Examiners of models and of what lies beside them; absent: nobody looks, and what asks about files is MISSING. */
  readonly files?: () => Promise<FilePorts>;
  readonly hash: Hash;
  readonly hashBytes: HashBytes;
  readonly match: Matcher;
  readonly metrics: MetricSource;
  /** Called only when the policy asks for profiles. */
  readonly profile: ProfilePort;
  /** Runs a step of the path under its name, for logs and timings. */
  readonly step: <T>(name: string, work: () => Promise<T>) => Promise<T>;
}

/** Bootstrap and chance draws of every interval. */
export const DRAWS = 2000;

/** Of all random streams: the same input gives the same bytes. */
export const SEED = 20_261_121;
