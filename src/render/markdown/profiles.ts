import { joinText, text } from '../../judge/text.ts';
import type { ColumnProfile, SampleProfile, SubjectProfile } from '../../report/profile.ts';
import type { Report } from '../../report/report.ts';
import type { Section } from '../budget.ts';
import { counted, formatCount } from '../numbers.ts';
import { rangeOf } from '../profile-table.ts';
import { details, listForms, remainder, table } from './blocks.ts';
import { code, markdownText, name, prose } from './escape.ts';

/** Notes on profiles that failed, and columns that are named, before the rest is only counted. */
const MOST = 20;

/** What the columns of the evaluation tables hold, folded; of a profile that failed, why. The first to go. */
export function profilesSection({ profiles = [] }: Report): Section {
  const several = profiles.length > 1;
  const title = 'profiles';
  if (profiles.length === 0) {
    return { title, forms: [''], drop: -1 };
  }
  const notes = failureNotes(profiles);
  const sampled = profiles.filter((profile) => profile.status === 'profiled');
  const longest = Math.max(0, ...sampled.map(({ columns }) => columns.length));
  const build = (most: number): string =>
    [...sampled.map((profile) => profileText(profile, several, most)), ...notes].join('\n\n');
  const named = sampled.map((profile) => `${heading(profile)}: in ${code('fates-report.json')}.`);
  return { title, forms: [...listForms(longest, build), [...named, ...notes].join('\n\n')], drop: -1 };
}

function heading({ rows }: SampleProfile): string {
  return `Profile of a sample of ${counted(rows, 'row')}`;
}

function failureNotes(profiles: readonly SubjectProfile[]): readonly string[] {
  const failed = profiles.flatMap((profile) => (profile.status === 'failed' ? [profile] : []));
  const notes = failed
    .slice(0, MOST)
    .map(({ subject, path, reason, hint }) =>
      [`No profile of ${name(subject)} (${code(path)}):`, prose(reason), prose(hint)].join(' '),
    );
  return [...notes, ...remainder(failed.length, MOST, formatCount)];
}

function profileText(profile: SampleProfile, several: boolean, most: number): string {
  const { columns, subject } = profile;
  const rows = columns
    .slice(0, most)
    .map((column) => [
      code(column.name, 'cell'),
      column.type,
      formatCount(column.missing),
      formatCount(column.distinct),
      holds(column),
    ]);
  const body = [
    sampleLine(profile),
    ...(rows.length === 0 ? [] : [table(['column', 'type', 'missing', 'distinct', 'holds'], 'llrrl', rows)]),
    ...remainder(columns.length, most, formatCount),
  ].join('\n\n');
  const whose = several ? [`**${name(subject)}**`] : [];
  return [...whose, details(heading(profile), body)].join('\n\n');
}

/** What was looked at, and what was not. */
function sampleLine({
  path,
  files,
  complete,
  unread,
  columnsLeftOut,
  rowsLeftOut = 0,
}: SampleProfile): string {
  const of = complete ? 'The whole of ' : 'The beginning of ';
  const nested = unread.slice(0, MOST).map((column) => text`${column.name} (${[column.holds]})`);
  const rest = unread.length > MOST ? [` and ${formatCount(unread.length - MOST)} more`] : [];
  const notInside =
    nested.length === 0 ? [] : [' Not looked into: ', ...joinText(nested, ', '), ...rest, '.'];
  const left = columnsLeftOut === 0 ? [] : [` ${counted(columnsLeftOut, 'column')} left out.`];
  const unusable = rowsLeftOut === 0 ? [] : [` ${counted(rowsLeftOut, 'row')} that cannot be used left out.`];
  return markdownText([
    of,
    { quote: path },
    files > 1 ? `, the first of ${formatCount(files)} files` : '',
    '. Values of fewer than five rows are not listed.',
    ...notInside,
    ...left,
    ...unusable,
  ]);
}

function holds({ top = [], ...column }: ColumnProfile): string {
  const values = top.map(({ value, n }) => `${code(value, 'cell')} (${formatCount(n)})`);
  return [...rangeOf(column), ...(values.length === 0 ? [] : [values.join(', ')])].join('; ');
}
