import type { GroupCells } from '../../cube/cube.ts';
import { type Condition, definedRateOf, type Rate, RATES, rateOf } from '../../cube/rates.ts';
import type { DecisionEvidence } from '../../evidence/evidence.ts';
import { at } from '../../stats/at.ts';
import { itemAt } from '../../stats/item-at.ts';
import type { PairedFamily } from '../../stats/rate-family.ts';
import { simultaneousBand } from '../../stats/simultaneous-band.ts';
import { bandsOf, measuredAgainst, referenceFamily } from './against-reference.ts';
import { type Estimate, type GroupRow, groupTable, type Interval, tooFewGroups } from './group-table.ts';
import type { Insufficient, Measured } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';
import { referenceOf } from './reference.ts';

/** Two rates whose differences to the reference are averaged, and the rows that a group must have for them. */
interface AveragedRates {
  readonly rates: readonly Rate[];
  readonly given: readonly Condition[];
  /** `signed` is ½[Δ + Δ], in which the two can cancel, `absolute` is ½[|Δ| + |Δ|], in which they cannot. */
  readonly form: 'signed' | 'absolute';
  /** Whether the group that gets the positive decision most readily has the largest or the smallest mean. */
  readonly readiest: 'largest' | 'smallest';
}

const ODDS = {
  rates: [RATES.tpr, RATES.fpr],
  given: ['positives', 'negatives'],
  readiest: 'largest',
} as const;

/** Which rates are averaged, and how. */
export const AVERAGED = {
  odds: { ...ODDS, form: 'signed' },
  absoluteOdds: { ...ODDS, form: 'absolute' },
  predictiveValues: {
    rates: [RATES.ppv, RATES.for],
    given: ['selected', 'rejected'],
    form: 'signed',
    readiest: 'smallest',
  },
} as const satisfies { readonly [name: string]: AveragedRates };

/** The mean of the differences of two rates to the reference, of the group where it is largest. */
export function averageDifference(
  decisions: DecisionEvidence,
  { rates, given, form, readiest }: AveragedRates,
  context: MeasureContext,
): Measured | Insufficient {
  const meanOf = (cells: GroupCells): number => meanRate(cells, rates);
  const rated = groupTable(decisions.groups, given, context, (cells) => whereDefined(cells, rates, meanOf));
  const tooFew = tooFewGroups(rated);
  if (tooFew !== undefined) {
    return tooFew;
  }
  const sign = (context.favourable === 'positive') === (readiest === 'largest') ? 1 : -1;
  const reference = referenceOf(rated, context, ({ value }) => sign * value);
  if ('status' in reference) {
    return reference;
  }
  const centre = reference.kind === 'group' ? reference.row.cells : decisions.overall;
  const shown = (distance: number): number => distance;
  const { confidence } = context.minimum;
  const family = (of: readonly Rate[]): PairedFamily =>
    referenceFamily(decisions, rated.eligible, of, reference, context);
  if (form === 'signed') {
    const distance = (value: number): number => value - meanOf(centre);
    return measuredAgainst({
      table: rated,
      reference,
      distance,
      shown,
      bands: context.draws === 0 ? new Map() : bandsOf(family(rates), rated.eligible, confidence),
    });
  }
  return measuredAgainst({
    table: groupTable(decisions.groups, given, context, (cells) =>
      whereDefined(cells, rates, (own) => meanDistance(own, centre, rates)),
    ),
    reference,
    distance: shown,
    shown,
    bands:
      context.draws === 0
        ? new Map()
        : absoluteBands(
            rates.map((rate) => family([rate])),
            rated.eligible,
            confidence,
          ),
  });
}

/** Null where one of the rates is 0/0. */
function whereDefined(
  cells: GroupCells,
  rates: readonly Rate[],
  of: (cells: GroupCells) => number,
): Estimate {
  return { value: rates.some((rate) => rateOf(cells, rate).value === null) ? null : of(cells) };
}

function meanRate(cells: GroupCells, rates: readonly Rate[]): number {
  return rates.reduce((sum, rate) => sum + definedRateOf(cells, rate) / rates.length, 0);
}

function meanDistance(cells: GroupCells, centre: GroupCells, rates: readonly Rate[]): number {
  const distances = rates.map((rate) => Math.abs(definedRateOf(cells, rate) - definedRateOf(centre, rate)));
  return distances.reduce((sum, distance) => sum + distance / rates.length, 0);
}

/** By place: where the bands of both rates hold, the mean of the sizes lies between the mean of their least and of their most. */
function absoluteBands(
  families: readonly PairedFamily[],
  rows: readonly GroupRow[],
  confidence: number,
): ReadonlyMap<number, Interval> {
  const { critical, deviations } = simultaneousBand(families, confidence);
  const bands = new Map<number, Interval>();
  for (const [index, centre] of itemAt(families, 0).pairs) {
    let [least, most] = [0, 0];
    for (const [which, { rates }] of families.entries()) {
      const difference = at(rates, index) - at(rates, centre);
      const { below, above } = deviations(which, index, centre);
      const [low, high] = [difference - critical * below, difference + critical * above];
      least += Math.max(0, low, -high) / families.length;
      most += Math.min(1, Math.max(high, -low)) / families.length;
    }
    bands.set(itemAt(rows, index).place, [least, most]);
  }
  return bands;
}
