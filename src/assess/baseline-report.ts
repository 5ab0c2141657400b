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
  const states = new Set(subjects.map(({ baseline }) => baseline?.state));
  const reused = states.has('reused') && !states.has('measured');
  return { state: reused ? 'reused' : 'measured', ref: tree.commit, from: tree.from };
}

function ofReport({ report, from }: { readonly report: Report; readonly from: string }): Baseline {
  const ref = report.commit.tree ?? report.commit.head;
  return { state: 'report', from, ...(ref === undefined ? {} : { ref }) };
}
