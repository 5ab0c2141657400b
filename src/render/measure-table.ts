/** The numbers of `measure` for a person at a terminal. */
import type { GroupProfile, ProfileMeasure } from '../metrics/group-profile.ts';
import { escapeTerminal, terminalText } from './escape-terminal.ts';
import { groupLines } from './measure-groups.ts';
import { metricLines } from './measure-metrics.ts';
import type { MeasureEntry, MeasurePart, MeasureResult, Names, ScopeProfile } from './measure-result.ts';
import { groupName, refusalNames } from './names.ts';
import { counted } from './numbers.ts';
import type { TerminalOptions } from './terminal.ts';
import type { Paint } from './terminal-layout.ts';
import { painter, wrap } from './terminal-layout.ts';

interface ScopeBlock {
  readonly scope: Names;
  readonly profile: ScopeProfile | undefined;
  readonly entries: readonly MeasureEntry[];
}

/**
 * Scope by scope: its groups with the rates of their profile, then its metrics with interval and chance. A scope without
 * profile shows what its metrics say of each group instead.
 */
export function renderMeasureTable(
  result: MeasureResult,
  profiles: readonly ScopeProfile[],
  { color, width }: TerminalOptions,
): string {
  const paint = painter(color);
  const head = [
    ...wrap(`${escapeTerminal(result.table)}: ${counted(result.rows, 'row')}`, width),
    ...refusalNames(result.refused).flatMap((name) => wrap(`refused ${name}`, width, '  ')),
  ];
  return [head, ...blocksOf(result, profiles).map((block) => blockLines(block, width, paint))]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function blocksOf({ measurements }: MeasureResult, profiles: readonly ScopeProfile[]): readonly ScopeBlock[] {
  const scopes = new Map([...profiles, ...measurements].map(({ scope }) => [JSON.stringify(scope), scope]));
  return [...scopes].map(([key, scope]) => ({
    scope,
    profile: profiles.find((profile) => JSON.stringify(profile.scope) === key),
    entries: measurements.filter((entry) => JSON.stringify(entry.scope) === key),
  }));
}

function blockLines({ scope, profile, entries }: ScopeBlock, width: number, paint: Paint): readonly string[] {
  const tables: readonly (readonly [GroupProfile, readonly MeasureEntry[]])[] =
    profile === undefined ? byParts(entries) : [[profile, entries]];
  return [
    ...wrap(terminalText(groupName(listOf(scope))), width).map((line) => paint('bold', line)),
    ...tables.flatMap(([groups, own]) => [
      ...groupLines(groups, width, paint),
      ...metricLines(own, width, paint),
    ]),
  ];
}

/** Metrics that say the same of the groups stand below one table. */
function byParts(
  entries: readonly MeasureEntry[],
): readonly (readonly [GroupProfile, readonly MeasureEntry[]])[] {
  const tables = new Map<string, readonly MeasureEntry[]>();
  for (const entry of entries) {
    const key = JSON.stringify(entry.parts ?? []);
    tables.set(key, [...(tables.get(key) ?? []), entry]);
  }
  return [...tables.values()].map((own) => [
    partsProfile(own.slice(0, 1).flatMap(({ parts = [] }) => parts)),
    own,
  ]);
}

function partsProfile(parts: readonly MeasurePart[]): GroupProfile {
  const values = parts.map(({ value }) => value ?? 0);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const scale: ProfileMeasure['scale'] = least < 0 ? 'signed' : most > 1 ? 'size' : 'share';
  return {
    measures: [{ name: 'value', scale }],
    groups: parts.map(({ group, n, value, interval }) => ({
      group: listOf(group),
      n,
      estimates: [{ value, interval }],
    })),
  };
}

function listOf(names: Names): readonly string[] {
  return typeof names === 'string' ? [names] : names;
}
