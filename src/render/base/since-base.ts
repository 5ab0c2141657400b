/** What became of measured findings since the base. Words stand next to every arrow: none carries meaning alone. */
import { formatNumber } from '../../judge/text.ts';
import type { Comparison } from '../../metrics/comparison.ts';
import type { Report, ReportFinding, SubjectReport } from '../../report/report.ts';
import { formatCount, formatInterval } from '../numbers.ts';
import { allFindings, findingsOf } from '../tally.ts';

/** A change in the distance to the ideal that twelve significant digits cannot tell from none. */
const UNCHANGED = 1e-9;

export function isCompared(subject: SubjectReport): boolean {
  return findingsOf(subject).some(({ comparison }) => comparison !== undefined);
}

export function hasComparison(report: Report): boolean {
  return allFindings(report).some(({ finding: { comparison } }) => comparison !== undefined);
}

/** `▼ 1 worse, ▲ 2 better`, `= unchanged`, `1 no longer measured`; empty when nothing was compared. */
export function sinceBase(findings: readonly ReportFinding[]): string {
  const changes = findings.flatMap(({ comparison }) => comparison?.change ?? []);
  const worse = changes.filter((change) => change > UNCHANGED).length;
  const better = changes.filter((change) => change < -UNCHANGED).length;
  const lost = findings.filter((finding) => measuredOnlyAt(finding) === 'base').length;
  const gained = findings.filter((finding) => measuredOnlyAt(finding) === 'head').length;
  const parts = [
    ...(worse === 0 ? [] : [`▼ ${formatCount(worse)} worse`]),
    ...(better === 0 ? [] : [`▲ ${formatCount(better)} better`]),
    ...(changes.length > 0 && worse + better === 0 ? ['= unchanged'] : []),
    ...(lost === 0 ? [] : [`${formatCount(lost)} no longer measured`]),
    ...(gained === 0 ? [] : [`${formatCount(gained)} newly measured`]),
  ];
  return parts.join(', ');
}

function measuredOnlyAt({ comparison, measurement }: ReportFinding): 'base' | 'head' | undefined {
  if (comparison === undefined) {
    return undefined;
  }
  const [base, head] = [comparison.base, measurement].map(({ status }) => status === 'measured');
  return base === head ? undefined : base === true ? 'base' : 'head';
}

/** `▼ +0.020 worse (0.004–0.036, paired)`: of the distance to the ideal, so a plus is farther; empty without a change. */
export function changeName({ change, interval, paired, from }: Comparison): string {
  if (change === undefined) {
    return '';
  }
  if (from === 'unchanged') {
    return directionName(0);
  }
  const range = [
    ...(interval === undefined ? [] : [formatInterval(interval)]),
    ...(paired === true ? ['paired'] : []),
  ];
  return `${directionName(change)}${range.length === 0 ? '' : ` (${range.join(', ')})`}`;
}

/** `▼ +0.020 worse`, `▲ -0.150 better`, `= unchanged`, of a distance to the ideal. */
export function directionName(change: number): string {
  if (Math.abs(change) <= UNCHANGED) {
    return '= unchanged';
  }
  return change > 0 ? `▼ +${formatNumber(change)} worse` : `▲ ${formatNumber(change)} better`;
}

/** How the columns `base` and `change` are to be read. */
export const CHANGE_LEGEND =
  'Change is that of the distance to the ideal since the base: above 0 is worse. Paired: both models were seen on the same rows.';
