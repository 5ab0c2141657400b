import { joinText, text } from '../../judge/text.ts';
import type { Report } from '../../report/report.ts';
import type { Section } from '../budget.ts';
import { CHANGE_LEGEND, changeName, hasComparison } from '../base/since-base.ts';
import { VERDICT_ICONS } from '../headline.ts';
import { boundName, chanceName, intervalName, metricTitle, scopeName, valueName } from '../names.ts';
import { counted, formatCount } from '../numbers.ts';
import type { SubjectFinding } from '../tally.ts';
import { allFindings } from '../tally.ts';
import { details, link, listForms, remainder, table } from './blocks.ts';
import { markdownText, prose } from './escape.ts';

/** Column and side of its text; those of the base only where something was compared. */
const COLUMNS = [
  ['verdict', 'l'],
  ['requirement', 'l'],
  ['value', 'r'],
  ['base', 'r'],
  ['change', 'l'],
  ['bound', 'l'],
  ['interval', 'l'],
  ['chance alone', 'l'],
] as const;
const OF_BASE: readonly string[] = ['base', 'change'];

/** Every requirement with its verdict, in the order of the report. `metricPages` is the address that ids are appended to. */
export function requirementsSection(report: Report, metricPages: string | undefined): Section {
  const findings = allFindings(report);
  const title = 'all requirements';
  if (findings.length === 0) {
    return { title, forms: [''], drop: 9 };
  }
  const summary =
    findings.length === 1 ? 'The requirement' : `All ${counted(findings.length, 'requirement')}`;
  const compared = hasComparison(report);
  const columns = COLUMNS.filter(([column]) => compared || !OF_BASE.includes(column));
  const header = columns.map(([column]) => column);
  const align = columns.map(([, side]) => side).join('');
  const form: RowForm = { several: report.subjects.length > 1, compared, pages: metricPages };
  const rows = findings.map((finding) => row(finding, report, form));
  const build = (most: number): string =>
    details(
      summary,
      [
        table(header, align, rows.slice(0, most)),
        ...remainder(rows.length, most, formatCount),
        ...(compared ? [CHANGE_LEGEND] : []),
      ].join('\n\n'),
    );
  return { title, forms: listForms(rows.length, build), drop: 9 };
}

interface RowForm {
  readonly several: boolean;
  readonly compared: boolean;
  readonly pages: string | undefined;
}

function row(
  { subject, finding }: SubjectFinding,
  report: Report,
  { several, compared, pages }: RowForm,
): readonly string[] {
  const { measurement, verdict, metric, bound, comparison } = finding;
  const name = link(
    prose(metricTitle(report, metric), 'cell'),
    pages === undefined ? undefined : `${pages}${metric}.md`,
  );
  const place = joinText([...(several ? [text`of ${subject.id}`] : []), scopeName(finding)], ', ');
  const measured = measurement.status === 'measured' ? measurement : undefined;
  return [
    `${VERDICT_ICONS[verdict]} ${verdict}`,
    `${name} ${markdownText(place, 'cell')}${finding.level === 'advisory' ? ' (advisory)' : ''}`,
    valueName(measurement, bound),
    ...(compared
      ? comparison === undefined
        ? ['', '']
        : [valueName(comparison.base, bound), changeName(comparison)]
      : []),
    boundName(bound, measurement),
    intervalName(measurement),
    measured === undefined ? '' : chanceName(measured),
  ];
}
