import { joinText, text } from '../../judge/text.ts';
import type { Report } from '../../report/report.ts';
import type { Section } from '../budget.ts';
import { VERDICT_ICONS } from '../headline.ts';
import { boundName, chanceName, metricTitle, scopeName, valueName } from '../names.ts';
import { counted, formatCount, formatInterval } from '../numbers.ts';
import type { SubjectFinding } from '../tally.ts';
import { allFindings } from '../tally.ts';
import { details, link, listForms, remainder, table } from './blocks.ts';
import { markdownText, prose } from './escape.ts';

const HEADER = ['verdict', 'requirement', 'value', 'bound', 'interval', 'chance alone'];

/** Every requirement with its verdict, in the order of the report. `metricPages` is the address that ids are appended to. */
export function requirementsSection(report: Report, metricPages: string | undefined): Section {
  const findings = allFindings(report);
  const title = 'all requirements';
  if (findings.length === 0) {
    return { title, forms: [''], drop: 9 };
  }
  const summary =
    findings.length === 1 ? 'The requirement' : `All ${counted(findings.length, 'requirement')}`;
  const several = report.subjects.length > 1;
  const rows = findings.map((finding) => row(finding, report, several, metricPages));
  const build = (most: number): string =>
    details(
      summary,
      [table(HEADER, 'llrlll', rows.slice(0, most)), ...remainder(rows.length, most, formatCount)].join(
        '\n\n',
      ),
    );
  return { title, forms: listForms(rows.length, build), drop: 9 };
}

function row(
  { subject, finding }: SubjectFinding,
  report: Report,
  several: boolean,
  pages: string | undefined,
): readonly string[] {
  const { measurement, verdict, metric } = finding;
  const name = link(
    prose(metricTitle(report, metric), 'cell'),
    pages === undefined ? undefined : `${pages}${metric}.md`,
  );
  const place = joinText([...(several ? [text`of ${subject.id}`] : []), scopeName(finding)], ', ');
  const measured = measurement.status === 'measured' ? measurement : undefined;
  return [
    `${VERDICT_ICONS[verdict]} ${verdict}`,
    `${name} ${markdownText(place, 'cell')}${finding.level === 'advisory' ? ' (advisory)' : ''}`,
    valueName(measurement, finding.bound),
    boundName(finding.bound),
    measured?.interval === undefined ? '' : formatInterval(measured.interval),
    measured === undefined ? '' : chanceName(measured),
  ];
}
