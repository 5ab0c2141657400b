/** The quantitative section of a model card, in a form that is read back as claims. */
import type { Measurement, Part } from '../../metrics/measurement.ts';
import type { Scope } from '../../policy/scope.ts';
import { code } from '../markdown/escape.ts';
import { table } from '../markdown/blocks.ts';

export interface CardSection {
  readonly version: string;
  /** UTC date. */
  readonly asOf: string;
  /** Of all intervals. */
  readonly confidence: number;
  readonly table: string;
  /** Of the table, where it is one file. */
  readonly sha256?: string;
  readonly rows: number;
  readonly numbers: readonly CardNumber[];
  readonly groups: readonly CardGroups[];
}

export interface CardNumber {
  readonly metric: string;
  readonly title: string;
  readonly scope: Scope;
  readonly measurement: Measurement;
}

/** One attribute: each rate by group. */
export interface CardGroups {
  readonly column: string;
  readonly rates: readonly { readonly title: string; readonly parts: readonly Part[] }[];
}

const MOST_GROUPS = 50;

/** Without line feeds at its ends. */
export function cardSection(section: CardSection): string {
  const { numbers, groups } = section;
  return [headOf(section), numbersTable(numbers), ...groups.map(groupsTable)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function headOf({ version, asOf, confidence, table: path, sha256, rows }: CardSection): string {
  const digest = sha256 === undefined ? '' : `sha256 ${code(sha256)}, `;
  return [
    `Measured on ${asOf} with fates-gate ${version} over ${code(path)} (${digest}${rows} rows); intervals at ${Number((confidence * 100).toFixed(2))} %.`,
    'Written by `fates card --write`: what is changed here by hand is lost.',
  ].join('\n');
}

/** The same section as if it were of the day and version of another one: alone they are no news. */
export function withDateOf(section: string, existing: string | undefined): string {
  const measured = existing === undefined ? undefined : MEASURED.exec(existing)?.[0];
  return measured === undefined ? section : section.replace(MEASURED, () => measured);
}

const MEASURED = /Measured on \d{4}-\d{2}-\d{2} with fates-gate [\w.+-]{1,60}/u;

function numbersTable(numbers: readonly CardNumber[]): string {
  return numbers.length === 0
    ? ''
    : table(
        ['Metric', 'Scope', 'Value', 'Interval', 'Rows'],
        'llrrr',
        numbers.map(({ metric, title, scope, measurement }) => {
          const isMeasured = measurement.status === 'measured';
          return [
            `${title} (\`${metric}\`)`,
            scopeText(scope),
            isMeasured ? shown(measurement.value) : measurement.status,
            isMeasured && measurement.interval !== undefined ? intervalOf(measurement.interval) : '',
            isMeasured ? String(measurement.n) : '',
          ];
        }),
      );
}

function scopeText(scope: Scope): string {
  return scope.kind === 'overall'
    ? 'overall'
    : scope.columns.map((column) => code(column, 'cell')).join(' × ');
}

/** Groups as rows: their sizes, and each rate with its interval. */
function groupsTable({ column, rates }: CardGroups): string {
  const groups = [
    ...new Map(rates.flatMap(({ parts }) => parts).map((part) => [part.group.join('\n'), part])).values(),
  ];
  const shownGroups = groups.slice(0, MOST_GROUPS);
  const left = groups.length - shownGroups.length;
  if (groups.length === 0 || rates.length === 0) {
    return '';
  }
  const rows = shownGroups.map(({ group, n }) => [
    code(group.join(' × '), 'cell'),
    String(n),
    ...rates.map(({ parts }) => partText(parts.find((part) => part.group.join('\n') === group.join('\n')))),
  ]);
  const grid = table(
    [code(column, 'cell'), 'Rows', ...rates.map(({ title }) => title)],
    `lr${'r'.repeat(rates.length)}`,
    rows,
  );
  return left === 0 ? grid : `${grid}\n\n${left} more groups are not listed.`;
}

function partText(part: Part | undefined): string {
  if (part === undefined || part.value === null) {
    return '–';
  }
  return part.interval === undefined
    ? shown(part.value)
    : `${shown(part.value)} (${intervalOf(part.interval)})`;
}

function intervalOf([low, high]: readonly [number, number]): string {
  return `${shown(low)} to ${shown(high)}`;
}

/** Decimals that a reader can use; what is read back has to round to them. */
function shown(value: number): string {
  const size = Math.abs(value);
  return value.toFixed(size >= 1000 ? 0 : size >= 0.01 || size === 0 ? 3 : 5);
}
