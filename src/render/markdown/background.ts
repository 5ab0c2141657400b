/** What stands behind the numbers: evidence, refused rows, what was not looked at, problems. */
import { joinText, text } from '../../judge/text.ts';
import type { Problem } from '../../problem.ts';
import { whereOf } from '../../problem.ts';
import type { Report, SubjectReport } from '../../report/report.ts';
import type { Section } from '../budget.ts';
import { modelText } from '../model-text.ts';
import { groupName, REFUSALS } from '../names.ts';
import { counted, formatBytes, formatCount } from '../numbers.ts';
import { listForms, remainder } from './blocks.ts';
import { code, markdownText, name, prose } from './escape.ts';
import { gridSection } from './grid.ts';

const SHORT_DIGEST = 12;

export function evidenceSection(report: Report): Section {
  const rows = report.subjects.flatMap((subject) =>
    subject.files.map(({ path, sha256, bytes, grade, from }) => [
      ...ofSubject(report, subject),
      code(path, 'cell'),
      code(sha256.slice(0, SHORT_DIGEST), 'cell'),
      formatBytes(bytes),
      from === 'head' ? grade : `${grade}, from ${from}`,
    ]),
  );
  const header = [...(report.subjects.length > 1 ? ['subject'] : []), 'file', 'sha256', 'size', 'grade'];
  const before = report.subjects.flatMap((subject) => subjectNotes(report, subject));
  return gridSection({
    title: 'evidence',
    summary: 'Evidence',
    header,
    align: `${'l'.repeat(header.length - 2)}rl`,
    rows,
    drop: 5,
    before,
  });
}

function subjectNotes(report: Report, subject: SubjectReport): readonly string[] {
  const { id, task, taskInferred, rows, notes } = subject;
  const model = markdownText(modelText(subject));
  const whose = report.subjects.length > 1 ? `${name(id)}: ` : '';
  const kind = `${whose}task ${task}${taskInferred ? ', inferred' : ''}; ${counted(rows, 'row')} read.`;
  return [[kind, ...(model === '' ? [] : [model]), ...notes.map((note) => prose(note))].join(' ')];
}

function ofSubject(report: Report, subject: SubjectReport): readonly string[] {
  return report.subjects.length > 1 ? [name(subject.id, 'cell')] : [];
}

export function refusedSection(report: Report): Section {
  const total = report.subjects
    .flatMap(({ refused }) => refused)
    .reduce((sum, { columns, n }) => sum + (columns.length === 0 ? n : 0), 0);
  const rows = report.subjects.flatMap((subject) =>
    subject.refused.map(({ reason, columns, group, n, lines }) => [
      ...ofSubject(report, subject),
      REFUSALS[reason],
      columns.length === 0 ? 'all' : markdownText(text`${groupName(columns)} = ${groupName(group)}`, 'cell'),
      formatCount(n),
      lines.join(', '),
    ]),
  );
  const header = [
    ...(report.subjects.length > 1 ? ['subject'] : []),
    'reason',
    'group',
    'rows',
    'first lines',
  ];
  return gridSection({
    title: 'refused rows',
    summary: `Refused: ${counted(total, 'row')}`,
    header,
    align: `${'l'.repeat(header.length - 2)}rl`,
    rows,
    drop: 4,
  });
}

export function notLookedAtSection({ notLookedAt }: Report): Section {
  const rows = notLookedAt.map(({ path, reason }) => [code(path, 'cell'), prose(reason, 'cell')]);
  const summary = `Not looked at: ${counted(rows.length, 'path')}`;
  return gridSection({
    title: 'not looked at',
    summary,
    header: ['path', 'why'],
    align: 'll',
    rows,
    drop: 3,
  });
}

/** Each problem once, with its place and what to do; findings that rest on it only name it. */
export function problemsSection(report: Report): Section {
  const problems = [...report.problems, ...report.subjects.flatMap((subject) => subject.problems)];
  const title = 'problems';
  if (problems.length === 0) {
    return { title, forms: [''], drop: 11 };
  }
  const build = (most: number): string => {
    const items = problems.slice(0, most).map((problem) => `- ${problemText(problem)}`);
    const list = [items.join('\n'), ...remainder(problems.length, most, formatCount)].join('\n\n');
    return `### Problems\n\n${list}`;
  };
  return { title, forms: listForms(problems.length, build), drop: 11 };
}

function problemText(problem: Problem): string {
  return `${code(whereOf(problem))}: ${prose(problem.message)} ${prose(problem.hint)}`.trim();
}

/** What a run without anything to assess looked at. */
export function untouchedLine({ untouched, subjects, policy }: Report): string {
  const most = 20;
  if (untouched.length === 0) {
    return subjects.length === 0 ? markdownText(text`Looked at: policy ${policy.path}.`) : '';
  }
  const rest = untouched.length > most ? [` and ${formatCount(untouched.length - most)} more`] : [];
  const names = joinText(
    untouched.slice(0, most).map((id) => text`${id}`),
    ', ',
  );
  const looked = subjects.length === 0 ? text`Looked at: policy ${policy.path}. ` : [];
  return markdownText([...looked, 'Not touched by this change: ', ...names, ...rest, '.']);
}
