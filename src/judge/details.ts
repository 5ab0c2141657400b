import type { Excluded, FoundInFile, Measured, Measurement, Part } from '../metrics/measurement.ts';
import type { Requirement } from '../policy/policy.ts';
import type { Text } from './text.ts';
import { counted, formatWhole, joinText, text } from './text.ts';

const MANY_PARTS = 6;

/** What stands behind the number: interval and chance, groups, what was left out, notes. Each one sentence. */
export function detailsOf(
  measurement: Measurement,
  requirement: Requirement,
  confidence: number,
): readonly Text[] {
  const details: Text[] = [];
  if (measurement.status === 'measured') {
    details.push(uncertainty(measurement, confidence), ...chanceWarning(measurement));
  }
  if (measurement.status === 'measured' || measurement.status === 'insufficient') {
    const { parts = [], excluded = [] } = measurement;
    details.push(...groupSentence(parts, excluded), ...exclusions(excluded));
  }
  if (measurement.status === 'measured') {
    details.push(...withExcluded(measurement), ...(measurement.notes ?? []).map((note) => [note]));
    details.push(...foundSentences(measurement.found ?? []));
  }
  return requirement.because === undefined
    ? details
    : [...details, text`Why it is required: ${requirement.because}`];
}

function uncertainty(measured: Measured, confidence: number): Text {
  const rows = text`over ${counted(measured.n, measured.counted ?? 'row')}`;
  if (measured.counted !== undefined) {
    const all = counted(measured.n, measured.counted);
    const [low, high] = measured.interval ?? [measured.value, measured.value];
    return low === high
      ? text`Of ${all}.`
      : text`Of ${all}. Not all were read to their end: the number may be anything from ${[formatWhole(low)]} to ${[formatWhole(high)]}.`;
  }
  const percent = `${Number((100 * confidence).toPrecision(4))} %`;
  const spread: Text =
    measured.interval === undefined
      ? text`No interval, ${rows}`
      : [percent, ...text` interval ${measured.interval[0]} to ${measured.interval[1]} ${rows}`];
  if (measured.chance === undefined) {
    return text`${spread}.`;
  }
  return text`${spread}; chance alone: mean ${measured.chance.mean}, 95 % within ${measured.chance.upper}.`;
}

/** Says so when what chance alone would give is more than half of the gap, for lower-is-better gaps from 0. */
function chanceWarning({ chance, value }: Measured): readonly Text[] {
  return chance !== undefined &&
    value > 0 &&
    value < 1 &&
    chance.upper < 1 &&
    chance.upper > value / 2 &&
    chance.mean < chance.upper
    ? [text`Chance alone reaches more than half of this gap: more rows would tell them apart.`]
    : [];
}

/** Every group; of many the extremes of those that count, because the others are named with their sizes anyway. */
function groupSentence(parts: readonly Part[], excluded: readonly Excluded[]): readonly Text[] {
  if (parts.length === 0) {
    return [];
  }
  if (parts.length <= MANY_PARTS) {
    return [text`${joinText(parts.map(partText), ', ')}.`];
  }
  const out = new Set(excluded.map(({ group }) => JSON.stringify(group)));
  const counting = parts.filter(({ group }) => !out.has(JSON.stringify(group)));
  const values = joinText(extremes(counting).map(partText), ', ');
  return counting.length === 0
    ? []
    : [text`Of ${counted(counting.length, 'group')} that count, the extremes: ${values}.`];
}

function extremes(parts: readonly Part[]): readonly Part[] {
  const sorted = parts
    .filter((part) => part.value !== null)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return [...sorted.slice(0, 2), ...sorted.slice(2).slice(-2)];
}

function partText(part: Part): Text {
  return part.value === null
    ? text`${groupName(part.group)} undefined (${counted(part.n, 'row')})`
    : text`${groupName(part.group)} ${part.value} (${counted(part.n, 'row')})`;
}

const MANY_FOUND = 5;

/** Where each stands, what it is and what to do about it; of many the worst. */
function foundSentences(found: readonly FoundInFile[]): readonly Text[] {
  const more = found.length - MANY_FOUND;
  return [
    ...found.slice(0, MANY_FOUND).map(foundSentence),
    ...(more > 0 ? [text`And ${counted(more, 'finding')} more, in the report.`] : []),
  ];
}

/** `model.pkl` at byte 24, in `data.pkl`: Title: `os.system` (pickle/dangerous-global). What to do. */
function foundSentence({ path, title, rule, remedy, detail, offset, line, within = [] }: FoundInFile): Text {
  const place = [
    ...(line === undefined ? [] : [` line ${line}`]),
    ...(offset === undefined ? [] : [` at byte ${offset}`]),
  ];
  const member = within.length === 0 ? [] : text`, in ${within.join(' → ')}`;
  return text`${path}${[...place, ...member]}: ${[title]}: ${detail} (${[rule]}). ${[remedy]}`;
}

function groupName(group: readonly string[]): Text {
  return joinText(
    group.map((value) => text`${value}`),
    ' × ',
  );
}

const EXCLUSION = {
  'too-few-rows': 'too few rows',
  'too-few-positives': 'too few positives',
  'too-few-negatives': 'too few negatives',
  'too-few-decided': 'too few decided so',
  undefined: 'undefined, 0/0',
} as const;

function exclusions(excluded: readonly Excluded[]): readonly Text[] {
  if (excluded.length === 0) {
    return [];
  }
  const shown = excluded
    .slice(0, MANY_PARTS)
    .map(({ group, n, reason }) => [
      ...text`${groupName(group)} (${counted(n, 'row')}: `,
      EXCLUSION[reason],
      ')',
    ]);
  const more = excluded.length > MANY_PARTS ? [` and ${excluded.length - MANY_PARTS} more`] : [];
  return [text`Not counted: ${joinText(shown, ', ')}${more}.`];
}

function withExcluded({ withExcluded: value }: Measured): readonly Text[] {
  return value === undefined ? [] : [text`With the groups that are not counted it would be ${value}.`];
}
