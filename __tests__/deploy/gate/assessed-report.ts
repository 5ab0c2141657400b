import type { Expected } from '../../../src/deploy/gate/check-report.ts';
import type { ModelIdentity } from '../../../src/evidence/provenance/root-digest.ts';
import type { Report, SubjectReport } from '../../../src/report/report.ts';
import { scenarioReport } from '../../doors/valid-report.ts';

export const COMMIT = 'c'.repeat(40);
export const POLICY_SHA = 'd'.repeat(64);
export const MODEL: ModelIdentity = {
  path: 'models/income.bin',
  kind: 'file',
  digest: 'b'.repeat(64),
  files: 1,
  bytes: 8,
};

const SCENARIO = scenarioReport('gap-between-groups');

/** The scenario's subject, passing, with a model. */
export function subjectOf(change: Partial<SubjectReport> = {}): SubjectReport {
  const [subject] = SCENARIO.subjects;
  if (subject === undefined) throw new Error('the scenario has no subject');
  return { ...subject, id: 'income', verdict: 'pass', model: MODEL, ...change };
}

/** A passing report of one model; its digest is a stand-in, for checks that do not compute it. */
export function reportOf(change: Partial<Report> = {}): Report {
  return {
    ...SCENARIO,
    asOf: '2026-11-21',
    commit: { head: COMMIT, tree: COMMIT },
    policy: { ...SCENARIO.policy, path: 'fates.yml', sha256: POLICY_SHA, advisory: false },
    verdict: 'pass',
    blocks: false,
    untouched: [],
    subjects: [subjectOf()],
    digest: 'a'.repeat(64),
    ...change,
  };
}

/** What a job expects that may deploy `reportOf()`. */
export function expectedOf(change: Partial<Expected> = {}): Expected {
  return {
    digest: 'a'.repeat(64),
    accept: 'pass',
    commit: COMMIT,
    policy: { path: 'fates.yml', sha256: POLICY_SHA },
    maxAge: 7,
    today: '2026-11-21',
    ...change,
  };
}
