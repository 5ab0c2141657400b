import type { Report } from '../../report/report.ts';
import type { Section } from '../budget.ts';
import { formatCount } from '../numbers.ts';
import type { SubjectFinding } from '../tally.ts';
import { toChange } from '../tally.ts';
import { BREAK, listForms, remainder } from './blocks.ts';
import { code, name, sentenceText } from './escape.ts';

/** How many sentences stay when nothing else does. */
const FEWEST = 5;

/** What has to change, worst first: the sentence in bold, what stands behind it, what to do. */
export function changesSection(report: Report): Section {
  const findings = toChange(report);
  if (findings.length === 0) {
    return { title: 'what has to change', forms: [''], drop: 'never' };
  }
  const heading = report.blocks ? '### What has to change' : '### What would have to change';
  const several = report.subjects.length > 1;
  const list = (item: (finding: SubjectFinding, several: boolean) => string, most: number): string => {
    const items = findings.slice(0, most).map((finding, index) => `${index + 1}. ${item(finding, several)}`);
    return [heading, items.join('\n'), ...remainder(findings.length, most, formatCount)].join('\n\n');
  };
  const forms = listForms(findings.length, (most) => list(fullItem, most));
  return { title: 'what has to change', forms: [...forms, list(sentenceItem, FEWEST)], drop: 'never' };
}

function sentenceItem({ subject, finding }: SubjectFinding, several: boolean): string {
  return `${several ? `${name(subject.id)}: ` : ''}**${sentenceText(finding.sentence)}**`;
}

function fullItem(item: SubjectFinding, several: boolean): string {
  const { details, remedy, owner, waiver } = item.finding;
  const owned = [
    ...(owner === undefined ? [] : [`Owner: ${code(owner)}.`]),
    ...(waiver === undefined ? [] : [`Waived until ${name(waiver.expires)} by ${code(waiver.owner)}.`]),
  ];
  const behind = [...details.map((detail) => sentenceText(detail)), ...owned]
    .filter((part) => part !== '')
    .join(' ');
  const action = sentenceText(remedy);
  const lines = [
    sentenceItem(item, several),
    ...(behind === '' ? [] : [behind]),
    ...(action === '' ? [] : [`→ ${action}`]),
  ];
  return lines.join(`${BREAK}   `);
}
