import type { GroupCells } from '../../cube/cube.ts';
import { shortageOf } from '../../cube/eligible.ts';
import { compareKeys } from '../../cube/group-order.ts';
import { conditionsOf, type Reading, readingOf } from '../../cube/cell-functions.ts';
import { type Condition, rateOf, rowsOf } from '../../cube/rates.ts';
import { wilsonInterval } from '../../stats/wilson.ts';
import type { Excluded, Insufficient, Measured, Part } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';

export type Interval = readonly [number, number];

/** What a measure says of one group; value null for 0/0. */
export interface Estimate {
  readonly value: number | null;
  readonly interval?: Interval | undefined;
}

/** A group with a defined value. */
export interface GroupRow {
  readonly cells: GroupCells;
  /** Its place in the evidence: the number of its random streams. */
  readonly place: number;
  readonly n: number;
  readonly value: number;
}

/** The groups of a scope, each with its own number, and which of them count. */
export interface GroupTable {
  /** Large enough and defined, in the order of the evidence: the measure is over these. */
  readonly eligible: readonly GroupRow[];
  /** All that have a number. */
  readonly defined: readonly GroupRow[];
  /** Sorted by key. */
  readonly parts: readonly Part[];
  readonly excluded: readonly Excluded[];
}

/** Numbers of all groups, and which count for a measure over rows on which `given` holds. */
export function groupTable(
  groups: readonly GroupCells[],
  given: readonly Condition[],
  context: MeasureContext,
  estimate: (cells: GroupCells, place: number) => Estimate,
): GroupTable {
  const rows = groups.map((cells, place) => {
    const { value, interval } = estimate(cells, place);
    const reason: Excluded['reason'] | undefined =
      value === null ? 'undefined' : shortageOf(cells, given, context.minimum);
    const part: Part = {
      group: cells.key,
      n: rowsOf(cells),
      value,
      ...(interval === undefined ? {} : { interval }),
    };
    return { cells, place, n: part.n, value, reason, part };
  });
  const defined = rows.flatMap(({ value, ...row }) => (value === null ? [] : [{ ...row, value }]));
  return {
    eligible: defined.filter(({ reason }) => reason === undefined),
    defined,
    parts: byGroup(rows.map(({ part }) => part)),
    excluded: byGroup(
      rows.flatMap(({ part: { group, n }, reason }) => (reason === undefined ? [] : [{ group, n, reason }])),
    ),
  };
}

/** The table of one reading, each group with its interval. */
export function rateTable(
  groups: readonly GroupCells[],
  reading: Reading,
  context: MeasureContext,
): GroupTable {
  return groupTable(groups, conditionsOf(reading), context, (cells) =>
    rateEstimate(cells, reading, context.minimum.confidence),
  );
}

/** A reading of one group: of a rate with Wilson's interval on its effective size, of a function with its own. */
export function rateEstimate(cells: GroupCells, reading: Reading, confidence: number): Estimate {
  if (!('hits' in reading)) {
    const value = readingOf(cells, reading);
    return { value, interval: value === null ? undefined : reading.interval(cells, confidence) };
  }
  const { value, size } = rateOf(cells, reading);
  return { value, interval: value === null ? undefined : wilsonInterval(value, size, confidence) };
}

/** Insufficient when fewer groups count than a comparison needs. */
export function tooFewGroups(
  { eligible, parts, excluded }: GroupTable,
  needed = 2,
): Insufficient | undefined {
  if (eligible.length >= needed) {
    return undefined;
  }
  const seen = `${eligible.length} of ${parts.length} ${parts.length === 1 ? 'group has' : 'groups have'} enough rows and a number`;
  return {
    status: 'insufficient',
    n: eligible.length,
    needed,
    reason: `${seen}; this needs ${needed}`,
    parts,
    excluded,
  };
}

export interface Found {
  readonly value: number;
  /** The value over all groups with a number. */
  readonly overDefined: number;
  readonly interval?: Interval | undefined;
  readonly chance?: Measured['chance'] | undefined;
  readonly notes?: readonly string[];
}

/** The measurement of a value over the eligible groups of a table; `withExcluded` only where it differs. */
export function measuredOver(table: GroupTable, found: Found): Measured {
  const { eligible, parts, excluded } = table;
  const { value, overDefined, interval, chance, notes = [] } = found;
  return {
    status: 'measured',
    value,
    n: eligible.reduce((sum, { n }) => sum + n, 0),
    ...(interval === undefined ? {} : { interval }),
    ...(chance === undefined ? {} : { chance }),
    parts,
    excluded,
    ...(overDefined === value ? {} : { withExcluded: overDefined }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

/** Parts or exclusions sorted by their group. */
export function byGroup<T extends { readonly group: readonly string[] }>(list: readonly T[]): readonly T[] {
  return list.toSorted((a, b) => compareKeys(a.group, b.group));
}
