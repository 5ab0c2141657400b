import { drawRates, drawRatesAndWhole } from '../../cube/rate-draws.ts';
import { definedRateOf, type Rate } from '../../cube/rates.ts';
import type { DecisionEvidence } from '../../evidence/evidence.ts';
import { at } from '../../stats/at.ts';
import { doubleAt } from '../../stats/double-at.ts';
import type { Pair, PairedFamily } from '../../stats/rate-family.ts';
import { simultaneousBand } from '../../stats/simultaneous-band.ts';
import { farthest, farthestInterval } from './farthest.ts';
import { type GroupRow, type GroupTable, type Interval, measuredOver } from './group-table.ts';
import type { Measured } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';
import { drawsFor } from './rate-gap.ts';
import type { Reference } from './reference.ts';
import { itemAt } from '../../stats/item-at.ts';

/** How far each group is from the reference, on a scale with the ideal at 0. */
export interface Contrasts {
  readonly table: GroupTable;
  readonly reference: Reference;
  /** From a group's number; −Infinity for a ratio of 0, null where there is none (1/0). */
  readonly distance: (value: number) => number | null;
  /** Back to the metric's own scale. */
  readonly shown: (distance: number) => number;
  /** Simultaneous intervals of the distances, by place; none at all where chance has no say. */
  readonly bands: ReadonlyMap<number, Interval>;
  readonly notes?: readonly string[];
}

/** Rows that are compared with the reference: all but itself. */
export function comparedRows(rows: readonly GroupRow[], reference: Reference): readonly GroupRow[] {
  return reference.kind === 'overall' ? rows : rows.filter(({ place }) => place !== reference.row.place);
}

/** Bootstrap draws of the mean of some rates in groups where all are defined, compared with the reference among them. */
export function referenceFamily(
  decisions: DecisionEvidence,
  rows: readonly GroupRow[],
  rates: readonly Rate[],
  reference: Reference,
  context: MeasureContext,
): PairedFamily {
  const { overall } = decisions;
  const draws = decisions.drawCells(context.seed, drawsFor(rows.length, context));
  const families = rates.map((rate) => {
    const rated = rows.map(({ cells, place }) => ({ cells, place, value: definedRateOf(cells, rate) }));
    return reference.kind === 'overall'
      ? drawRatesAndWhole(draws, rated, rate, {
          cells: overall,
          value: definedRateOf(overall, rate),
          seed: context.seed,
        })
      : drawRates(draws, rated, rate);
  });
  const centre = reference.kind === 'overall' ? rows.length : rows.indexOf(reference.row);
  const pairs = rows.map((_, index): Pair => [index, centre]).filter(([index]) => index !== centre);
  return {
    rates: mean(families.map((each) => each.rates)),
    draws: mean(families.map((each) => each.draws)),
    pairs,
  };
}

function mean(columns: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(itemAt(columns, 0).length);
  for (const column of columns) {
    addShare(sum, column, columns.length);
  }
  return sum;
}

function addShare(sum: Float64Array, column: Float64Array, parts: number): void {
  for (let index = 0; index < sum.length; index += 1) {
    sum[index] = doubleAt(sum, index) + doubleAt(column, index) / parts;
  }
}

/** Intervals of the differences to the reference that a family compares, all at once, by the place of `rows`. */
export function bandsOf(
  family: PairedFamily,
  rows: readonly GroupRow[],
  confidence: number,
): ReadonlyMap<number, Interval> {
  const { critical, deviations } = simultaneousBand([family], confidence);
  const bands = new Map<number, Interval>();
  for (const [index, centre] of family.pairs) {
    const difference = at(family.rates, index) - at(family.rates, centre);
    const { below, above } = deviations(0, index, centre);
    bands.set(itemAt(rows, index).place, [difference - critical * below, difference + critical * above]);
  }
  return bands;
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
    shown(farthest(comparedRows(rows, reference).flatMap(({ value }) => distance(value) ?? [])));
  const known = comparedRows(table.eligible, reference)
    .map(({ place }) => bands.get(place))
    .filter((band) => band !== undefined);
  const placeOf = new Map(table.defined.map(({ cells, place }) => [cells.key, place]));
  const shownBand = ([low, high]: Interval): Interval => [shown(low), shown(high)];
  const parts = table.parts.map(({ group, n, value }) => {
    const band = bands.get(placeOf.get(group) ?? -1);
    const interval = band === undefined ? {} : { interval: shownBand(band) };
    const own = value === null ? null : distance(value);
    return { group, n, value: own === null ? null : shown(own), ...interval };
  });
  return measuredOver(
    { ...table, parts },
    {
      value: over(table.eligible),
      overDefined: over(table.defined),
      interval: known.length === 0 ? undefined : shownBand(farthestInterval(known)),
      notes,
    },
  );
}
