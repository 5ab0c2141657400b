import type { Workspace } from '../../discover/workspace.ts';
import type { PairSide } from '../../evidence/paired/row-pairs.ts';
import type { Comparison } from '../../metrics/comparison.ts';
import type { PlannedSubject } from '../../policy/plan.ts';
import type { SubjectBaseline } from '../baseline.ts';
import { claimsOf } from '../claims/measure-claims.ts';
import type { MeasuredTree } from '../compare-subject.ts';
import { gatherSubject } from '../gather-subject.ts';
import { measureSubject } from '../measure-subject.ts';
import type { SubjectRun } from './subject-run.ts';
import { settingsOf } from './subject-run.ts';

/** What was measured at the head, with what it was compared with. */
export interface Assessed extends MeasuredTree {
  readonly comparisons?: readonly Comparison[] | undefined;
  readonly baseline?: SubjectBaseline | undefined;
}

/** Gathers a subject's table in a tree, and answers its requests. `because`: why what is measured says nothing of the card's claims. */
export async function measuredAt(
  subject: PlannedSubject,
  tree: Workspace,
  run: SubjectRun,
  pairs: PairSide | undefined,
  because?: string,
): Promise<MeasuredTree> {
  const { policy, ports, metricOf } = run;
  // Only where nobody wrote a policy: a head that brings one has to say it, as it will after the merge.
  const inferPositive = policy.source.advisory && policy.source.side === undefined;
  const how = { inferPositive, pairs, metricOf };
  const files = run.files.get(subject.id)?.evidence;
  // Files and documents of the base are read apart, and only where a requirement on them has `regress`.
  const read = tree === ports.workspace ? files : undefined;
  const claims = claimsOf(subject, read, run.metrics, because);
  const asked = { ...subject, requests: [...subject.requests, ...claims.requests] };
  const gathered = await gatherSubject(asked, tree, ports.tables, how);
  const answered = claims.answered(gathered, settingsOf(run)) ?? files;
  return { gathered, measurements: measureSubject(subject, gathered, metricOf, settingsOf(run), answered) };
}
