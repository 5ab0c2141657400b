import type { Verdict } from '../../judge/finding.ts';
import { text } from '../../judge/text.ts';
import type { Report, ReportFinding, SubjectReport } from '../../report/report.ts';
import type { SubjectFinding } from '../tally.ts';
import { allFindings } from '../tally.ts';
import type { Draft } from './draft.ts';
import type { Place } from './location.ts';
import { messageOf, messageValue } from './message-text.ts';
import type { RulePages } from './rules.ts';
import { ofMetric } from './rules.ts';
import type { SarifLevel } from './sarif-log.ts';

const UNSATISFIED: readonly Verdict[] = ['ERROR', 'FAIL', 'MISSING', 'INSUFFICIENT', 'WAIVED', 'WARN'];

/** A result for each requirement that is not satisfied, the waived ones suppressed. */
export function metricResults(report: Report, pages: RulePages): readonly Draft[] {
  return allFindings(report)
    .filter(({ finding }) => UNSATISFIED.includes(finding.verdict))
    .map((entry) => draftOf(entry, report, pages));
}

function draftOf({ subject, finding }: SubjectFinding, report: Report, pages: RulePages): Draft {
  const { metric, sentence, details, remedy, requirement, waiver, verdict } = finding;
  return {
    rule: ofMetric(metric, report.metrics[metric], pages),
    level: levelOf(finding, report),
    message: messageOf([text`${subject.id}:`, sentence, ...details, remedy]),
    place: placeOf(subject, finding, report),
    identity: [subject.id, requirement],
    ...(verdict === 'WAIVED' && waiver !== undefined
      ? { justification: messageValue(`${waiver.reason} (${waiver.owner}, until ${waiver.expires})`) }
      : {}),
  };
}

/** As grave as it is for the gate: what blocks is an error, what only warns a warning, in advisory mode all is a note. */
function levelOf({ verdict, level }: ReportFinding, { policy }: Report): SarifLevel {
  if (policy.advisory) {
    return 'note';
  }
  if (verdict === 'WARN' || level === 'advisory') {
    return 'warning';
  }
  const inconclusive = verdict === 'MISSING' || verdict === 'INSUFFICIENT';
  return inconclusive && policy.failOn === 'fail' ? 'warning' : 'error';
}

/**
 * The worst of what was found in files; else the first evidence file; without one where the requirement is written, if the policy is a
 * file of this checkout.
 */
function placeOf(
  { files }: SubjectReport,
  { measurement, origin }: ReportFinding,
  { policy, commit }: Report,
): Place {
  const [found] = measurement.status === 'measured' ? (measurement.found ?? []) : [];
  if (found !== undefined) {
    const { path, line, column, offset, within = [] } = found;
    return { path, line, column, byteOffset: within.length === 0 ? offset : undefined };
  }
  const file = files.find(({ from }) => from === 'head');
  if (file !== undefined) {
    return { path: file.path };
  }
  // Lines of a policy that judged from the base need not be those of the file that was checked out.
  const isCheckedOut = commit.base === undefined && policy.side === undefined;
  return origin.preset === true || !isCheckedOut
    ? { path: policy.path }
    : { path: origin.source, line: origin.line };
}
