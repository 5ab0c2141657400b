import type { Gathered } from '../evidence/evidence.ts';
import type { Pairing } from '../evidence/paired/paired-cells.ts';
import { changeOf } from '../metrics/change.ts';
import type { Comparison } from '../metrics/comparison.ts';
import { compareMeasurements } from '../metrics/comparison.ts';
import type { EngineSettings } from '../metrics/measure.ts';
import { isFileKind } from '../metrics/measure.ts';
import type { Measurement } from '../metrics/measurement.ts';
import type { Metric } from '../metrics/metric.ts';
import type { PlannedSubject } from '../policy/plan.ts';
import { itemAt } from '../stats/item-at.ts';
import { engineSubjectOf } from './measure-subject.ts';

/** What was read and measured at one commit, one measurement a request. */
export interface MeasuredTree {
  readonly gathered: Gathered;
  readonly measurements: readonly Measurement[];
}

export interface ComparedTrees {
  readonly head: MeasuredTree;
  readonly base: MeasuredTree;
  readonly from: Comparison['from'];
  /** Absent: nobody asked, or the evidence is the same. */
  readonly pairing?: Pairing | undefined;
  /** Answers of the files at the base, one a request; absent: no requirement has `regress` on them. */
  readonly files?: readonly (Measurement | undefined)[] | undefined;
}

/** Files are held against bounds of their own: what the base already tolerates is no reason to tolerate more. */
export const FILES_AT_HEAD: Measurement = {
  status: 'not-applicable',
  reason: 'files are examined at the head only where no requirement on them has `regress`',
};

/** The comparison of each request with the base, in the order of the requests. */
export function compareSubject(
  subject: Pick<PlannedSubject, 'task' | 'bindings' | 'requests'>,
  { head, base, from, pairing, files }: ComparedTrees,
  metricOf: (id: string) => Metric,
  settings: EngineSettings,
): readonly Comparison[] {
  const [now, before] = [engineSubjectOf(subject, head.gathered), engineSubjectOf(subject, base.gathered)];
  return subject.requests.map((request, index) =>
    metricOf(request.metric).needs.some(isFileKind)
      ? compareFiles(metricOf(request.metric), itemAt(head.measurements, index), files?.[index], from)
      : changeOf({
          metric: metricOf(request.metric),
          request,
          head: { subject: now, measurement: itemAt(head.measurements, index) },
          base: { subject: before, measurement: itemAt(base.measurements, index) },
          from,
          settings,
          ...(pairing?.paired === true ? { pairs: pairing.marginals } : {}),
        }),
  );
}

/** Tables that are the same on both sides say nothing of the files. */
function compareFiles(
  metric: Metric,
  head: Measurement,
  base: Measurement | undefined,
  from: Comparison['from'],
): Comparison {
  return base === undefined
    ? { base: FILES_AT_HEAD, from }
    : compareMeasurements(metric, head, base, { from: from === 'unchanged' ? 'commit' : from });
}
