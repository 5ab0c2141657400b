/** The model changed and its predictions did not: what was measured of them is of another model, what was read of files is not. */
import type { Comparison } from '../../metrics/comparison.ts';
import { compareMeasurements } from '../../metrics/comparison.ts';
import { needsFilesOnly } from '../../metrics/measure.ts';
import type { Measurement } from '../../metrics/measurement.ts';
import type { PlannedSubject } from '../../policy/plan.ts';
import { itemAt } from '../../stats/item-at.ts';
import type { SubjectAtBase } from '../baseline.ts';
import type { Gathered } from '../../evidence/evidence.ts';
import type { ComparedFiles } from '../files/compare-files.ts';
import { FILES_AT_HEAD } from '../compare-subject.ts';
import { comparedFiles } from '../files/compare-files.ts';
import type { Assessed } from './measured-at.ts';
import { measuredAt } from './measured-at.ts';
import type { SubjectRun } from './subject-run.ts';
import { settingsOf } from './subject-run.ts';

const OLD_PREDICTIONS = 'the predictions are of the model before this change';

export async function assessedAsStale(atBase: SubjectAtBase, run: SubjectRun): Promise<Assessed> {
  const { subject } = atBase;
  const head = await measuredAt(subject, run.ports.workspace, run, undefined, OLD_PREDICTIONS);
  const measurements = head.measurements.map((each, index) =>
    isOfFiles(subject, index, run) ? each : stale(each, subject),
  );
  const before = await comparedFiles(atBase, NO_TABLE, run, settingsOf(run));
  return {
    ...head,
    measurements,
    ...(before === undefined ? {} : { comparisons: filesOnly(subject, measurements, before, run) }),
  };
}

/** The predictions are stale, and the files are not. */
function filesOnly(
  subject: PlannedSubject,
  measurements: readonly Measurement[],
  before: ComparedFiles,
  run: SubjectRun,
): readonly Comparison[] {
  return subject.requests.map(({ metric }, index) =>
    isOfFiles(subject, index, run)
      ? compareMeasurements(
          run.metricOf(metric),
          itemAt(measurements, index),
          before[index] ?? FILES_AT_HEAD,
          { from: 'commit' },
        )
      : { base: STALE, from: 'commit' },
  );
}

const NO_TABLE: Gathered = { ok: false, state: 'missing', problems: [], files: [] };

const STALE: Measurement = { status: 'not-applicable', reason: 'the predictions are not of this model' };

/** Files were read themselves: nobody's predictions stand for them. */
function isOfFiles({ requests }: PlannedSubject, index: number, { metricOf }: SubjectRun): boolean {
  return needsFilesOnly(metricOf(itemAt(requests, index).metric));
}

/** What was measured may be the model before this change. */
function stale(measurement: Measurement, { bindings }: PlannedSubject): Measurement {
  return measurement.status === 'not-applicable'
    ? measurement
    : {
        status: 'no-evidence',
        missing: [
          `predictions of the changed ${bindings.model}: those in ${bindings.evaluation.table} are of the base's model`,
        ],
        hint: 'Run the evaluation with the model of this change, and give its predictions with the run manifest (fates-run.json) that names both.',
      };
}
