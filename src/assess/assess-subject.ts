import type { Workspace } from '../discover/workspace.ts';
import type { PairSide } from '../evidence/paired/row-pairs.ts';
import { RowPairs } from '../evidence/paired/row-pairs.ts';
import type { Finding } from '../judge/finding.ts';
import type { EngineSettings } from '../metrics/measure.ts';
import { needsFilesOnly } from '../metrics/measure.ts';
import type { Comparison } from '../metrics/comparison.ts';
import { compareMeasurements } from '../metrics/comparison.ts';
import type { Measurement } from '../metrics/measurement.ts';
import type { Frame } from '../lifecycle/frame.ts';
import type { Metric } from '../metrics/metric.ts';
import type { CatalogueEntry } from '../policy/catalogue.ts';
import type { Plan, PlannedSubject } from '../policy/plan.ts';
import { columnsOf, scopeKey } from '../policy/scope.ts';
import { itemAt } from '../stats/item-at.ts';
import type { SubjectReport } from '../report/report.ts';
import { subjectReport } from '../report/subject-report.ts';
import type { BaselinePlan, SubjectAtBase, SubjectBaseline } from './baseline.ts';
import { measureBaseline, planBaseline, planFromReport } from './baseline.ts';
import type { MeasuredTree } from './compare-subject.ts';
import { compareSubject } from './compare-subject.ts';
import { gatherSubject } from './gather-subject.ts';
import { judgeSubject } from './judge-subject.ts';
import { comparedFiles } from './files/compare-files.ts';
import { comparesFiles } from './files/files-at-base.ts';
import type { FilesOfRun, SubjectFiles } from './files/gather-files.ts';
import type { LoadedPolicy } from './load-policy.ts';
import { measureSubject } from './measure-subject.ts';
import { reproduced, UNBOUND } from './model-binding.ts';
import type { SubjectModel } from './models-of-run.ts';
import type { AssessPorts } from './ports.ts';
import { DRAWS, SEED } from './ports.ts';
import { hasStalePredictions } from './stale-predictions.ts';
import type { Askable } from './taken-away.ts';
import { askable, judgeLost, removedReport } from './taken-away.ts';

export interface SubjectRun {
  readonly policy: LoadedPolicy;
  readonly plan: Plan;
  /** What of these there is evidence for, the report shows; empty where nobody asks. */
  readonly frames: readonly Frame[];
  readonly ports: AssessPorts;
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

/** Gather → measure, at the head and at the base → compare → judge → the subject's part of the report. */
export async function assessSubject(planned: PlannedSubject, run: SubjectRun): Promise<SubjectReport> {
  if (run.policy.standings.get(planned.id) === 'removed') {
    return removedReport(planned, run);
  }
  const asked = askable(planned);
  const measured = await assessed(asked.subject, run);
  return reportOf(asked, run, measured, await lifecycleIn(asked.subject, run, measured));
}

/** The frames are loaded where somebody asks for them. */
async function lifecycleIn(
  subject: PlannedSubject,
  { frames, metricOf, files }: SubjectRun,
  { gathered, measurements }: Assessed,
): Promise<SubjectReport['lifecycle']> {
  if (frames.length === 0) {
    return undefined;
  }
  const { lifecycleOf } = await import('./frames/observe.ts');
  const evidence = files.get(subject.id)?.evidence;
  return lifecycleOf(frames, { subject, gathered, measurements, metricOf, files: evidence });
}

async function assessed(subject: PlannedSubject, run: SubjectRun): Promise<Assessed> {
  const atBase = subjectAtBase(subject, run.policy);
  const { base } = run.ports;
  const { files = [], binding = UNBOUND } = run.models.get(subject.id) ?? {};
  const isBound = binding.boundBy !== undefined;
  if (base !== undefined && !isBound && (await hasStalePredictions(atBase, files, base))) {
    const head = await measuredAt(subject, run.ports.workspace, run, undefined);
    const measurements = head.measurements.map((each, index) =>
      isOfFiles(subject, index, run) ? each : stale(each, subject),
    );
    const before = await comparedFiles(atBase, run, settingsOf(run));
    return {
      ...head,
      measurements,
      ...(before === undefined ? {} : { comparisons: filesOnly(subject, measurements, before, run) }),
    };
  }
  return compared(atBase, run, await baselinePlanOf(atBase, run.ports));
}

/** Undefined where nothing is before this commit. */
async function baselinePlanOf(
  atBase: SubjectAtBase,
  { base, baseReport, match }: AssessPorts,
): Promise<BaselinePlan | undefined> {
  if (baseReport !== undefined) {
    return planFromReport(atBase, baseReport);
  }
  return base === undefined ? undefined : planBaseline(atBase, base, match);
}

/** Head and base, and the comparison of both. */
async function compared(
  atBase: SubjectAtBase,
  run: SubjectRun,
  before: BaselinePlan | undefined,
): Promise<Assessed> {
  const { subject } = atBase;
  const pairs = pairsOf(subject, before);
  const head = await measuredAt(subject, run.ports.workspace, run, pairs?.head);
  if (before === undefined) {
    return head;
  }
  const baseline = await measureBaseline(
    before,
    head,
    subject,
    (planned, tree) => measuredAt(planned, tree, run, pairs?.base),
    (gathered) => measureSubject(subject, gathered, run.metricOf, settingsOf(run)),
  );
  const { said, tree } = baseline;
  if (tree === undefined) {
    return { ...head, baseline };
  }
  const pairing = pairs?.pairing(scopesOf(subject));
  const reported = comparesFiles(subject, run.metricOf) ? tree.measurements : undefined;
  const files = said.state === 'report' ? reported : await comparedFiles(atBase, run, settingsOf(run));
  const trees = { head, base: tree, from: FROM[said.state], pairing, files };
  const comparisons = compareSubject(subject, trees, run.metricOf, settingsOf(run));
  return pairing?.paired === false
    ? { ...head, comparisons, baseline: { ...baseline, unpaired: pairing.because } }
    : { ...head, comparisons, baseline };
}

/** The predictions are stale, and the files are not. */
function filesOnly(
  subject: PlannedSubject,
  measurements: readonly Measurement[],
  before: readonly Measurement[],
  run: SubjectRun,
): readonly Comparison[] {
  return subject.requests.map(({ metric }, index) =>
    isOfFiles(subject, index, run)
      ? compareMeasurements(run.metricOf(metric), itemAt(measurements, index), itemAt(before, index), {
          from: 'commit',
        })
      : { base: STALE, from: 'commit' },
  );
}

const STALE: Measurement = { status: 'not-applicable', reason: 'the predictions are not of this model' };

const FROM: { readonly [S in SubjectBaseline['said']['state']]: Comparison['from'] } = {
  measured: 'commit',
  unavailable: 'commit',
  new: 'commit',
  reused: 'unchanged',
  report: 'report',
};

async function measuredAt(
  subject: PlannedSubject,
  tree: Workspace,
  run: SubjectRun,
  pairs: PairSide | undefined,
): Promise<MeasuredTree> {
  const { policy, ports, metricOf } = run;
  // Only where nobody wrote a policy: a head that brings one has to say it, as it will after the merge.
  const inferPositive = policy.source.advisory && policy.source.side === undefined;
  const how = { inferPositive, pairs, metricOf };
  const gathered = await gatherSubject(subject, tree, ports.tables, how);
  const files = run.files.get(subject.id)?.evidence;
  return { gathered, measurements: measureSubject(subject, gathered, metricOf, settingsOf(run), files) };
}

function settingsOf({ plan: { minimum } }: SubjectRun): EngineSettings {
  return { minimum, seed: SEED, draws: DRAWS };
}

interface Assessed extends MeasuredTree {
  readonly comparisons?: readonly Comparison[] | undefined;
  readonly baseline?: SubjectBaseline | undefined;
}

function reportOf(
  asked: Askable,
  run: SubjectRun,
  { gathered: counted, measurements, comparisons, baseline }: Assessed,
  lifecycle: SubjectReport['lifecycle'],
): SubjectReport {
  const { policy, plan, metricOf } = run;
  const { subject } = asked;
  const { identity: model, binding = UNBOUND } = run.models.get(subject.id) ?? {};
  const gathered = reproduced(counted, binding);
  const standing = policy.standings.get(subject.id);
  const judged = judgeSubject({
    subject,
    gathered,
    measurements,
    comparisons,
    standing,
    metricOf,
    plan,
    files: run.files.get(subject.id)?.evidence,
  });
  const lost = judgeLost(asked, subjectAtBase(subject, policy).bindings, run);
  const findings = [...judged, ...lost].map((finding) => run.waived(finding, subject.id));
  const atBase = { standing, baseline: baseline?.said, unpaired: baseline?.unpaired };
  const { boundBy, notes: modelNotes } = binding;
  const bound = { model, boundBy, modelNotes, files: run.files.get(subject.id), lifecycle };
  return subjectReport({ subject, gathered, findings, factsOf: metricOf, ...atBase, ...bound });
}

/** Rows are paired where both sides bind the same, with a column of ids. */
function pairsOf({ bindings }: PlannedSubject, before: BaselinePlan | undefined): RowPairs | undefined {
  const { id } = bindings.evaluation;
  return id !== undefined && before?.state === 'measured' && before.planned.bindings.evaluation.id === id
    ? new RowPairs(id)
    : undefined;
}

/** Columns of each scope that is asked for, once. */
function scopesOf({ requests }: PlannedSubject): readonly (readonly string[])[] {
  return [...new Map(requests.map(({ scope }) => [scopeKey(scope), columnsOf(scope)])).values()];
}

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

function subjectAtBase(subject: PlannedSubject, { standings, base }: LoadedPolicy): SubjectAtBase {
  return {
    subject,
    standing: standings.get(subject.id),
    bindings: base?.policy.subjects.find(({ id }) => id === subject.id),
  };
}
