import type { Gathered } from '../evidence/evidence.ts';
import type { Finding } from '../judge/finding.ts';
import { judge } from '../judge/judge.ts';
import type { Measurement } from '../metrics/measurement.ts';
import type { Metric } from '../metrics/metric.ts';
import type { Plan, PlannedSubject } from '../policy/plan.ts';
import { gradeOf } from './measure-subject.ts';

/** One finding a planned requirement. */
export function judgeSubject(
  subject: PlannedSubject,
  gathered: Gathered,
  measurements: readonly Measurement[],
  metricOf: (id: string) => Metric,
  { gate, minimum }: Plan,
): readonly Finding[] {
  const grade = gradeOf(gathered);
  return subject.requirements.map((planned) => {
    const measurement = measurements[planned.request];
    if (measurement === undefined) {
      throw new Error(`${planned.requirement.id} was planned without a request`);
    }
    return judge({
      planned,
      measurement,
      facts: metricOf(planned.requirement.metric),
      gate,
      confidence: minimum.confidence,
      ...(grade === undefined ? {} : { grade }),
    });
  });
}
