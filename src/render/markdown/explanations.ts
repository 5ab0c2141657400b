import type { Report } from '../../report/report.ts';
import type { Section } from '../budget.ts';
import { baselineLine } from '../base/baseline.ts';
import { shortRef } from '../headline.ts';
import { counted, formatPercent } from '../numbers.ts';
import { details, link, listForms, remainder } from './blocks.ts';
import { code, fenced, markdownText, name, prose } from './escape.ts';

const RULES = [
  'A requirement that passes on evidence of the grade that its metric asks for gives 1 point, on weaker evidence ½. One that warns gives half of that. Anything else gives 0.',
  'The score of a property is 100 times the weighted share of points over its requirements. A requirement that does not apply is left out; one without evidence counts with 0.',
  'A required requirement that is neither PASS nor WARN caps its property at 49: below 50 something required is not satisfied.',
  'The headline is the lowest of the properties that were assessed, not their mean. Performance can be required and is no part of it.',
  'A waiver changes no score.',
];

/** Of reports in which files were examined. */
const FILES_RULE =
  'Security is 0 when something critical and dangerous was found in a file, waived or not, and when a file of the model was not examined to its end.';

/** The rule of the scores, and what was asked of groups and intervals. */
export function scoringSection({ subjects, policy }: Report, page: string | undefined): Section {
  const { group, positives, negatives, decided, confidence } = policy.minimum;
  const minimum = `Groups count from ${counted(group, 'row')}, ${counted(positives, 'positive')}, ${counted(negatives, 'negative')} and ${counted(decided, 'decision')} of the kind that is looked at; intervals are at ${formatPercent(confidence)}.`;
  const ofFiles = subjects.some(({ examined }) => examined !== undefined) ? [FILES_RULE] : [];
  const rules = [...RULES, ...ofFiles, minimum].map((rule) => `- ${rule}`).join('\n');
  const more = page === undefined ? [] : [`${link('The whole rule', page)}.`];
  const text = details('How the score is made', [rules, ...more].join('\n\n'));
  return { title: 'how the score is made', forms: [subjects.length === 0 ? '' : text], drop: 0 };
}

/** What each metric asks and where its limits are. */
export function metricsSection(report: Report): Section {
  const entries = Object.entries(report.metrics).map(([id, metric]) => {
    const references = metric.references.map(({ title, url }) => link(prose(title), url));
    const lines = [
      `- **${prose(metric.title)}** (${code(id)}): ${prose(metric.question)} ${code(metric.formula)}`,
      ...metric.limitations.map((limitation) => `  - ${prose(limitation)}`),
      ...(references.length === 0 ? [] : [`  - ${references.join('; ')}`]),
    ];
    return lines.join('\n');
  });
  const build = (most: number): string =>
    details(
      'The metrics',
      [entries.slice(0, most).join('\n'), ...remainder(entries.length, most, String)].join('\n\n'),
    );
  return {
    title: 'the metrics',
    forms: entries.length === 0 ? [''] : listForms(entries.length, build),
    drop: 1,
  };
}

/** Advisory mode: the policy that would make this a gate, ready to copy. */
export function suggestionSection({ suggestedPolicy }: Report): Section {
  const text =
    suggestedPolicy === undefined
      ? ''
      : details('The fates.yml that makes this a gate', fenced(suggestedPolicy.trimEnd(), 'yaml'));
  return { title: 'the suggested fates.yml', forms: [text], drop: 10 };
}

/** Tool, date, what was checked out, what it was compared with, and the digest that other steps bind to. */
export function footer({ tool, asOf, commit, baseline, digest }: Report): string {
  const tree =
    commit.tree === undefined || commit.tree === commit.head
      ? []
      : [`read from ${code(shortRef(commit.tree))}`];
  const compared = markdownText(baselineLine(baseline));
  return [
    `${name(tool.name)} ${name(tool.version)}`,
    `as of ${name(asOf)}`,
    ...tree,
    ...(compared === '' ? [] : [compared]),
    `report digest ${code(digest)}`,
  ].join(' · ');
}
