import type { Gathered } from '../evidence/evidence.ts';
import type { Comparison } from '../metrics/comparison.ts';
import { compareMeasurements } from '../metrics/comparison.ts';
import type { Measurement } from '../metrics/measurement.ts';
import type { Metric } from '../metrics/metric.ts';
import type { Plan, PlannedSubject } from '../policy/plan.ts';
import type { SubjectReport } from '../report/report.ts';
import { subjectReport } from '../report/subject-report.ts';
import type { SubjectBaseline } from './baseline.ts';
import { baselineOf, hasStalePredictions } from './baseline.ts';
import { gatherSubject } from './gather-subject.ts';
import { judgeSubject } from './judge-subject.ts';
import type { LoadedPolicy } from './load-policy.ts';
import { measureSubject } from './measure-subject.ts';
import type { AssessPorts } from './ports.ts';
import { DRAWS, SEED } from './ports.ts';
import type { Finding } from '../judge/finding.ts';

export interface SubjectRun {
  readonly policy: LoadedPolicy;
  readonly plan: Plan;
  readonly ports: AssessPorts;
  readonly metricOf: (id: string) => Metric;
  /** Covers a finding with the waiver that it has, if any. */
  readonly waived: (finding: Finding, subject: string) => Finding;
}

/** Gather → measure, at the head and at the base → compare → judge → the subject's part of the report. */
export async function assessSubject(subject: PlannedSubject, run: SubjectRun): Promise<SubjectReport> {
  const { policy, plan, ports, metricOf } = run;
  const standing = policy.standings.get(subject.id);
  const gathered =
    standing === 'removed'
      ? REMOVED
      : await gatherSubject(subject, ports.workspace, ports.tables, policy.source.advisory, metricOf);
  const settings = { minimum: plan.minimum, seed: SEED, draws: DRAWS };
  const measurements = await currentMeasurements(
    subject,
    run,
    standing === 'removed'
      ? subject.requests.map(() => NOT_THERE)
      : measureSubject(subject, gathered, metricOf, settings),
  );
  const baseline = await baselineIn(run, { subject, measurements, settings });
  const comparisons = subject.requests.map((request, index) =>
    comparisonOf(metricOf(request.metric), measurements[index], baseline, index),
  );
  const judged = judgeSubject({ subject, gathered, measurements, comparisons, standing, metricOf, plan });
  const findings = judged.map((finding) => run.waived(finding, subject.id));
  return subjectReport({ subject, gathered, findings, factsOf: metricOf, standing, baseline });
}

const REMOVED: Gathered = { ok: false, state: 'missing', problems: [], files: [] };

const NOT_THERE: Measurement = {
  status: 'no-evidence',
  missing: ['the subject itself, which the change removes from the policy'],
  hint: 'Put the subject back, or have it waived by a pull request of its own before this one.',
};

/** The measurements, unless they may be those of the model before this change. */
async function currentMeasurements(
  subject: PlannedSubject,
  { ports }: SubjectRun,
  measurements: readonly Measurement[],
): Promise<readonly Measurement[]> {
  if (ports.base === undefined || !(await hasStalePredictions(subject, ports.base))) {
    return measurements;
  }
  const stale: Measurement = {
    status: 'no-evidence',
    missing: [
      `predictions of the changed ${subject.bindings.model}: those in ${subject.bindings.evaluation.table} are of the base's model`,
    ],
    hint: 'Run the evaluation with the model of this change, and commit its predictions beside it.',
  };
  return measurements.map((each) => (each.status === 'not-applicable' ? each : stale));
}

async function baselineIn(
  { policy, ports, metricOf }: SubjectRun,
  head: Pick<Parameters<typeof baselineOf>[0], 'subject' | 'measurements' | 'settings'>,
): Promise<SubjectBaseline | undefined> {
  const { id } = head.subject;
  const standing = policy.standings.get(id);
  if (ports.base === undefined || standing === 'removed') {
    return undefined;
  }
  const bindings = policy.base?.policy.subjects.find((subject) => subject.id === id);
  return baselineOf({ ...head, standing, bindings, metricOf }, ports.base, ports);
}

function comparisonOf(
  facts: Metric,
  head: Measurement | undefined,
  baseline: SubjectBaseline | undefined,
  index: number,
): Comparison | undefined {
  const base = baseline?.measurements[index];
  return head === undefined || base === undefined
    ? undefined
    : compareMeasurements(facts, head, base, { from: baseline?.state === 'reused' ? 'unchanged' : 'commit' });
}
