import type { Measurement } from '../metrics/measurement.ts';
import type { Text } from './text.ts';
import { joinText, text } from './text.ts';

const MOST_NAMED = 6;

/** Names of the groups that counted at the base and do not where the head was measured; of many the first few. */
export function lostGroups(head: Measurement, base: Measurement): readonly Text[] {
  const counting = new Set(countedGroups(head).map((group) => JSON.stringify(group)));
  const lost =
    head.status === 'measured'
      ? countedGroups(base).filter((group) => !counting.has(JSON.stringify(group)))
      : [];
  const more = lost.length - MOST_NAMED;
  return [...lost.slice(0, MOST_NAMED).map(nameOf), ...(more > 0 ? [[`${more} more groups`]] : [])];
}

function countedGroups(measurement: Measurement): readonly (readonly string[])[] {
  if (measurement.status !== 'measured') {
    return [];
  }
  const { parts = [], excluded = [] } = measurement;
  const out = new Set(excluded.map(({ group }) => JSON.stringify(group)));
  return parts.map(({ group }) => group).filter((group) => !out.has(JSON.stringify(group)));
}

function nameOf(group: readonly string[]): Text {
  return joinText(
    group.map((value) => text`${value}`),
    ' × ',
  );
}
