import type { RunVerdict, Verdict } from '../judge/finding.ts';
import { joinText, text } from '../judge/text.ts';
import { whereOf } from '../problem.ts';
import type { SubjectProfile } from '../report/profile.ts';
import type { Report, SubjectReport } from '../report/report.ts';
import { baselineLine, baseNotes, standingNotes } from './base/baseline.ts';
import { policyChangesBlock, sinceBaseLine, waiversBlock } from './base/terminal.ts';
import { escapeTerminal, terminalText } from './escape-terminal.ts';
import { contextLine, gateNotes, headline, scoreSentence } from './headline.ts';
import { modelText } from './model-text.ts';
import { refusalNames } from './names.ts';
import { bar, formatCount, formatScore } from './numbers.ts';
import { unboundItems, unboundLead } from './scan/unbound-text.ts';
import type { SubjectFinding } from './tally.ts';
import { allFindings, gradeTally, tally, toChange } from './tally.ts';
import type { Paint, Style } from './terminal-layout.ts';
import { columns, padEnd, painter, wrap } from './terminal-layout.ts';

export interface TerminalOptions {
  readonly color: boolean;
  /** Cells a line; 80 reads well. */
  readonly width: number;
}

const RUN_WORDS: { readonly [V in RunVerdict]: readonly [word: string, style: Style] } = {
  pass: ['PASS', 'green'],
  warn: ['WARN', 'yellow'],
  fail: ['FAIL', 'red'],
  inconclusive: ['INCONCLUSIVE', 'yellow'],
  nothing: ['PASS', 'green'],
};

const VERDICT_STYLES: { readonly [V in Verdict]: Style } = {
  PASS: 'green',
  WARN: 'yellow',
  WAIVED: 'yellow',
  FAIL: 'red',
  INSUFFICIENT: 'yellow',
  MISSING: 'yellow',
  ERROR: 'red',
  'N/A': 'dim',
};

/** Findings of one kind that are printed before the rest is only counted. */
const MOST = 50;

/** The report for a terminal: verdict, scores, what has to change, what else to know. Ends without a line feed. */
export function renderTerminal(report: Report, { color, width }: TerminalOptions): string {
  const paint = painter(color);
  const blocks = [
    lead(report, width, paint),
    ...report.subjects.map((subject) => scores(subject, report, width, paint)),
    problems(report, width, paint),
    changes(report, width, paint),
    unboundLines(report, width, paint),
    policyChangesBlock(report, width, paint),
    others(report, width, paint),
    waiversBlock(report, width, paint),
    background(report, width),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

function lead(report: Report, width: number, paint: Paint): readonly string[] {
  const [word, style] = RUN_WORDS[report.verdict];
  const title = wrap(headline(report), width, `FATES gate  ${word}  `);
  const [only] = report.subjects.length === 1 ? report.subjects : [];
  const name = only === undefined ? [] : [text`${only.id}`];
  const context = terminalText(joinText([...name, contextLine(report)], ' · '));
  const notes = [...gateNotes(report, 'command'), ...baseNotes(report)].flatMap((note) =>
    wrap(terminalText(note), width),
  );
  return [
    ...title.map((line, index) => (index === 0 ? line.replace(word, paint(style, word)) : line)),
    ...wrap(context, width),
    ...notes,
  ];
}

function scores(subject: SubjectReport, report: Report, width: number, paint: Paint): readonly string[] {
  const rows = subject.properties
    .filter(({ family, findings }) => family !== 'performance' || findings.length > 0)
    .map(({ family, score, findings }) => [
      `  ${family.slice(0, 1).toUpperCase()}${family.slice(1)}`,
      score === undefined ? '–' : formatScore(score),
      score === undefined ? (family === 'performance' ? 'no score' : 'not assessed') : bar(score / 100),
      tally(findings),
    ]);
  const notes = standingNotes(subject, report.baseline).flatMap((note) =>
    wrap(terminalText(note), width, '  '),
  );
  const line =
    subject.score === undefined
      ? 'No score: no property has a requirement that counts.'
      : `${formatScore(subject.score.headline)} ${scoreSentence(subject.score, subject.properties)}.`;
  const heading = report.subjects.length > 1 ? [paint('bold', escapeTerminal(subject.id))] : [];
  return [
    ...heading,
    ...columns(rows, 'lrll'),
    ...wrap(line, width, '  '),
    ...sinceBaseLine(subject, width),
    ...notes,
  ];
}

function problems(report: Report, width: number, paint: Paint): readonly string[] {
  const all = [...report.problems, ...report.subjects.flatMap((subject) => subject.problems)];
  const items = all
    .slice(0, MOST)
    .flatMap((problem) =>
      wrap(
        `${escapeTerminal(whereOf(problem))}: ${escapeTerminal(problem.message)} ${escapeTerminal(problem.hint)}`,
        width,
        '  - ',
      ),
    );
  return all.length === 0 ? [] : [paint('bold', 'Problems'), ...items, ...more(all.length)];
}

function changes(report: Report, width: number, paint: Paint): readonly string[] {
  const findings = toChange(report);
  const items = findings
    .slice(0, MOST)
    .flatMap((entry, index) => item(entry, `  ${index + 1}. `, report, width, paint));
  const heading = report.blocks ? 'What has to change' : 'What would have to change';
  return findings.length === 0 ? [] : [paint('bold', heading), ...items, ...more(findings.length)];
}

function item(
  entry: SubjectFinding,
  prefix: string,
  report: Report,
  width: number,
  paint: Paint,
): readonly string[] {
  const { details, remedy } = entry.finding;
  const indent = ' '.repeat(prefix.length);
  const behind = details.map(terminalText).join(' ');
  const action = terminalText(remedy);
  return [
    ...sentence(entry, prefix, report, width, paint),
    ...(behind === '' ? [] : wrap(behind, width, indent)),
    ...(action === '' ? [] : wrap(action, width, `${indent}→ `)),
  ];
}

function sentence(
  { subject, finding }: SubjectFinding,
  prefix: string,
  report: Report,
  width: number,
  paint: Paint,
): readonly string[] {
  const { verdict } = finding;
  const name = report.subjects.length > 1 ? `${escapeTerminal(subject.id)}: ` : '';
  const lines = wrap(`${name}${terminalText(finding.sentence)}`, width, `${prefix}${padEnd(verdict, 4)}  `);
  const start = prefix.length;
  return lines.map((line, index) =>
    index === 0
      ? `${line.slice(0, start)}${paint(VERDICT_STYLES[verdict], verdict)}${line.slice(start + verdict.length)}`
      : line,
  );
}

function unboundLines({ unbound }: Report, width: number, paint: Paint): readonly string[] {
  if (unbound === undefined) {
    return [];
  }
  const items = unboundItems(unbound);
  return [
    paint('bold', 'Files of no subject'),
    ...wrap(terminalText(unboundLead(unbound)), width, '  '),
    ...items.slice(0, MOST).flatMap((each) => wrap(terminalText(each), width, '  - ')),
    ...more(items.length),
  ];
}

/** Warnings and waivers, and whatever is open without being required: one sentence each. */
function others(report: Report, width: number, paint: Paint): readonly string[] {
  const open = new Set(toChange(report).map(({ finding }) => finding));
  const rest = allFindings(report).filter(
    ({ finding }) => !open.has(finding) && finding.verdict !== 'PASS' && finding.verdict !== 'N/A',
  );
  const items = rest.slice(0, MOST).flatMap((entry) => sentence(entry, '  ', report, width, paint));
  return rest.length === 0 ? [] : [paint('bold', 'Also'), ...items, ...more(rest.length)];
}

function more(total: number): readonly string[] {
  return total > MOST ? [`  … and ${formatCount(total - MOST)} more.`] : [];
}

function background(report: Report, width: number): readonly string[] {
  const grades = gradeTally(report);
  const compared = terminalText(baselineLine(report.baseline));
  const untouched = joinText(
    report.untouched.slice(0, MOST).map((id) => text`${id}`),
    ', ',
  );
  return [
    ...report.subjects.flatMap((subject) => modelLine(report, subject)),
    ...report.subjects.flatMap(refusedLine),
    ...(report.profiles ?? []).flatMap(failedProfileLine),
    ...(grades === '' ? [] : [`${grades}.`]),
    ...(compared === '' ? [] : [`${compared.slice(0, 1).toUpperCase()}${compared.slice(1)}.`]),
    ...(untouched.length === 0 ? [] : [`Not touched: ${terminalText(untouched)}.`]),
    ...(report.notLookedAt.length === 0
      ? []
      : [`Not looked at: ${formatCount(report.notLookedAt.length)} (see the report).`]),
  ].flatMap((line) => wrap(line, width));
}

/** A profile is looked at in the report; that there is none is said everywhere. */
function failedProfileLine(profile: SubjectProfile): readonly string[] {
  const { subject, path } = profile;
  return profile.status === 'failed'
    ? [`No profile of ${terminalText(text`${subject} (${path})`)}: ${escapeTerminal(profile.reason)}`]
    : [];
}

function modelLine({ subjects }: Report, subject: SubjectReport): readonly string[] {
  const line = terminalText(modelText(subject));
  const whose = subjects.length > 1 ? `${escapeTerminal(subject.id)}: ` : '';
  return line === '' ? [] : [`${whose}${line}`];
}

function refusedLine({ refused }: SubjectReport): readonly string[] {
  const reasons = refusalNames(refused);
  return reasons.length === 0 ? [] : [`Refused: ${reasons.join('; ')}.`];
}
