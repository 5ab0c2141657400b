import type { BaseSide, CommitTree } from '../discover/commit-tree.ts';
import { isAvailable } from '../discover/commit-tree.ts';
import type { Matcher } from '../discover/touched.ts';
import type { TablePorts } from '../evidence/bytes.ts';
import type { Gathered } from '../evidence/evidence.ts';
import type { EngineSettings } from '../metrics/measure.ts';
import type { Measurement } from '../metrics/measurement.ts';
import type { Metric } from '../metrics/metric.ts';
import type { PlannedSubject } from '../policy/plan.ts';
import type { Standing } from '../policy/policy-change.ts';
import type { SubjectPolicy } from '../policy/policy.ts';
import { furtherTables, shardsOf } from '../policy/shards.ts';
import type { SubjectReport } from '../report/report.ts';
import { gatherSubject } from './gather-subject.ts';
import { measureSubject } from './measure-subject.ts';

/** A subject at the base: its measurements by request, or why there are none. */
export type SubjectBaseline = NonNullable<SubjectReport['baseline']> & {
  readonly measurements: readonly Measurement[];
  /** What was counted there, where it was. */
  readonly gathered?: Gathered;
  readonly planned?: PlannedSubject;
};

export interface BaselineInputs {
  readonly subject: PlannedSubject;
  readonly standing: Standing | undefined;
  /** What the base's policy binds; absent where it does not have the subject or there is no such policy. */
  readonly bindings: SubjectPolicy | undefined;
  /** The head's answers, which stand for both when nothing has changed. */
  readonly measurements: readonly Measurement[];
  readonly metricOf: (id: string) => Metric;
  readonly settings: EngineSettings;
}

/**
 * The same requests over the files at the base, read as data. Where every file that the subject binds has the same bytes
 * at both sides nothing is read a second time.
 */
export async function baselineOf(
  given: BaselineInputs,
  base: BaseSide,
  ports: { readonly tables: TablePorts; readonly match: Matcher },
): Promise<SubjectBaseline> {
  const { subject, standing, bindings, measurements } = given;
  const { baseline: tree } = base;
  if (!isAvailable(tree)) {
    return unavailable(tree.problem.message, subject);
  }
  if (standing === 'new') {
    return { state: 'new', measurements: [] };
  }
  const planned = await plannedAt(tree, subject, bindings ?? subject.bindings, ports.match);
  if (planned.shards.length === 0) {
    return bindings === undefined
      ? { state: 'new', measurements: [] }
      : {
          state: 'unavailable',
          because: `The base has no ${planned.bindings.evaluation.table}.`,
          measurements: [],
        };
  }
  if ((standing ?? 'same') === 'same' && (await isSameEvidence(subject, planned, base))) {
    return { state: 'reused', measurements };
  }
  const gathered = await gatherSubject(planned, tree, ports.tables, false, given.metricOf);
  if (!gathered.ok) {
    const because = gathered.problems.map(({ path, message }) => `${path}: ${message}`).join(' ');
    return unavailable(because, subject);
  }
  const measured = measureSubject(planned, gathered, given.metricOf, given.settings);
  return { state: 'measured', measurements: measured, gathered, planned };
}

/** It is there and cannot be measured: whoever asks for a comparison gets none, and has to hear it. */
function unavailable(because: string, { requests }: PlannedSubject): SubjectBaseline {
  const hint = 'Mend the base branch first, or give the baseline as a report with `baseline-report`.';
  const nothing: Measurement = { status: 'no-evidence', missing: ['the same numbers at the base'], hint };
  return { state: 'unavailable', because, measurements: requests.map(() => nothing) };
}

/** The head's requests over what is bound at the base. */
async function plannedAt(
  tree: CommitTree,
  subject: PlannedSubject,
  bindings: SubjectPolicy,
  match: Matcher,
): Promise<PlannedSubject> {
  const { files } = await tree.list();
  const paths = files.map(({ path }) => path);
  return {
    ...subject,
    bindings,
    shards: shardsOf(bindings.evaluation.table, paths, match),
    furtherShards: new Map(furtherTables(bindings).map((table) => [table, shardsOf(table, paths, match)])),
  };
}

/** Whether the subject's tables are the same files with the same bytes. */
async function isSameEvidence(
  head: PlannedSubject,
  planned: PlannedSubject,
  base: BaseSide,
): Promise<boolean> {
  const own = filesOf(head);
  return own.join('\n') === filesOf(planned).join('\n') && (await areUnchanged(own, base));
}

function filesOf({ shards, furtherShards, bindings: { evaluation } }: PlannedSubject): readonly string[] {
  const { severity } = evaluation;
  return [...shards, ...[...furtherShards.values()].flat(), ...(severity === undefined ? [] : [severity])];
}

async function areUnchanged(paths: readonly string[], base: BaseSide): Promise<boolean> {
  for (const path of paths) {
    if (!(await base.isUnchanged(path))) return false;
  }
  return true;
}

/**
 * Whether the predictions are of an older model: the model's bytes changed since the base, and those of its predictions did
 * not. Nothing binds the two yet, so what they measure may be the old model.
 */
export async function hasStalePredictions(subject: PlannedSubject, base: BaseSide): Promise<boolean> {
  const { model } = subject.bindings;
  if (model === undefined || !isAvailable(base.baseline)) {
    return false;
  }
  const before = await base.baseline.blobOf(model);
  return (
    before !== undefined &&
    subject.shards.length > 0 &&
    !(await base.isUnchanged(model)) &&
    (await areUnchanged(subject.shards, base))
  );
}
