import type { Problem } from '../problem.ts';
import type { Report } from './report.ts';

/** What a report has to be, so that a run may compare itself with it. */
export interface ExpectedBase {
  /** From the root of the repository. */
  readonly policy: string;
  /** The commit that the run is compared with; absent for an audit, which takes the last report of its branch. */
  readonly commit?: string;
  /** UTC date of the run. */
  readonly asOf: string;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Why a readable report is not the one to compare with: about another policy or commit, or from the future. All at once. */
export function baseProblems(report: Report, path: string, expected: ExpectedBase): readonly Problem[] {
  const { policy, commit, asOf } = report;
  const problems: Problem[] = [];
  if (policy.path !== expected.policy) {
    problems.push({
      code: 'base-report/other-policy',
      path,
      key: 'policy.path',
      message: `This report was judged by ${quoted(policy.path)}, and this run is judged by ${quoted(expected.policy)}.`,
      hint: 'Give the report of the same policy; gates of a monorepo need an artifact name each.',
    });
  }
  const read = commit.tree ?? commit.head;
  if (expected.commit !== undefined && read !== expected.commit) {
    problems.push({
      code: 'base-report/other-commit',
      path,
      key: 'commit.tree',
      message: `This report is of another commit: ${read === undefined ? 'it names none' : quoted(read)}, and the base is ${expected.commit}.`,
      hint: 'Assess every push to the base branch and keep its report, or bring the branch up to date with a base that has one.',
    });
  }
  if (!DATE.test(asOf) || asOf > expected.asOf) {
    problems.push({
      code: 'base-report/future',
      path,
      key: 'asOf',
      message: `This report says that it is of ${quoted(asOf)}, and this run is of ${expected.asOf}.`,
      hint: 'Give a report that was made before this run; mend `as-of` if it is what is wrong.',
    });
  }
  return problems;
}

/** Somebody else's word, short and in quotation marks. */
function quoted(value: string): string {
  return JSON.stringify(value.slice(0, 80));
}
