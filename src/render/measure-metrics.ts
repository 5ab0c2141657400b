/** The metrics of one scope for a terminal: one line each, family by family, then what has to be said of several at once. */
import stringWidth from 'fast-string-width';
import { formatNumber } from '../judge/text.ts';
import { escapeTerminal, terminalText } from './escape-terminal.ts';
import type { MeasureEntry } from './measure-result.ts';
import { EXCLUSIONS, groupName } from './names.ts';
import { counted, formatInterval } from './numbers.ts';
import type { Paint } from './terminal-layout.ts';
import { columns, fitted, wrap } from './terminal-layout.ts';

/** Metrics of one note that are named, and groups that are: more are counted. */
const NAMED_METRICS = 2;
const NAMED_GROUPS = 10;

const HEADINGS = ['value', 'interval', 'by chance'];

export function metricLines(
  entries: readonly MeasureEntry[],
  width: number,
  paint: Paint,
): readonly string[] {
  return [...numberLines(entries, width, paint), ...noteLines(entries, width)];
}

/** In the widest layout that fits: chance with its mean, without, the status beside the values, or the numbers below the name. */
function numberLines(entries: readonly MeasureEntry[], width: number, paint: Paint): readonly string[] {
  const families = familiesOf(entries);
  for (const cellsOf of LAYOUTS) {
    const cells = entries.map(cellsOf);
    const headings = HEADINGS.map((each, column) => (cells.some((row) => row[column] !== '') ? each : ''));
    const rows = families.flatMap(([family, own], index) => [
      [`  ${family}`, ...(index === 0 ? headings : [])],
      ...own.map((entry) => [paint('cyan', `    ${nameOf(entry)}`), ...dimmed(cellsOf(entry), paint)]),
    ]);
    const lines = columns(rows, 'lrll');
    if (lines.every((line) => stringWidth(line) <= width)) {
      return lines;
    }
  }
  return families.flatMap(([family, own]) => [
    `  ${family}`,
    ...own.flatMap((entry) => [
      paint('cyan', fitted(`    ${nameOf(entry)}`, width)),
      ...wrap(cellsWith(entry, belowChance).join(' ').trim(), width, '      ').map((line) =>
        paint('dim', line),
      ),
    ]),
  ]);
}

function familiesOf(
  entries: readonly MeasureEntry[],
): readonly (readonly [family: string, entries: readonly MeasureEntry[]])[] {
  const families = new Map<string, readonly MeasureEntry[]>();
  for (const entry of entries) {
    const family = entry.metric.slice(0, entry.metric.indexOf('/'));
    families.set(family, [...(families.get(family) ?? []), entry]);
  }
  return [...families];
}

/** All but the value. */
function dimmed(cells: readonly string[], paint: Paint): readonly string[] {
  return cells.map((cell, index) => (index === 0 || cell === '' ? cell : paint('dim', cell)));
}

function nameOf({ metric }: MeasureEntry): string {
  return escapeTerminal(metric.slice(metric.indexOf('/') + 1));
}

function cellsWith(entry: MeasureEntry, chanceOf: (entry: MeasureEntry) => string): readonly string[] {
  return [
    entry.value === undefined ? entry.status : formatNumber(entry.value),
    entry.interval === undefined ? '' : formatInterval(entry.interval),
    chanceOf(entry),
  ];
}

/** A status is wider than any value: in the next column it makes no room. */
function statusAside(entry: MeasureEntry): readonly string[] {
  return entry.value === undefined ? ['', entry.status, ''] : cellsWith(entry, shortChance);
}

const LAYOUTS: readonly ((entry: MeasureEntry) => readonly string[])[] = [
  (entry) => cellsWith(entry, fullChance),
  (entry) => cellsWith(entry, shortChance),
  statusAside,
];

/** `0.004 (< 0.010)`: the mean, and what 95 % stay below; above when the side away from the ideal is the lower one. */
function fullChance(entry: MeasureEntry): string {
  const { chance } = entry;
  return chance === undefined ? '' : `${formatNumber(chance.mean)} (${shortChance(entry)})`;
}

function shortChance({ chance }: MeasureEntry): string {
  return chance === undefined
    ? ''
    : `${chance.upper < chance.mean ? '>' : '<'} ${formatNumber(chance.upper)}`;
}

function belowChance(entry: MeasureEntry): string {
  const chance = shortChance(entry);
  return chance === '' ? '' : `chance ${chance}`;
}

/** Each thing to say once, with the metrics that it is said of. */
function noteLines(entries: readonly MeasureEntry[], width: number): readonly string[] {
  const notes = new Map<string, readonly string[]>();
  for (const entry of entries) {
    for (const note of notesOf(entry, width)) {
      notes.set(note, [...(notes.get(note) ?? []), nameOf(entry)]);
    }
  }
  return [...notes].flatMap(([note, names]) => {
    const of = names.length > NAMED_METRICS ? counted(names.length, 'metric') : names.join(', ');
    return wrap(`${of}: ${note}`, width, '  - ');
  });
}

function notesOf({ excluded = [], notes = [], reason = '' }: MeasureEntry, width: number): readonly string[] {
  const groups = excluded
    .slice(0, NAMED_GROUPS)
    .map(
      (entry) =>
        `${fitted(terminalText(groupName(entry.group)), width - 8)} (${counted(entry.n, 'row')}, ${EXCLUSIONS[entry.reason]})`,
    );
  const more = excluded.length - groups.length;
  const left = [...groups, ...(more > 0 ? [counted(more, 'more group')] : [])].join(', ');
  return [escapeTerminal(reason), left === '' ? '' : `without ${left}`, ...notes.map(escapeTerminal)].filter(
    (note) => note !== '',
  );
}
