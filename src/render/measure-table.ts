/** The numbers of `measure` for a person at a terminal. */
import stringWidth from 'fast-string-width';
import type { Refusal } from '../cube/cube.ts';
import { formatNumber } from '../judge/text.ts';
import type { Chance, Excluded, Measurement } from '../metrics/measurement.ts';
import { escapeTerminal, terminalText } from './escape-terminal.ts';
import { chanceName, EXCLUSIONS, groupName, refusalNames } from './names.ts';
import { bar, counted, formatCount, formatInterval } from './numbers.ts';
import type { TerminalOptions } from './terminal.ts';
import type { Paint } from './terminal-layout.ts';
import { columns, painter, wrap } from './terminal-layout.ts';

/** What `measure --json` prints. */
export interface MeasureResult {
  readonly table: string;
  readonly rows: number;
  readonly refused: readonly Refusal[];
  readonly measurements: readonly MeasureEntry[];
}

export interface MeasureEntry {
  readonly metric: string;
  /** `"overall"`, an attribute's name, or the names of an intersection. */
  readonly scope: string | readonly string[];
  readonly status: Measurement['status'];
  readonly value?: number;
  readonly n?: number;
  readonly interval?: readonly [number, number];
  readonly chance?: Chance;
  readonly excluded?: readonly Excluded[];
  readonly parts?: readonly MeasurePart[];
  /** Why there is no value. */
  readonly reason?: string;
}

export interface MeasurePart {
  /** A string, an array of strings for an intersection. */
  readonly group: string | readonly string[];
  readonly n: number;
  readonly value: number | null;
  readonly interval?: readonly [number, number];
}

/** For each scope the groups with rows, value and bar, then each metric with interval and chance. */
export function renderMeasureTable(result: MeasureResult, { color, width }: TerminalOptions): string {
  const paint = painter(color);
  const scopes = new Map<string, readonly MeasureEntry[]>();
  for (const entry of result.measurements) {
    const key = JSON.stringify(entry.scope);
    scopes.set(key, [...(scopes.get(key) ?? []), entry]);
  }
  const blocks = [
    [
      `${escapeTerminal(result.table)}: ${counted(result.rows, 'row')}`,
      ...refusalNames(result.refused).map((name) => `  refused ${name}`),
    ],
    ...[...scopes.values()].map((entries) => scopeBlock(entries, width, paint)),
  ];
  return blocks.map((block) => block.join('\n')).join('\n\n');
}

function scopeBlock(entries: readonly MeasureEntry[], width: number, paint: Paint): readonly string[] {
  const scope = entries
    .slice(0, 1)
    .map((entry) => names(entry.scope))
    .join('');
  const byParts = new Map<string, readonly MeasureEntry[]>();
  for (const entry of entries) {
    const key = JSON.stringify(entry.parts ?? []);
    byParts.set(key, [...(byParts.get(key) ?? []), entry]);
  }
  const tables = [...byParts.values()].flatMap((sharing) => {
    const [parts] = sharing.map((entry) => entry.parts ?? []);
    const grid = parts === undefined || parts.length === 0 ? [] : groupTable(parts);
    return [...grid, ...metricLines(sharing, width, paint)];
  });
  return [paint('bold', scope), ...tables];
}

function names(scope: string | readonly string[]): string {
  return terminalText(groupName(typeof scope === 'string' ? [scope] : scope));
}

function groupTable(parts: readonly MeasurePart[]): readonly string[] {
  const most = parts.reduce((largest, { value }) => Math.max(largest, Math.abs(value ?? 0)), 1);
  const rows = parts.map(({ group, n, value }) => [
    `  ${names(group)}`,
    formatCount(n),
    value === null ? 'undefined' : formatNumber(value),
    value === null ? '' : bar(Math.abs(value) / most),
  ]);
  return columns([['  group', 'n', 'value', ''], ...rows], 'lrrl');
}

function metricLines(entries: readonly MeasureEntry[], width: number, paint: Paint): readonly string[] {
  const cells = entries.map((entry) => [
    `  ${escapeTerminal(entry.metric)}`,
    entry.value === undefined ? entry.status : formatNumber(entry.value),
    entry.interval === undefined ? '' : formatInterval(entry.interval),
  ]);
  const beside = columns(
    cells.map((row, index) => [...row, ...entries.slice(index, index + 1).map(chanceText)]),
    'lrll',
  );
  const fits = beside.every((line) => stringWidth(line) <= width);
  const lines = fits ? beside : columns(cells, 'lrl');
  return lines.flatMap((line, index) => [
    paint('cyan', line),
    ...entries.slice(index, index + 1).flatMap((entry) => notes(entry, width, fits ? '' : chanceText(entry))),
  ]);
}

function chanceText(entry: MeasureEntry): string {
  const chance = chanceName(entry);
  return chance === '' ? '' : `chance: ${chance}`;
}

function notes(
  { excluded = [], reason = '' }: MeasureEntry,
  width: number,
  chance: string,
): readonly string[] {
  const out = excluded.map(
    (entry) => `${names(entry.group)} (${counted(entry.n, 'row')}, ${EXCLUSIONS[entry.reason]})`,
  );
  const left = out.length === 0 ? '' : `left out: ${out.join(', ')}`;
  return [escapeTerminal(reason), chance, left]
    .filter((note) => note !== '')
    .flatMap((note) => wrap(note, width, '    '));
}
