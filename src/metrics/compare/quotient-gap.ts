import { drawRates } from '../../cube/rate-draws.ts';
import { type Condition, type Rate, sumAt } from '../../cube/rates.ts';
import type { DecisionEvidence } from '../../evidence/evidence.ts';
import type { DealtClasses } from '../../stats/deal-classes.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { simultaneousGap } from '../../stats/simultaneous-gap.ts';
import { classChance } from './class-chance.ts';
import { type GroupRow, groupTable, type Interval, measuredOver, tooFewGroups } from './group-table.ts';
import type { Insufficient, Measured } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';
import { drawsFor, gapOf } from './rate-gap.ts';

// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { max, min } = Math;

/** One count divided by another that does not contain it: 0 to infinity. Positions are those of a binary cube's cells. */
export interface Quotient {
  readonly top: readonly number[];
  readonly bottom: readonly number[];
  /** Of which rows a group needs enough. */
  readonly given: readonly Condition[];
}

/** Largest quotient of a group minus the smallest; a group whose `bottom` is empty has none. */
export function quotientGap(
  decisions: DecisionEvidence,
  { top, bottom, given }: Quotient,
  context: MeasureContext,
): Measured | Insufficient {
  const table = groupTable(decisions.groups, given, context, ({ w }) => {
    const divisor = sumAt(w, bottom);
    return { value: divisor > 0 ? sumAt(w, top) / divisor : null };
  });
  const tooFew = tooFewGroups(table);
  if (tooFew !== undefined) {
    return tooFew;
  }
  const { eligible, defined } = table;
  return measuredOver(table, {
    value: gapOf(eligible, undefined, 'difference'),
    overDefined: gapOf(defined, undefined, 'difference'),
    ...(context.draws === 0
      ? {}
      : {
          interval: intervalOf(decisions, eligible, { hits: top, of: bottom }, context),
          chance: chanceOf(eligible, { top, bottom }, context),
        }),
  });
}

function intervalOf(
  decisions: DecisionEvidence,
  rows: readonly GroupRow[],
  quotient: Rate,
  context: MeasureContext,
): Interval {
  const draws = decisions.drawCells(context.seed, drawsFor(rows.length, context));
  return simultaneousGap({
    families: [drawRates(draws, rows, quotient)],
    confidence: context.minimum.confidence,
    maximum: Number.POSITIVE_INFINITY,
  }).interval;
}

/** The gap when the group labels are permuted over all rows; undefined where a dealing leaves a group nothing to divide by. */
function chanceOf(
  rows: readonly GroupRow[],
  { top, bottom }: Pick<Quotient, 'top' | 'bottom'>,
  context: MeasureContext,
): Measured['chance'] {
  const gapsOf = ({ counts, sizes, classes }: DealtClasses): Float64Array => {
    const gaps = new Float64Array(counts.length / sizes.length / classes);
    for (let draw = 0, start = 0; draw < gaps.length; draw += 1) {
      let [least, most] = [Infinity, -Infinity];
      for (let group = 0; group < sizes.length; group += 1, start += classes) {
        const quotient = sumFrom(counts, start, top) / sumFrom(counts, start, bottom);
        least = min(least, quotient);
        most = max(most, quotient);
      }
      gaps[draw] = most - least;
    }
    return gaps;
  };
  return classChance(
    rows.map(({ cells }) => cells),
    gapsOf,
    context,
  );
}

/** Σ of the cells at some positions behind `start`. */
function sumFrom(counts: Float64Array, start: number, positions: readonly number[]): number {
  let sum = 0;
  for (const position of positions) {
    sum += doubleAt(counts, start + position);
  }
  return sum;
}
