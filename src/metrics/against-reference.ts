import { at } from '../stats/at.ts';
import type { RateFamily } from '../stats/rate-family.ts';
import { simultaneousBand } from '../stats/simultaneous-band.ts';
import { farthest, farthestInterval } from './farthest.ts';
import { type GroupRow, type GroupTable, type Interval, measuredOver } from './group-table.ts';
import type { Measured } from './measurement.ts';
import type { Reference } from './reference.ts';

/** How far each group is from the reference, on a scale with the ideal at 0. */
export interface Contrasts {
  readonly table: GroupTable;
  readonly reference: Reference;
  /** From a group's number; −Infinity for a ratio of 0. */
  readonly distance: (value: number) => number;
  /** Back to the metric's own scale. */
  readonly shown: (distance: number) => number;
  /** Simultaneous intervals of the distances, by place. */
  readonly bands: ReadonlyMap<number, Interval>;
  readonly notes?: readonly string[];
}

/** Rows that are compared with the reference: all but itself. */
export function comparedRows(rows: readonly GroupRow[], reference: Reference): readonly GroupRow[] {
  return reference.kind === 'overall' ? rows : rows.filter(({ place }) => place !== reference.row.place);
}

/** Intervals of the differences that a family compares, all at once, one for each of its pairs. */
export function bandsOf(family: RateFamily, confidence: number): readonly Interval[] {
  const { critical, deviation } = simultaneousBand([family], confidence);
  return (family.pairs ?? []).map(([first, second]): Interval => {
    const difference = at(family.rates, first) - at(family.rates, second);
    const margin = critical * deviation(0, first, second);
    return [difference - margin, difference + margin];
  });
}

/** The measurement of the group that is farthest from the reference; each part is a group's own distance. */
export function measuredAgainst({
  table,
  reference,
  distance,
  shown,
  bands,
  notes = [],
}: Contrasts): Measured {
  const over = (rows: readonly GroupRow[]): number =>
    shown(farthest(comparedRows(rows, reference).map(({ value }) => distance(value))));
  const compared = comparedRows(table.eligible, reference);
  const known = compared.flatMap(({ place, value }) => {
    const interval = bands.get(place);
    return interval === undefined ? [] : [{ value: distance(value), interval }];
  });
  const placeOf = new Map(table.defined.map(({ cells, place }) => [cells.key, place]));
  const parts = table.parts.map(({ group, n, value }) => {
    const band = bands.get(placeOf.get(group) ?? -1);
    return {
      group,
      n,
      value: value === null ? null : shown(distance(value)),
      ...(band === undefined ? {} : { interval: shownBand(band, shown) }),
    };
  });
  return measuredOver(
    { ...table, parts },
    {
      value: over(table.eligible),
      overDefined: over(table.defined),
      interval: known.length < compared.length ? undefined : shownBand(farthestInterval(known), shown),
      notes,
    },
  );
}

function shownBand([low, high]: Interval, shown: Contrasts['shown']): Interval {
  return [shown(low), shown(high)];
}
