import { RowPairs } from '../../evidence/paired/row-pairs.ts';
import type { Comparison } from '../../metrics/comparison.ts';
import type { PlannedSubject } from '../../policy/plan.ts';
import { columnsOf, scopeKey } from '../../policy/scope.ts';
import type { BaselinePlan, SubjectAtBase, SubjectBaseline } from '../baseline.ts';
import { measureBaseline, planBaseline, planFromReport } from '../baseline.ts';
import { compareSubject } from '../compare-subject.ts';
import { comparedFiles } from '../files/compare-files.ts';
import { comparedKinds } from '../files/files-at-base.ts';
import { measureSubject } from '../measure-subject.ts';
import type { AssessPorts } from '../ports.ts';
import type { Assessed } from './measured-at.ts';
import { measuredAt } from './measured-at.ts';
import type { SubjectRun } from './subject-run.ts';
import { settingsOf } from './subject-run.ts';

export async function compared(atBase: SubjectAtBase, run: SubjectRun): Promise<Assessed> {
  const before = await baselinePlanOf(atBase, run.ports);
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
  const reported = comparedKinds(subject, run.metricOf).size > 0 ? tree.measurements : undefined;
  const files =
    said.state === 'report' ? reported : await comparedFiles(atBase, tree.gathered, run, settingsOf(run));
  const trees = { head, base: tree, from: FROM[said.state], pairing, files };
  const comparisons = compareSubject(subject, trees, run.metricOf, settingsOf(run));
  return pairing?.paired === false
    ? { ...head, comparisons, baseline: { ...baseline, unpaired: pairing.because } }
    : { ...head, comparisons, baseline };
}

const FROM: { readonly [S in SubjectBaseline['said']['state']]: Comparison['from'] } = {
  measured: 'commit',
  unavailable: 'commit',
  new: 'commit',
  reused: 'unchanged',
  report: 'report',
};

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
