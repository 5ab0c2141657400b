/** What the frames of the literature ask for, beside what the policy asks for: requests that nothing is judged by. */
import type { Gathered } from '../../evidence/evidence.ts';
import type { FileEvidence } from '../../evidence/files/file-evidence.ts';
import type { Frame, Observation } from '../../lifecycle/frame.ts';
import { frameReport } from '../../lifecycle/evaluate.ts';
import type { FrameReport } from '../../lifecycle/frame-report.ts';
import { metricsOf } from '../../lifecycle/metrics-of.ts';
import type { Measurement } from '../../metrics/measurement.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { MetricRequest, Plan, PlannedSubject } from '../../policy/plan.ts';
import { gradeOf, gradeOfEvidence } from '../measure-subject.ts';

/** The plan with a request for each metric that a frame names and the policy does not ask for; those of the policy keep their places. */
export function withObservations(plan: Plan, frames: readonly Frame[], metrics: readonly Metric[]): Plan {
  const named = metricsOf(frames);
  const wanted = metrics.filter(({ id }) => named.has(id));
  return { ...plan, subjects: plan.subjects.map((subject) => observed(subject, wanted)) };
}

function observed(subject: PlannedSubject, wanted: readonly Metric[]): PlannedSubject {
  const asked = new Set(subject.requests.map(({ metric }) => metric));
  const further = wanted.flatMap((metric) => (asked.has(metric.id) ? [] : requestOf(metric)));
  return { ...subject, requests: [...subject.requests, ...further] };
}

/** Only what is defined over all rows, and needs no choice. */
function requestOf({ id, scopes, options }: Metric): readonly MetricRequest[] {
  const chosen = options.safeParse({});
  return chosen.success && scopes.includes('overall')
    ? [{ metric: id, scope: { kind: 'overall' }, options: chosen.data }]
    : [];
}

export interface ObservedSubject {
  readonly subject: PlannedSubject;
  readonly gathered: Gathered;
  /** By request. */
  readonly measurements: readonly Measurement[];
  readonly metricOf: (id: string) => Metric;
  /** What was gathered of its files, if they were looked at. */
  readonly files: FileEvidence | undefined;
}

export function lifecycleOf(
  frames: readonly Frame[],
  observedSubject: ObservedSubject,
): readonly FrameReport[] {
  const observations = observationsOf(observedSubject);
  return frames.map((frame) => frameReport(frame, observations));
}

function observationsOf({
  subject,
  gathered,
  measurements,
  metricOf,
  files,
}: ObservedSubject): readonly Observation[] {
  const tableGrade = gradeOf(gathered);
  return subject.requests.flatMap(({ metric }, index) => {
    const measurement = measurements[index];
    const own = metricOf(metric);
    const grade = gradeOfEvidence(own, tableGrade, files);
    return measurement === undefined
      ? []
      : [{ metric, measurement, ...(grade === undefined ? {} : { grade }) }];
  });
}
