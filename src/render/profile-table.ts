import stringWidth from 'fast-string-width';
import type { ColumnProfile, SampleProfile } from '../report/profile.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { padEnd } from './terminal-layout.ts';

/** A profile of a table's beginning, as the command gives it. */
export interface ProfileResult
  extends Pick<SampleProfile, 'files' | 'complete' | 'rows' | 'columns' | 'unread'> {
  readonly table: string;
  /** Rows that cannot be used: ragged ones, lines that are no object. */
  readonly leftOut: number;
}

const HEAD = ['column', 'type', 'missing', 'distinct', 'holds'] as const;
const LONGEST = 40;
const DIGITS = 6;
const LARGE = 1e15;

/** The profile as lines of a terminal; whatever stands in the table is escaped. */
export function renderProfile(result: ProfileResult): string {
  const { table, columns, unread } = result;
  const lines: readonly (readonly string[])[] = [
    HEAD,
    ...columns.map((column) => [
      shortened(column.name),
      column.type,
      String(column.missing),
      String(column.distinct),
      holds(column),
    ]),
    ...unread.map(({ name, holds: what }) => [shortened(name), 'nested', '', '', `${what}, not looked into`]),
  ];
  const widths = lines.reduce<readonly number[]>(
    (wide, line) => line.map((text, place) => Math.max(stringWidth(text), wide[place] ?? 0)),
    [],
  );
  const body = lines.map((line) =>
    line
      .map((text, place) => padEnd(text, widths[place] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [`${escapeTerminal(table)}: ${extentOf(result)}`, '', ...body].join('\n');
}

/** How much of the table was looked at. */
function extentOf({ files, complete, rows, leftOut }: ProfileResult): string {
  const first = files > 1 ? `, of the first of ${files} files` : '';
  const of = complete ? `${rows} rows, the whole table` : `the first ${rows} rows${first}`;
  return leftOut === 0
    ? of
    : `${of}; ${leftOut} more cannot be used (fields that are not those of the header, or no row)`;
}

function holds({ top = [], ...column }: ColumnProfile): string {
  const values = top.map(({ value, n }) => `${shortened(value)} (${n})`);
  return [...rangeOf(column), ...(values.length === 0 ? [] : [values.join(', ')])].join('; ');
}

/** `0 to 1, mean 0.333333`, of numbers. */
export function rangeOf({ min, max, mean }: ColumnProfile): readonly string[] {
  if (min === undefined || max === undefined) {
    return [];
  }
  const average = mean === undefined ? '' : `, mean ${digits(mean)}`;
  return [`${digits(min)} to ${digits(max)}${average}`];
}

function digits(value: number): string {
  // Rounded in full digits, a large number would look exact.
  if (Number.isInteger(value)) {
    return Math.abs(value) < LARGE ? String(value) : value.toExponential(DIGITS - 1);
  }
  return String(Number(value.toPrecision(DIGITS)));
}

function shortened(text: string): string {
  return escapeTerminal(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
