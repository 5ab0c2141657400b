import { definedRateOf, type Rate, sumAt } from '../../cube/rates.ts';
import type { DecisionEvidence } from '../../evidence/evidence.ts';
import { comparedRows, measuredAgainst, referenceFamily } from './against-reference.ts';
import { type GroupRow, type Interval, rateTable, tooFewGroups } from './group-table.ts';
import type { Insufficient, Measured } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';
import { ratioBands } from './ratio-bands.ts';
import { referenceOf } from './reference.ts';

export interface ReferenceRatio {
  readonly rate: Rate;
  /** The reference `best` is the group where it is highest, or lowest. */
  readonly best: 'highest' | 'lowest';
  /** What is said where the rate is 0: in the reference group alone, and in every group. */
  readonly none: { readonly of: string; readonly all: string };
}

/** Rate of a group / rate of the reference, of the group where it is farthest from 1 on the log scale. */
export function referenceRatio(
  decisions: DecisionEvidence,
  { rate, best, none }: ReferenceRatio,
  context: MeasureContext,
): Measured | Insufficient {
  const table = rateTable(decisions.groups, rate, context);
  const tooFew = tooFewGroups(table);
  if (tooFew !== undefined) {
    return tooFew;
  }
  const reference = referenceOf(table, context, ({ value }) => (best === 'highest' ? value : -value));
  if ('status' in reference) {
    return reference;
  }
  const centre = reference.kind === 'group' ? reference.row.value : definedRateOf(decisions.overall, rate);
  const { eligible, parts, excluded } = table;
  if (centre === 0 && eligible.some(({ value }) => value > 0)) {
    const reason = `${none.of}, so no ratio to it has a value`;
    return { status: 'insufficient', n: 0, needed: 1, reason, parts, excluded };
  }
  const bands = (): ReadonlyMap<number, Interval> =>
    ratioBands(
      referenceFamily(decisions, eligible, [rate], reference, context),
      eligible,
      context.minimum.confidence,
    );
  const others = comparedRows(table.defined, reference);
  const together = `All other groups together have ${(pooled(others, rate) / centre).toFixed(4)} times the reference's rate.`;
  return measuredAgainst({
    table,
    reference,
    distance: (value) => (centre > 0 ? Math.log(value / centre) : value > 0 ? null : 0),
    shown: Math.exp,
    bands: centre === 0 || context.draws === 0 ? new Map() : bands(),
    notes:
      centre === 0
        ? [`${none.all}: the ratio 0/0 is taken as 1.`]
        : others.length < 2 || reference.kind === 'overall'
          ? []
          : [together],
  });
}

function pooled(rows: readonly GroupRow[], rate: Rate): number {
  const sum = (cells: readonly number[]): number =>
    rows.reduce((total, row) => total + sumAt(row.cells.w, cells), 0);
  return sum(rate.hits) / sum(rate.of);
}
