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

const ODDS = [RATES.tpr, RATES.fpr];
const GIVEN: readonly Condition[] = ['positives', 'negatives'];

/**
 * Differences of TPR and FPR to the reference, of the group where they are largest: `signed` is ½[ΔTPR + ΔFPR], in which the
 * two can cancel, `absolute` is ½[|ΔTPR| + |ΔFPR|], in which they cannot.
 */
export function averageOdds(
  decisions: DecisionEvidence,
  form: 'signed' | 'absolute',
  context: MeasureContext,
): Measured | Insufficient {
  const rated = groupTable(decisions.groups, GIVEN, context, (cells) => whereDefined(cells, oddsOf));
  const tooFew = tooFewGroups(rated);
  if (tooFew !== undefined) {
    return tooFew;
  }
  const sign = context.favourable === 'positive' ? 1 : -1;
  const reference = referenceOf(rated, context, ({ value }) => sign * value);
  if ('status' in reference) {
    return reference;
  }
  const centre = reference.kind === 'group' ? reference.row.cells : decisions.overall;
  const shown = (distance: number): number => distance;
  const { confidence } = context.minimum;
  const family = (rates: readonly Rate[]): PairedFamily =>
    referenceFamily(decisions, rated.eligible, rates, reference, context);
  if (form === 'signed') {
    const distance = (value: number): number => value - oddsOf(centre);
    return measuredAgainst({
      table: rated,
      reference,
      distance,
      shown,
      bands: context.draws === 0 ? new Map() : bandsOf(family(ODDS), rated.eligible, confidence),
    });
  }
  return measuredAgainst({
    table: groupTable(decisions.groups, GIVEN, context, (cells) =>
      whereDefined(cells, (own) => absoluteOdds(own, centre)),
    ),
    reference,
    distance: shown,
    shown,
    bands:
      context.draws === 0
        ? new Map()
        : absoluteBands(
            ODDS.map((rate) => family([rate])),
            rated.eligible,
            confidence,
          ),
  });
}

/** Null where one of the two rates is 0/0. */
function whereDefined(cells: GroupCells, of: (cells: GroupCells) => number): Estimate {
  return { value: ODDS.some((rate) => rateOf(cells, rate).value === null) ? null : of(cells) };
}

/** ½(TPR + FPR). */
function oddsOf(cells: GroupCells): number {
  return ODDS.reduce((sum, rate) => sum + definedRateOf(cells, rate) / ODDS.length, 0);
}

function absoluteOdds(cells: GroupCells, centre: GroupCells): number {
  const distances = ODDS.map((rate) => Math.abs(definedRateOf(cells, rate) - definedRateOf(centre, rate)));
  return distances.reduce((sum, distance) => sum + distance / ODDS.length, 0);
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
