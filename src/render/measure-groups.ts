/** Groups as rows with their rates, for a terminal: a table where it fits, else one group below the other. */
import stringWidth from 'fast-string-width';
import { formatNumber } from '../judge/text.ts';
import type { GroupProfile, ProfiledGroup, ProfileMeasure } from '../metrics/group-profile.ts';
import { terminalText } from './escape-terminal.ts';
import { groupName } from './names.ts';
import { counted, fineBar, formatInterval } from './numbers.ts';
import type { Paint } from './terminal-layout.ts';
import { columns, fitted } from './terminal-layout.ts';

/** Groups that are shown, the first of the profile; the others are only counted. */
const MOST_GROUPS = 30;
/** Cells of the column of names: one long name must not push all numbers away. */
const MOST_NAME = 28;
const INDENT = '  ';

interface Cell {
  readonly measure: string;
  readonly value: string;
  /** Empty when there is none. */
  readonly interval: string;
}

interface Row {
  readonly name: string;
  readonly rows: string;
  readonly cells: readonly Cell[];
}

export function groupLines(profile: GroupProfile, width: number, paint: Paint): readonly string[] {
  const { groups, measures } = profile;
  if (groups.length === 0) {
    return [];
  }
  const rows = groups.slice(0, MOST_GROUPS).map((group) => rowOf(group, profile));
  const left = groups.length - rows.length;
  return [
    ...(table(measures, rows, width, paint) ?? list(rows, width, paint)),
    ...(left > 0 ? [`${INDENT}… and ${counted(left, 'more group')}; --json has all.`] : []),
  ];
}

function rowOf({ group, n, estimates }: ProfiledGroup, { measures, groups }: GroupProfile): Row {
  return {
    name: group.length === 0 ? 'all rows' : terminalText(groupName(group)),
    rows: counted(n, 'row'),
    cells: measures.flatMap(({ name, scale }, index) => {
      const most = scale === 'share' ? 1 : largest(groups, index);
      return estimates.slice(index, index + 1).map(({ value, interval }) => ({
        measure: name,
        value: value === null ? 'undefined' : scale === 'signed' ? formatNumber(value) : barred(value, most),
        interval: interval === undefined ? '' : formatInterval(interval),
      }));
    }),
  };
}

function largest(groups: readonly ProfiledGroup[], index: number): number {
  const values = groups.flatMap(({ estimates }) => estimates.slice(index, index + 1));
  return values.reduce((most, { value }) => Math.max(most, value ?? 0), 0);
}

function barred(value: number, most: number): string {
  return `${fineBar(most === 0 ? 0 : value / most)} ${formatNumber(value)}`;
}

/** Undefined when it does not fit. A name that is wider than its column stands on a line of its own. */
function table(
  measures: readonly ProfileMeasure[],
  rows: readonly Row[],
  width: number,
  paint: Paint,
): readonly string[] | undefined {
  const head = ['group', ...measures.map(({ name }) => name)];
  const counts = rows.map((row) => [row.rows, ...row.cells.map(({ interval }) => interval)]);
  const align = `l${'r'.repeat(measures.length)}`;
  const gridOf = (nameOf: (row: Row) => string): readonly string[] => {
    const values = rows.map((row) => [nameOf(row), ...row.cells.map(({ value }) => value)]);
    return columns([head, ...values, ...counts], align).map((line) => `${INDENT}${line}`);
  };
  const spare = width - widest(gridOf(() => ''));
  if (spare < 0) {
    return undefined;
  }
  const least = widest(['group', ...rows.map((row) => row.rows)]);
  const room = Math.max(least, Math.min(MOST_NAME, least + spare));
  const lines = gridOf(({ name }) => (stringWidth(name) > room ? '' : name));
  const lineAt = (index: number): readonly string[] => lines.slice(index, index + 1);
  return [
    ...lineAt(0),
    ...rows.flatMap(({ name }, index) => [
      ...(stringWidth(name) > room ? [`${INDENT}${fitted(name, width - INDENT.length)}`] : []),
      ...lineAt(1 + index),
      ...lineAt(1 + rows.length + index).map((line) => paint('dim', line)),
    ]),
  ];
}

function list(rows: readonly Row[], width: number, paint: Paint): readonly string[] {
  return rows.flatMap(({ name, rows: count, cells }) => [
    `${INDENT}${fitted(name, width - INDENT.length)}`,
    paint('dim', `${INDENT}${INDENT}${count}`),
    ...columns(
      cells.map(({ measure, value, interval }) => [
        `${INDENT}${INDENT}${measure}`,
        value,
        interval === '' ? '' : paint('dim', interval),
      ]),
      'lrl',
    ),
  ]);
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, each) => Math.max(most, stringWidth(each)), 0);
}
