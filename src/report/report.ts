/**
 * The one value that every output is rendered from. Sorted, numbers to 12 significant digits, canonical JSON
 * (RFC 8785) with a digest; its JSON Schema is `schema/fates-report.schema.json`.
 */
import type { Marginal, Refusal, Task } from '../cube/cube.ts';
import type { Grade, Provenance } from '../evidence/evidence.ts';
import type { ModelIdentity } from '../evidence/provenance/root-digest.ts';
import type { Family, Property, RunVerdict, Verdict } from '../judge/finding.ts';
import type { Text } from '../judge/text.ts';
import type { FrameReport } from '../lifecycle/frame-report.ts';
import type { Comparison } from '../metrics/comparison.ts';
import type { Measurement } from '../metrics/measurement.ts';
import type { Bound, FailOn, Level, Minimum, Options, PolicySource } from '../policy/policy.ts';
import type { PolicyChange, Standing } from '../policy/policy-change.ts';
import type { Waiver, WaiverState } from '../policy/waiver.ts';
import type { Problem } from '../problem.ts';
import type { ExaminedFile, ExaminedRule, UnboundFiles } from './examined.ts';
import type { SubjectProfile } from './profile.ts';

export interface Report {
  readonly schema: 'fates-report/1';
  readonly tool: { readonly name: string; readonly version: string };
  /** UTC date, an input: `2026-11-21`. */
  readonly asOf: string;
  readonly policy: PolicySource & { readonly failOn: FailOn; readonly minimum: Minimum };
  /** What the pull request makes stricter or looser; it takes effect after the merge. */
  readonly policyChanges: readonly PolicyChange[];
  readonly commit: CommitState;
  readonly baseline: Baseline;
  readonly subjects: readonly SubjectReport[];
  /** Subjects that the change does not touch, by id. */
  readonly untouched: readonly string[];
  readonly metrics: { readonly [id: string]: MetricSummary };
  /** Those that findings in examined files name; absent where nothing was found. */
  readonly rules?: { readonly [id: string]: ExaminedRule };
  /** Model files of the change that no subject of the run has; absent where there are none. */
  readonly unbound?: UnboundFiles;
  readonly waivers: readonly ReportWaiver[];
  /** Minimum over the subjects; absent when none was scored. */
  readonly score?: Score;
  readonly verdict: RunVerdict;
  /** Whether the job has to fail under `failOn`. */
  readonly blocks: boolean;
  readonly notLookedAt: readonly NotLookedAt[];
  readonly problems: readonly Problem[];
  /** What a sample of each evaluation table holds; absent unless the policy asks for it. */
  readonly profiles?: readonly SubjectProfile[];
  /** Advisory mode: the `fates.yml` that would make this a gate. */
  readonly suggestedPolicy?: string;
  /** SHA-256 (lower-case hex) of the canonical report without this field. */
  readonly digest: string;
}

export interface CommitState {
  /** Head of the pull request or the commit of the run; absent outside a repository. */
  readonly head?: string;
  readonly base?: string;
  /** What was checked out and read. */
  readonly tree?: string;
  /** `main` … for people. */
  readonly baseRef?: string;
}

/** What the numbers were compared with. `absent`: nothing is before this commit, or nobody asked. */
export interface Baseline {
  readonly state: 'absent' | 'measured' | 'reused' | 'report' | 'unavailable';
  /** The commit. */
  readonly ref?: string;
  /** Where it was read: local git, a fetch of it alone, the API; or the path of a report. */
  readonly from?: string;
  /** Why it is absent or unavailable. */
  readonly because?: string;
}

export interface ReportWaiver extends Waiver {
  readonly state: WaiverState;
}

export interface SubjectReport {
  readonly id: string;
  readonly task: Task | 'unknown';
  readonly taskInferred: boolean;
  /** What the pull request does to it; absent where there is no base to tell. */
  readonly standing?: Standing;
  /** Where its baseline differs from the report's: it is new, or cannot be measured there. */
  readonly baseline?: Pick<Baseline, 'because'> & {
    readonly state: 'measured' | 'reused' | 'report' | 'new' | 'unavailable';
  };
  readonly verdict: RunVerdict;
  readonly score?: Score;
  readonly files: readonly Provenance[];
  /** What was assessed, and what deployment is bound to; absent where the policy binds no model, or it is not there. */
  readonly model?: ModelIdentity;
  /** The run manifest that names this model's digest and those of every file of the evaluation table. */
  readonly boundBy?: string;
  /** Files that were read without running them, sorted by path; absent where nobody asked. What is cut is a note. */
  readonly examined?: readonly ExaminedFile[];
  /** What of the frames of the literature there is evidence for; absent unless the policy, or a command, asks for it. */
  readonly lifecycle?: readonly FrameReport[];
  readonly notes: readonly string[];
  /** The five properties in the order of FATES, then performance. */
  readonly properties: readonly PropertyReport[];
  /** How many group comparisons a reader is looking at. */
  readonly comparisons: number;
  readonly rows: number;
  readonly refused: readonly Refusal[];
  /** The cube's cells without scores, so that another run can compare against it. */
  readonly cells: readonly Marginal[];
  readonly classes: readonly string[];
  readonly problems: readonly Problem[];
}

export interface PropertyReport {
  readonly family: Family;
  /** 0 to 100, absent: no counted requirement (`not assessed`). Performance never has one. */
  readonly score?: number;
  readonly findings: readonly ReportFinding[];
}

export interface ReportFinding {
  readonly requirement: string;
  readonly metric: string;
  readonly scope: string | readonly string[];
  readonly scopeKind: string;
  readonly bound: Bound;
  readonly level: Level;
  readonly weight: number;
  readonly options: Options;
  readonly because?: string;
  readonly owner?: string;
  readonly origin: { readonly source: string; readonly line?: number; readonly preset?: true };
  readonly measurement: Measurement;
  readonly comparison?: Comparison;
  readonly waiver?: Waiver;
  readonly grade?: Grade;
  readonly verdict: Verdict;
  readonly sentence: Text;
  readonly details: readonly Text[];
  readonly remedy: Text;
}

/** The headline is the minimum over the properties that were assessed; the mean stands second. */
export interface Score {
  readonly headline: number;
  readonly mean: number;
  /** Of five. */
  readonly assessed: number;
  readonly properties: { readonly [P in Property]?: number };
}

export interface MetricSummary {
  readonly title: string;
  readonly question: string;
  readonly formula: string;
  readonly direction: 'lower' | 'higher' | 'target';
  /** Null: more is always better. */
  readonly ideal: number | null;
  readonly unit: string;
  readonly references: readonly { readonly title: string; readonly url: string }[];
  readonly remedies: readonly string[];
  readonly limitations: readonly string[];
}

export interface NotLookedAt {
  readonly path: string;
  readonly reason: string;
}
