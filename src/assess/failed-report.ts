import type { Problem } from '../problem.ts';
import { assemble } from '../report/assemble.ts';
import type { Hash } from '../report/canonical.ts';
import { seal } from '../report/canonical.ts';
import type { CommitState, Report } from '../report/report.ts';

export interface FailedRun {
  readonly version: string;
  readonly policy: string;
  readonly asOf: string;
  readonly commit: CommitState;
  readonly problems: readonly Problem[];
}

/** A run that could not assess still reports: nothing but its problems, failing, on every sink. */
export function failedReport(
  { version, policy, asOf, commit, problems }: FailedRun,
  hash: Hash,
): Promise<Report> {
  const minimum = { group: 30, positives: 5, negatives: 5, decided: 5, confidence: 0.95 };
  const report = assemble({
    tool: { name: 'fates-gate', version },
    asOf,
    policy: { path: policy, sha256: '', advisory: false, failOn: 'fail', minimum },
    policyChanges: [],
    commit,
    baseline: { state: 'absent' },
    subjects: [],
    untouched: [],
    waivers: [],
    notLookedAt: [],
    problems,
    facts: new Map(),
  });
  return seal(report, hash);
}
