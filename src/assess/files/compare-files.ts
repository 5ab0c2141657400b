import type { Gathered } from '../../evidence/evidence.ts';
import type { EngineSettings } from '../../metrics/measure.ts';
import type { Measurement } from '../../metrics/measurement.ts';
import type { SubjectRun } from '../subject/subject-run.ts';
import type { SubjectAtBase } from '../baseline.ts';
import { comparesFiles } from './files-at-base.ts';
import { measureSubject } from '../measure-subject.ts';

const NO_TABLE: Gathered = { ok: false, state: 'missing', problems: [], files: [] };

/** What the files at the base answer to each request; undefined where no requirement on files has `regress`, or there is no base. */
export async function comparedFiles(
  { subject, standing, bindings }: SubjectAtBase,
  { ports: { base }, metricOf, filesBefore }: Pick<SubjectRun, 'ports' | 'metricOf' | 'filesBefore'>,
  settings: EngineSettings,
): Promise<readonly Measurement[] | undefined> {
  if (
    base === undefined ||
    filesBefore === undefined ||
    standing === 'new' ||
    !comparesFiles(subject, metricOf)
  ) {
    return undefined;
  }
  const planned = { ...subject, bindings: bindings ?? subject.bindings };
  const before = await filesBefore(planned, base);
  return 'instead' in before
    ? subject.requests.map(() => before.instead)
    : measureSubject(planned, NO_TABLE, metricOf, settings, before.evidence);
}
