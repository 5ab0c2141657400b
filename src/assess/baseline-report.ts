import type { BaseSide } from '../discover/commit-tree.ts';
import { isAvailable } from '../discover/commit-tree.ts';
import type { Baseline, SubjectReport } from '../report/report.ts';

/** What the report says of the baseline as a whole: where it was read, and whether anything was measured there. */
export function baselineReport(
  base: BaseSide | undefined,
  subjects: readonly Pick<SubjectReport, 'baseline'>[],
): Baseline {
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
