import stringWidth from 'fast-string-width';
import { escapeTerminal } from './escape-terminal.ts';
import { padEnd } from './terminal-layout.ts';

/** A profile of a table's beginning, as the command gives it. */
export interface ProfileResult {
  readonly table: string;
  /** The sample is the whole table. */
  readonly complete: boolean;
  readonly rows: number;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly missing: number;
    readonly distinct: number;
    readonly min?: number;
    readonly max?: number;
    readonly mean?: number;
    readonly top?: readonly { readonly value: string; readonly n: number }[];
  }[];
}

const HEAD = ['column', 'type', 'missing', 'distinct', 'holds'] as const;
const LONGEST = 40;
const DIGITS = 6;

/** The profile as lines of a terminal; whatever stands in the table is escaped. */
export function renderProfile({ table, complete, rows, columns }: ProfileResult): string {
  const lines: readonly (readonly string[])[] = [
    HEAD,
    ...columns.map((column) => [
      shortened(column.name),
      column.type,
      String(column.missing),
      String(column.distinct),
      holds(column),
    ]),
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
  const of = complete ? `${rows} rows, the whole table` : `the first ${rows} rows`;
  return [`${escapeTerminal(table)}: ${of}`, '', ...body].join('\n');
}

function holds({ min, max, mean, top = [] }: ProfileResult['columns'][number]): string {
  const range =
    min === undefined || max === undefined || mean === undefined
      ? []
      : [`${digits(min)} to ${digits(max)}, mean ${digits(mean)}`];
  const values = top.map(({ value, n }) => `${shortened(value)} (${n})`);
  return [...range, ...(values.length === 0 ? [] : [values.join(', ')])].join('; ');
}

function digits(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}

function shortened(text: string): string {
  return escapeTerminal(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
