import { formatNumber, joinText, text } from '../../judge/text.ts';
import type { Excluded, Part } from '../../metrics/measurement.ts';
import type { Report, SubjectReport } from '../../report/report.ts';
import type { Section } from '../budget.ts';
import { EXCLUSIONS, groupName, metricTitle, scopeName } from '../names.ts';
import { counted, formatCount, formatInterval } from '../numbers.ts';
import type { SubjectFinding } from '../tally.ts';
import { allFindings } from '../tally.ts';
import { details, listForms, remainder, table } from './blocks.ts';
import { markdownText, prose } from './escape.ts';

/** More columns than this cannot be read on a phone; the next ones make another table. */
const COLUMNS = 4;

interface GroupTable {
  readonly caption: string;
  readonly groups: readonly Part[];
  readonly columns: readonly GroupColumn[];
}

interface GroupColumn {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly excluded: readonly Excluded[];
}

/** Each group of each scope with its rows and its value in each metric; the groups that did not count are named. */
export function groupsSection(report: Report): Section {
  const tables = groupTables(report);
  const title = 'groups';
  if (tables.length === 0) {
    return { title, forms: [''], drop: 2 };
  }
  const longest = tables.reduce((most, { groups }) => Math.max(most, groups.length), tables.length);
  const build = (most: number): string => {
    const shown = tables.slice(0, most).map((entry) => tableText(entry, most));
    const rest = remainder(tables.length, most, (count) => counted(count, 'table'));
    return details(
      'Groups',
      [comparisonNote(report.subjects), ...shown, ...rest].filter((part) => part !== '').join('\n\n'),
    );
  };
  return { title, forms: listForms(longest, build), drop: 2 };
}

/** The 95 % quantile of chance is passed by one comparison in twenty where there is no difference. */
function comparisonNote(subjects: readonly SubjectReport[]): string {
  const comparisons = subjects.reduce((sum, subject) => sum + subject.comparisons, 0);
  return comparisons < 2
    ? ''
    : `${formatCount(comparisons)} comparisons between groups: with no difference at all, about one in twenty would pass its chance level.`;
}

/** Metrics over the same groups with the same sizes share a table. */
function groupTables(report: Report): readonly GroupTable[] {
  const several = report.subjects.length > 1;
  const byGroups = new Map<string, [SubjectFinding, ...SubjectFinding[]]>();
  for (const entry of allFindings(report)) {
    const parts = partsOf(entry);
    if (parts.length > 0) {
      const { scope, scopeKind } = entry.finding;
      const key = JSON.stringify([
        entry.subject.id,
        scopeKind,
        scope,
        parts.map(({ group, n }) => [group, n]),
      ]);
      const before = byGroups.get(key);
      if (before === undefined) {
        byGroups.set(key, [entry]);
      } else {
        before.push(entry);
      }
    }
  }
  return [...byGroups.values()].flatMap((entries) => {
    const [first] = entries;
    const place = joinText([...(several ? [text`${first.subject.id}`] : []), scopeName(first.finding)], ', ');
    const columns = entries.map((entry) => columnOf(entry, report));
    return chunks(distinct(columns)).map((chunk) => ({
      caption: `**${markdownText(place)}**`,
      groups: partsOf(first),
      columns: chunk,
    }));
  });
}

function partsOf({ finding: { measurement } }: SubjectFinding): readonly Part[] {
  return measurement.status === 'measured' || measurement.status === 'insufficient'
    ? (measurement.parts ?? [])
    : [];
}

function columnOf(entry: SubjectFinding, report: Report): GroupColumn {
  const { measurement, metric } = entry.finding;
  const excluded =
    measurement.status === 'measured' || measurement.status === 'insufficient' ? measurement.excluded : [];
  return { title: metricTitle(report, metric), parts: partsOf(entry), excluded: excluded ?? [] };
}

/** Two requirements on one metric and scope show one column. */
function distinct(columns: readonly GroupColumn[]): readonly GroupColumn[] {
  return [...new Map(columns.map((column) => [JSON.stringify(column), column])).values()];
}

function chunks(columns: readonly GroupColumn[]): readonly (readonly GroupColumn[])[] {
  return Array.from({ length: Math.ceil(columns.length / COLUMNS) }, (_, index) =>
    columns.slice(COLUMNS * index, COLUMNS * (index + 1)),
  );
}

function tableText({ caption, groups, columns }: GroupTable, most: number): string {
  const out = columns.map(({ excluded }) => new Set(excluded.map(({ group }) => JSON.stringify(group))));
  const rows = groups.slice(0, most).map(({ group, n }, row) => [
    markdownText(groupName(group), 'cell'),
    formatCount(n),
    ...columns.map(({ parts }, column) =>
      parts
        .slice(row, row + 1)
        .map((part) => valueOf(part, out[column]?.has(JSON.stringify(group)) === true))
        .join(''),
    ),
  ]);
  const header = ['group', 'rows', ...columns.map(({ title }) => prose(title, 'cell'))];
  const leftOut = columns.flatMap((column) => exclusionLine(column, most));
  const grid = table(header, `lr${'r'.repeat(columns.length)}`, rows);
  return [
    caption,
    grid,
    ...remainder(groups.length, most, (count) => counted(count, 'group')),
    ...leftOut,
  ].join('\n\n');
}

function valueOf({ value, interval }: Part, leftOut: boolean): string {
  const number = value === null ? 'undefined' : formatNumber(value);
  const range = interval === undefined ? '' : ` (${formatInterval(interval)})`;
  return `${number}${range}${leftOut ? ', left out' : ''}`;
}

function exclusionLine({ title, excluded }: GroupColumn, most: number): readonly string[] {
  if (excluded.length === 0) {
    return [];
  }
  const names = excluded
    .slice(0, most)
    .map(({ group, n, reason }) => [
      ...text`${groupName(group)} (`,
      counted(n, 'row'),
      ', ',
      EXCLUSIONS[reason],
      ')',
    ]);
  const rest = excluded.length > most ? [` and ${formatCount(excluded.length - most)} more`] : [];
  return [markdownText([`Left out of ${title}: `, ...joinText(names, ', '), ...rest, '.'])];
}
