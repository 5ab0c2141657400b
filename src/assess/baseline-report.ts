import { isAvailable } from '../discover/commit-tree.ts';
import type { Baseline, Report, SubjectReport } from '../report/report.ts';
import type { AssessPorts } from './ports.ts';

/** What the report says of the baseline as a whole: where it was read, and whether anything was measured there. */
export function baselineReport(
  { base, baseReport }: Pick<AssessPorts, 'base' | 'baseReport'>,
  subjects: readonly Pick<SubjectReport, 'baseline'>[],
): Baseline {
  if (baseReport !== undefined) {
    return 'because' in baseReport
      ? { state: 'unavailable', because: baseReport.because }
      : ofReport(baseReport);
  }
  if (base === undefined) {
    return { state: 'absent' };
  }
  const { baseline: tree } = base;
  if (!isAvailable(tree)) {
    return {
      state: 'unavailable',
      ...(tree.commit === undefined ? {} : { ref: tree.commit }),
      because: tree.problem.message,
    };
  }
  const at = { ref: tree.commit, from: tree.from };
  const said = subjects.flatMap(({ baseline }) => baseline ?? []);
  const state = (['measured', 'reused'] as const).find((each) => said.some((own) => own.state === each));
  if (state !== undefined) {
    return { state, ...at };
  }
  const unavailable = said.find((own) => own.state === 'unavailable');
  return unavailable === undefined
    ? { state: 'absent', because: 'nothing that was assessed is at the base too' }
    : { ...unavailable, state: 'unavailable', ...at };
}

function ofReport({ report, from }: { readonly report: Report; readonly from: string }): Baseline {
  const ref = report.commit.tree ?? report.commit.head;
  return { state: 'report', from, ...(ref === undefined ? {} : { ref }) };
}
