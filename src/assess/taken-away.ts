/** What a pull request takes out of the policy is judged too: questions that are taken away are no answers. */
import type { Gathered } from '../evidence/evidence.ts';
import type { Finding } from '../judge/finding.ts';
import { judge } from '../judge/judge.ts';
import { judgeRemoved } from '../judge/removed.ts';
import type { Measurement } from '../metrics/measurement.ts';
import { lostScopes } from '../policy/base/lost-scopes.ts';
import type { Expanded } from '../policy/expand.ts';
import type { PlannedSubject } from '../policy/plan.ts';
import type { SubjectPolicy } from '../policy/policy.ts';
import type { SubjectReport } from '../report/report.ts';
import { subjectReport } from '../report/subject-report.ts';
import type { SubjectRun } from './subject/subject-run.ts';
import { isBound } from './bound-scope.ts';

/** Nothing is read of a subject that the change removes, even where its files are still there. */
export function removedReport(subject: PlannedSubject, { metricOf, waived }: SubjectRun): SubjectReport {
  const findings = subject.requirements.map((planned) =>
    waived(judgeRemoved(planned, metricOf(planned.requirement.metric), subject.id), subject.id),
  );
  const gathered: Gathered = { ok: false, state: 'missing', problems: [], files: [] };
  return subjectReport({ subject, gathered, findings, factsOf: metricOf, standing: 'removed' });
}

/** Nobody asks what has no columns. */
const NO_REQUEST = -1;

const NOT_BOUND: Measurement = {
  status: 'no-evidence',
  missing: ['columns that the base’s policy asks about and this change does not bind'],
  hint: 'Bind them, or have the requirement waived by a pull request of its own before this one.',
};

/** A subject with what can be asked of it, and the requirements of the base whose columns it does not bind. */
export interface Askable {
  readonly subject: PlannedSubject;
  readonly unbound: readonly Expanded[];
}

/** Within one policy a requirement names bound columns only; the base’s over a subject of the change may name others. */
export function askable(subject: PlannedSubject): Askable {
  const unbound = subject.requirements.filter(({ scope }) => !isBound(scope, subject.bindings));
  if (unbound.length === 0) {
    return { subject, unbound };
  }
  const requests = subject.requests.filter(({ scope }) => isBound(scope, subject.bindings));
  const requirements = subject.requirements.flatMap((planned) => {
    const asked = subject.requests[planned.request];
    const request = asked === undefined ? NO_REQUEST : requests.indexOf(asked);
    return request < 0 ? [] : [{ ...planned, request }];
  });
  return { subject: { ...subject, requests, requirements }, unbound };
}

/** MISSING: what the base asks of the subject as `bound` there and cannot ask as the change binds it, and what is `unbound`. */
export function judgeLost(
  { subject, unbound }: Askable,
  bound: SubjectPolicy | undefined,
  { policy, plan, metricOf, entryOf }: SubjectRun,
): readonly Finding[] {
  const standing = policy.standings.get(subject.id);
  const { requirements } = policy.parsed.policy;
  const lost =
    bound === undefined || standing !== 'rebound'
      ? []
      : lostScopes(bound, subject.bindings, requirements, entryOf);
  return [...lost, ...unbound].map(({ requirement, scope }) =>
    judge({
      planned: { requirement, scope, request: NO_REQUEST },
      measurement: NOT_BOUND,
      facts: metricOf(requirement.metric),
      gate: plan.gate,
      confidence: plan.minimum.confidence,
      ...(standing === undefined ? {} : { standing }),
    }),
  );
}
