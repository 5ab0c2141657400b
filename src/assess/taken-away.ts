/** What a pull request takes out of the policy is judged too: questions that are taken away are no answers. */
import type { Gathered } from '../evidence/evidence.ts';
import type { Finding } from '../judge/finding.ts';
import { judge } from '../judge/judge.ts';
import { judgeRemoved } from '../judge/removed.ts';
import type { Measurement } from '../metrics/measurement.ts';
import { lostScopes } from '../policy/base/lost-scopes.ts';
import type { PlannedSubject } from '../policy/plan.ts';
import type { SubjectPolicy } from '../policy/policy.ts';
import type { SubjectReport } from '../report/report.ts';
import { subjectReport } from '../report/subject-report.ts';
import type { SubjectRun } from './assess-subject.ts';

/** Nothing is read of a subject that the change removes, even where its files are still there. */
export function removedReport(subject: PlannedSubject, { metricOf, waived }: SubjectRun): SubjectReport {
  const findings = subject.requirements.map((planned) =>
    waived(judgeRemoved(planned, metricOf(planned.requirement.metric), subject.id), subject.id),
  );
  const gathered: Gathered = { ok: false, state: 'missing', problems: [], files: [] };
  return subjectReport({ subject, gathered, findings, factsOf: metricOf, standing: 'removed' });
}

/** Nobody asks what has no columns any more. */
const NO_REQUEST = -1;

const NO_LONGER_BOUND: Measurement = {
  status: 'no-evidence',
  missing: ['columns that the base binds and this change does not'],
  hint: 'Bind them again, or have the requirement waived by a pull request of its own before this one.',
};

/** MISSING: what the base asks of the subject as `bound` there, and cannot ask of it as the change binds it. */
export function judgeLost(
  subject: PlannedSubject,
  bound: SubjectPolicy | undefined,
  { policy, plan, metricOf, entryOf }: SubjectRun,
): readonly Finding[] {
  if (bound === undefined) {
    return [];
  }
  const { requirements } = policy.parsed.policy;
  return lostScopes(bound, subject.bindings, requirements, entryOf).map(({ requirement, scope }) =>
    judge({
      planned: { requirement, scope, request: NO_REQUEST },
      measurement: NO_LONGER_BOUND,
      facts: metricOf(requirement.metric),
      gate: plan.gate,
      confidence: plan.minimum.confidence,
      standing: 'rebound',
    }),
  );
}
