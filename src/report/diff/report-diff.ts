/**
 * What differs between two reports, A (`from`) and B (`to`). Everything is ordered worst first and depends on no order in
 * the reports; its JSON Schema is `schema/fates-diff.schema.json`. Whoever makes it from B and A gets the same with the
 * sides swapped.
 */
import type { Grade } from '../../evidence/evidence.ts';
import type { Property, RunVerdict, Verdict } from '../../judge/finding.ts';
import type { Measurement } from '../../metrics/measurement.ts';
import type { Bound, Level } from '../../policy/policy.ts';
import type { PolicyChange } from '../../policy/policy-change.ts';
import type { Problem } from '../../problem.ts';
import type { ReportWaiver } from '../report.ts';

/** What something was in A and is in B; a side is absent where there is nothing. */
export interface Change<T> {
  readonly from?: T;
  readonly to?: T;
}

export interface ReportDiff {
  readonly schema: 'fates-diff/1';
  readonly from: DiffedReport;
  readonly to: DiffedReport;
  /** B is worse: verdict, a score, a finding, or a subject or requirement that is no longer looked at. */
  readonly worse: boolean;
  /** How many were held against each other, those of one side included. */
  readonly compared: {
    readonly subjects: number;
    readonly findings: number;
    readonly files: number;
    readonly waivers: number;
  };
  /** Absent, as all below that do not differ. */
  readonly verdict?: Change<RunVerdict>;
  readonly scores: readonly ScoreDiff[];
  readonly subjects: readonly SubjectDiff[];
  /** Of the policies that judged, as far as the findings show them: bounds, levels, minimum, gate. */
  readonly policy: readonly PolicyChange[];
  readonly waivers: readonly WaiverDiff[];
  readonly problems: readonly ProblemDiff[];
  /** Version of the tool. */
  readonly tool?: Change<string>;
}

/** Which report a side is. */
export interface DiffedReport {
  readonly digest: string;
  readonly asOf: string;
  /** Commit that was read. */
  readonly commit?: string;
  readonly tool: string;
}

export interface ScoreDiff extends Change<number> {
  readonly of: 'headline' | 'mean' | Property;
}

export interface SubjectDiff {
  readonly id: string;
  readonly change: 'added' | 'removed' | 'altered';
  /** The side that lacks it says why: no change touched it. Its findings are not held against anything. */
  readonly untouched?: true;
  readonly verdict?: Change<RunVerdict>;
  readonly scores: readonly ScoreDiff[];
  readonly findings: readonly FindingDiff[];
  readonly files: readonly FileDiff[];
}

/**
 * `newly-failing`: now ERROR, FAIL, MISSING or INSUFFICIENT; `mended`: now PASS or WARN and was not; `worse`, `better`: another
 * verdict on the same side of that line; `moved`: the same verdict with another value, interval, bound, level, grade or
 * waiver; `appeared`, `gone`: the other side has no such finding, or it does not apply there.
 */
export type FindingChange =
  | 'newly-failing'
  | 'newly-waived'
  | 'worse'
  | 'moved'
  | 'appeared'
  | 'gone'
  | 'better'
  | 'mended';

export interface FindingDiff extends Change<FindingSide> {
  readonly change: FindingChange;
  readonly requirement: string;
  readonly metric: string;
  readonly title: string;
  readonly scope: string | readonly string[];
  readonly scopeKind: string;
  /** How much farther from its ideal the value is; absent unless it was measured on both sides. */
  readonly farther?: number;
}

export interface FindingSide {
  readonly verdict: Verdict;
  readonly level: Level;
  readonly bound: Bound;
  readonly status: Measurement['status'];
  readonly value?: number;
  readonly interval?: readonly [number, number];
  readonly grade?: Grade;
  /** Id. */
  readonly waiver?: string;
}

export interface FileDiff extends Change<{ readonly sha256: string; readonly grade: Grade }> {
  readonly path: string;
}

export interface WaiverDiff extends Change<ReportWaiver> {
  readonly id: string;
}

export interface ProblemDiff {
  readonly change: 'appeared' | 'gone';
  /** Absent for the run's own. */
  readonly subject?: string;
  readonly problem: Problem;
}
