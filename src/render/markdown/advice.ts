import type { Text } from '../../judge/text.ts';
import { plainText, text } from '../../judge/text.ts';
import type { Report, ReportFinding } from '../../report/report.ts';
import type { Section } from '../budget.ts';
import { counted, formatCount } from '../numbers.ts';
import type { SubjectFinding } from '../tally.ts';
import { toAdvise } from '../tally.ts';
import { BREAK, details, listForms, remainder } from './blocks.ts';
import { markdownText, name, sentenceText } from './escape.ts';

/** Of one advice so many findings are said. */
const MOST = 3;

interface Advice {
  readonly remedy: Text;
  readonly findings: readonly SubjectFinding[];
}

/** What is advised and open or outside of its bound, folded: one item a remedy, however many findings it mends. */
export function adviceSection(report: Report): Section {
  const title = 'advice';
  const all = adviceOf(toAdvise(report));
  if (all.length === 0) {
    return { title, forms: [''], drop: 8 };
  }
  const several = report.subjects.length > 1;
  const build = (most: number): string =>
    details(
      `Advice: ${counted(all.length, 'thing')} that nothing requires`,
      [
        all
          .slice(0, most)
          .map((advice) => item(advice, several))
          .join('\n'),
        ...remainder(all.length, most, formatCount),
      ].join('\n\n'),
    );
  return { title, forms: listForms(all.length, build), drop: 8 };
}

/** In the order in which their first findings stand. */
function adviceOf(findings: readonly SubjectFinding[]): readonly Advice[] {
  const byRemedy = new Map<string, Advice>();
  for (const each of findings) {
    const { metric, remedy } = each.finding;
    const key = plainText(remedy) === '' ? metric : plainText(remedy);
    const { findings: before = [] } = byRemedy.get(key) ?? {};
    byRemedy.set(key, { remedy, findings: [...before, each] });
  }
  return [...byRemedy.values()];
}

function item({ remedy, findings }: Advice, several: boolean): string {
  const said = findings
    .slice(0, MOST)
    .map(
      ({ subject, finding }) =>
        `${several ? `${name(subject.id)}: ` : ''}${sentenceText(finding.sentence)}${placesOf(finding)}`,
    );
  const action = markdownText(remedy);
  const lines = [
    [...said, ...remainder(findings.length, MOST, formatCount)].join(' '),
    ...(action === '' ? [] : [`→ ${action}`]),
  ];
  return `- ${lines.join(`${BREAK}  `)}`;
}

/** Where it is, of many the first ones: a document that answers little says so in many lines. */
function placesOf({ measurement }: ReportFinding): string {
  const found = measurement.status === 'measured' ? (measurement.found ?? []) : [];
  const places = found
    .slice(0, MOST)
    .map(({ path, line, detail }) =>
      sentenceText([
        ...text`${path}`,
        ...(line === undefined ? [] : [` line ${line}`]),
        ...text`: ${detail}`,
      ]),
    );
  const all = [...places, ...remainder(found.length, MOST, formatCount)];
  return all.length === 0 ? '' : ` ${all.join('; ')}`;
}
