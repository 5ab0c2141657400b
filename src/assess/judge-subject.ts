import type { Gathered } from '../evidence/evidence.ts';
import type { FileEvidence } from '../evidence/files/file-evidence.ts';
import type { Finding } from '../judge/finding.ts';
import { judge } from '../judge/judge.ts';
import type { Comparison } from '../metrics/comparison.ts';
import type { Measurement } from '../metrics/measurement.ts';
import type { Metric } from '../metrics/metric.ts';
import type { Plan, PlannedSubject } from '../policy/plan.ts';
import type { Standing } from '../policy/policy-change.ts';
import { gradeOf, gradeOfEvidence, unaskedFiles } from './measure-subject.ts';

export interface MeasuredSubject {
  readonly subject: PlannedSubject;
  readonly gathered: Gathered;
  /** By request. */
  readonly measurements: readonly Measurement[];
  /** By request; absent where there is no baseline. */
  readonly comparisons: readonly Comparison[] | undefined;
  readonly standing: Standing | undefined;
  readonly metricOf: (id: string) => Metric;
  /** What was gathered of its files, if they were looked at. */
  readonly files: FileEvidence | undefined;
  readonly plan: Plan;
}

/** One finding a planned requirement. */
export function judgeSubject({
  subject,
  gathered,
  measurements,
  comparisons,
  standing,
  metricOf,
  files,
  plan: { gate, minimum },
}: MeasuredSubject): readonly Finding[] {
  const tableGrade = gradeOf(gathered, unaskedFiles(subject, metricOf));
  const { id } = subject.bindings.evaluation;
  return subject.requirements.map((planned) => {
    const measurement = measurements[planned.request];
    if (measurement === undefined) {
      throw new Error(`${planned.requirement.id} was planned without a request`);
    }
    const comparison = comparisons?.[planned.request];
    const metric = metricOf(planned.requirement.metric);
    const grade = gradeOfEvidence(metric, tableGrade, files);
    return judge({
      planned,
      measurement,
      facts: metric,
      gate,
      confidence: minimum.confidence,
      ...(comparison === undefined ? {} : { comparison }),
      ...(standing === undefined ? {} : { standing }),
      ...(id === undefined ? {} : { id }),
      ...(grade === undefined ? {} : { grade }),
    });
  });
}
