/** What all subjects of a run share. */
import type { Finding } from '../../judge/finding.ts';
import type { Frame } from '../../lifecycle/frame.ts';
import type { EngineSettings } from '../../metrics/measure.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { CatalogueEntry } from '../../policy/catalogue.ts';
import type { Plan, PlannedSubject } from '../../policy/plan.ts';
import type { SubjectAtBase } from '../baseline.ts';
import type { FilesOfRun, SubjectFiles } from '../files/gather-files.ts';
import type { LoadedPolicy } from '../load-policy.ts';
import type { SubjectModel } from '../models-of-run.ts';
import type { AssessPorts } from '../ports.ts';
import { DRAWS, SEED } from '../ports.ts';

export interface SubjectRun {
  readonly policy: LoadedPolicy;
  readonly plan: Plan;
  /** What of these there is evidence for, the report shows; empty where nobody asks. */
  readonly frames: readonly Frame[];
  readonly ports: AssessPorts;
  readonly metrics: readonly Metric[];
  readonly metricOf: (id: string) => Metric;
  /** By the subject's id; of those whose files were looked at. */
  readonly files: ReadonlyMap<string, SubjectFiles>;
  /** The files of a subject at the base; absent where nobody's files were looked at. */
  readonly filesBefore?: FilesOfRun['before'] & {};
  /** By the subject's id; of those that bind one. */
  readonly models: ReadonlyMap<string, SubjectModel>;
  readonly entryOf: (metric: string) => CatalogueEntry;
  /** Covers a finding with the waiver that it has, if any. */
  readonly waived: (finding: Finding, subject: string) => Finding;
}

export function settingsOf({ plan: { minimum } }: SubjectRun): EngineSettings {
  return { minimum, seed: SEED, draws: DRAWS };
}

export function subjectAtBase(subject: PlannedSubject, { standings, base }: LoadedPolicy): SubjectAtBase {
  return {
    subject,
    standing: standings.get(subject.id),
    bindings: base?.policy.subjects.find(({ id }) => id === subject.id),
  };
}
