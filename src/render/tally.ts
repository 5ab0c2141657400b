/** Counts of verdicts and grades, and the words for them. All words are our own. */
import type { Grade } from '../evidence/evidence.ts';
import type { Verdict } from '../judge/finding.ts';
import type { Report, ReportFinding, SubjectReport } from '../report/report.ts';
import { counted, formatCount } from './numbers.ts';

export interface SubjectFinding {
  readonly subject: SubjectReport;
  readonly finding: ReportFinding;
}

export function findingsOf(subject: SubjectReport): readonly ReportFinding[] {
  return subject.properties.flatMap(({ findings }) => findings);
}

/** All findings of all subjects, in the order of the report. */
export function allFindings(report: Report): readonly SubjectFinding[] {
  return report.subjects.flatMap((subject) => findingsOf(subject).map((finding) => ({ subject, finding })));
}

/** Findings that count: all but those that do not apply. */
export function countedFindings(report: Report): readonly SubjectFinding[] {
  return allFindings(report).filter(({ finding }) => finding.verdict !== 'N/A');
}

/** Worst first, in the order in which verdicts are combined (policy.md, "Verdicts"). */
const WORST_FIRST: readonly Verdict[] = ['ERROR', 'FAIL', 'MISSING', 'INSUFFICIENT', 'WAIVED', 'WARN'];
/** Of those, what a waiver or a warning does not excuse. */
const OPEN: readonly Verdict[] = WORST_FIRST.slice(0, -2);

/**
 * What has to change: required and not satisfied, and under `fail-on: warn` whatever is not PASS. Worst verdict
 * first, then the heavier requirement, then the order of the report.
 */
export function toChange(report: Report): readonly SubjectFinding[] {
  const strict = report.policy.failOn === 'warn' && !report.policy.advisory;
  return allFindings(report)
    .filter(({ finding: { level, verdict } }) =>
      strict ? WORST_FIRST.includes(verdict) : level === 'required' && OPEN.includes(verdict),
    )
    .toSorted((a, b) => severity(a) - severity(b) || b.finding.weight - a.finding.weight);
}

/** What is advised and not as advised, where it does not have to change: those without evidence first, then in the order of the report. */
export function toAdvise(report: Report): readonly SubjectFinding[] {
  const known = new Set(toChange(report).map(({ finding }) => finding));
  return allFindings(report)
    .filter(
      ({ finding }) =>
        finding.level === 'advisory' && WORST_FIRST.includes(finding.verdict) && !known.has(finding),
    )
    .toSorted((a, b) => severity(a) - severity(b));
}

function severity({ finding }: SubjectFinding): number {
  return WORST_FIRST.indexOf(finding.verdict);
}

interface Wording {
  readonly verdicts: readonly Verdict[];
  /** After a bare count: `1 fails`. */
  readonly one: string;
  readonly many: string;
}

const WORDINGS: readonly Wording[] = [
  { verdicts: ['ERROR'], one: 'has an error', many: 'have errors' },
  { verdicts: ['FAIL'], one: 'fails', many: 'fail' },
  { verdicts: ['MISSING', 'INSUFFICIENT'], one: 'inconclusive', many: 'inconclusive' },
  { verdicts: ['WAIVED'], one: 'waived', many: 'waived' },
  { verdicts: ['WARN'], one: 'warns', many: 'warn' },
  { verdicts: ['PASS'], one: 'passes', many: 'pass' },
  { verdicts: ['N/A'], one: 'not applicable', many: 'not applicable' },
];

/** `1 fails, 1 inconclusive, 3 pass`; empty for no finding. */
export function tally(findings: readonly ReportFinding[]): string {
  return WORDINGS.flatMap(({ verdicts, one, many }) => {
    const count = findings.filter(({ verdict }) => verdicts.includes(verdict)).length;
    return count === 0 ? [] : [`${formatCount(count)} ${count === 1 ? one : many}`];
  }).join(', ');
}

const GRADES: readonly Grade[] = ['attested', 'reproduced', 'computed', 'reported', 'declared'];

/** `11 numbers computed, 2 reported, 1 declared`; empty when nothing was measured. */
export function gradeTally(report: Report): string {
  const parts = GRADES.flatMap((grade) => {
    const count = allFindings(report).filter(({ finding }) => finding.grade === grade).length;
    return count === 0 ? [] : [{ grade, count }];
  });
  return parts
    .map(
      ({ grade, count }, index) => `${index === 0 ? counted(count, 'number') : formatCount(count)} ${grade}`,
    )
    .join(', ');
}
