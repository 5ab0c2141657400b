import { isCompared, sinceBase } from '../base/since-base.ts';
import { standingNotes } from '../base/baseline.ts';
import { bar, counted, formatScore } from '../numbers.ts';
import type { Family } from '../../judge/finding.ts';
import type { PropertyReport, Report, Score, SubjectReport } from '../../report/report.ts';
import type { Section } from '../budget.ts';
import { scoreSentence } from '../headline.ts';
import { findingsOf, gradeTally, tally } from '../tally.ts';
import { listForms, remainder, table } from './blocks.ts';
import { markdownText, name } from './escape.ts';

/** The score tables with the line that says what the number means; one table for all subjects as the shorter form. */
export function scoreSection(report: Report): Section {
  const { subjects } = report;
  const full = subjects.map((subject) => subjectBlock(subject, report)).join('\n\n');
  const shorter =
    subjects.length < 2 ? [] : listForms(subjects.length, (most) => subjectTable(subjects, most));
  const forms: Section['forms'] = [full, ...shorter].some((form) => form !== '')
    ? [closed(full, report), ...shorter.map((form) => closed(form, report))]
    : [''];
  return { title: 'scores', forms, drop: 12 };
}

function closed(block: string, report: Report): string {
  return [block, closingLine(report)].filter((part) => part !== '').join('\n\n');
}

function subjectBlock(subject: SubjectReport, report: Report): string {
  const scores = propertyTable(subject);
  const notes = standingNotes(subject, report.baseline)
    .map((note) => markdownText(note))
    .join(' ');
  const standing = notes === '' ? [] : [notes];
  if (report.subjects.length === 1) {
    return [scores, ...standing].join('\n\n');
  }
  const score = subject.score === undefined ? 'no score' : formatScore(subject.score.headline);
  const line = subject.score === undefined ? [] : [scoreLine(subject.score, subject.properties)];
  return [`### ${name(subject.id)}: ${score}`, ...standing, scores, ...line].join('\n\n');
}

function propertyTable(subject: SubjectReport): string {
  const compared = isCompared(subject);
  const rows = subject.properties
    .filter(({ family, findings }) => family !== 'performance' || findings.length > 0)
    .map((property) => propertyRow(property, compared));
  return compared
    ? table(['', 'score', '', 'since base', 'requirements'], 'lrlll', rows)
    : table(['', 'score', '', 'requirements'], 'lrll', rows);
}

function propertyRow({ family, score, findings }: PropertyReport, compared: boolean): readonly string[] {
  const shown =
    family === 'performance'
      ? ['', 'not part of the score']
      : [
          score === undefined ? 'not assessed' : formatScore(score),
          score === undefined ? '' : bar(score / 100),
        ];
  return [familyName(family), ...shown, ...(compared ? [sinceBase(findings)] : []), tally(findings)];
}

/** The initial in bold: F, A, T, E, S. Performance has none in the name. */
function familyName(family: Family): string {
  const initial = family.slice(0, 1).toUpperCase();
  return family === 'performance' ? `${initial}${family.slice(1)}` : `**${initial}**${family.slice(1)}`;
}

function subjectTable(subjects: readonly SubjectReport[], most: number): string {
  const compared = subjects.some((subject) => sinceBaseOf(subject) !== '');
  const rows = subjects
    .slice(0, most)
    .map((subject) => [
      name(subject.id, 'cell'),
      subject.score === undefined ? 'no score' : formatScore(subject.score.headline),
      subject.score === undefined ? '' : bar(subject.score.headline / 100),
      ...(compared ? [sinceBaseOf(subject)] : []),
      tally(findingsOf(subject)),
    ]);
  const header = ['subject', 'lowest score', '', ...(compared ? ['since base'] : []), 'requirements'];
  const rest = remainder(subjects.length, most, (count) => counted(count, 'subject'));
  return [table(header, `lr${'l'.repeat(header.length - 2)}`, rows), ...rest].join('\n\n');
}

/** `rebound, ▼ 1 worse`: what the change does to the subject, and to its numbers. */
function sinceBaseOf(subject: SubjectReport): string {
  const { standing = 'same' } = subject;
  return [...(standing === 'same' ? [] : [standing]), sinceBase(findingsOf(subject))]
    .filter((part) => part !== '')
    .join(', ');
}

function scoreLine(score: Score, properties: readonly PropertyReport[]): string {
  return `**${formatScore(score.headline)}** ${scoreSentence(score, properties)}`;
}

function closingLine(report: Report): string {
  const { score, subjects } = report;
  const grades = gradeTally(report);
  const lowest =
    score === undefined
      ? 'No score: no property has a requirement that counts'
      : subjects.length === 1
        ? scoreLine(
            score,
            subjects.flatMap(({ properties }) => properties),
          )
        : `**${formatScore(score.headline)}** is the lowest of ${counted(subjects.filter((subject) => subject.score !== undefined).length, 'subject')}`;
  return subjects.length === 0 ? '' : [lowest, ...(grades === '' ? [] : [grades])].join(' · ');
}
