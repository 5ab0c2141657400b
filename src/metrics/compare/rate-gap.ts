import { z } from 'zod';
import type { GroupCells } from '../../cube/cube.ts';
import { drawRates, drawRatesAndWhole } from '../../cube/rate-draws.ts';
import { definedReadingOf, type Reading } from '../../cube/cell-functions.ts';
import { leadOf } from '../../cube/rates.ts';
import type { DecisionEvidence } from '../../evidence/evidence.ts';
import { chanceGap } from '../../stats/chance-gap.ts';
import type { RateFamily } from '../../stats/rate-family.ts';
import { simultaneousGap } from '../../stats/simultaneous-gap.ts';
import { simultaneousRatio } from '../../stats/simultaneous-ratio.ts';
import {
  type Found,
  type GroupRow,
  type GroupTable,
  type Interval,
  measuredOver,
  rateTable,
  tooFewGroups,
} from './group-table.ts';
import type { Chance, Insufficient, Measured } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';

/** Compared are all pairs of groups, or each group with the whole table, itself included. */
export const GAP_METHOD = z
  .enum(['between-groups', 'to-overall'])
  .default('between-groups')
  .describe('Compare every two groups, or each group with the whole table');

/** Of gaps that have no other option. */
export const GAP_OPTIONS = z.strictObject({ method: GAP_METHOD });

export interface GapQuestion {
  /** Largest difference, or smallest ratio. */
  readonly form: 'difference' | 'ratio';
  readonly method: 'between-groups' | 'to-overall';
  /** Of several rates: the worst, or the mean. */
  readonly combine: 'worst' | 'mean';
  /** Left out where dealing each rate alone would be wrong, because they share rows. */
  readonly chance?: 'none';
}

/** A gap, and the gaps of the single rates that it is made of. */
export interface Gap extends Found {
  readonly gaps: readonly number[];
  readonly notes: readonly string[];
}

/** A rate, or another reading of the cells, and the groups that count for it, two at least. */
export interface RatedTable {
  readonly rate: Reading;
  readonly table: GroupTable;
  /** Where it is a rate of other cells than those of the gap: of one class against the rest. */
  readonly decisions?: DecisionEvidence;
}

/** The gap in one rate between the groups of a scope. */
export function rateGap(
  decisions: DecisionEvidence,
  rate: Reading,
  question: GapQuestion,
  context: MeasureContext,
): Measured | Insufficient {
  const table = rateTable(decisions.groups, rate, context);
  return tooFewGroups(table) ?? measuredOver(table, gapIn(decisions, [{ rate, table }], question, context));
}

/** The gap in one or several rates, each over the groups that count for it, with its interval and its chance level. */
export function gapIn(
  decisions: DecisionEvidence,
  rated: readonly RatedTable[],
  question: GapQuestion,
  context: MeasureContext,
): Gap {
  const gaps = (pick: 'eligible' | 'defined'): readonly number[] =>
    rated.map(({ rate, table, decisions: own = decisions }) =>
      gapOf(table[pick], wholeOf(own.overall, rate, question.method), question.form),
    );
  const own = gaps('eligible');
  const bothZero =
    question.form === 'ratio' && rated.some(({ table }) => table.eligible.every(({ value }) => value === 0));
  return {
    value: combined(own, question),
    overDefined: combined(gaps('defined'), question),
    gaps: own,
    interval: context.draws === 0 ? undefined : intervalOf(decisions, rated, question, context),
    chance:
      context.draws === 0 || question.chance === 'none'
        ? undefined
        : chanceOf(decisions, rated, question, context),
    notes: bothZero ? ['The rate is 0 in every group that counts: the ratio 0/0 is taken as 1.'] : [],
  };
}

/** The whole's rate when groups are compared with it. It is defined, because the rate of a group in it is. */
export function wholeOf(
  overall: GroupCells,
  rate: Reading,
  method: GapQuestion['method'],
): number | undefined {
  return method === 'to-overall' ? definedReadingOf(overall, rate) : undefined;
}

/** The gap in one rate, between the groups or to the whole's. */
export function gapOf(
  rows: readonly GroupRow[],
  whole: number | undefined,
  form: GapQuestion['form'],
): number {
  let [low, high] = [Infinity, -Infinity];
  for (const { value } of rows) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (whole === undefined) {
    return contrast(low, high, form);
  }
  const below = contrast(Math.min(low, whole), whole, form);
  return worstGap([below, contrast(whole, Math.max(high, whole), form)], form);
}

/** Of two rates in ascending order; a ratio of 0 to 0 is 1. */
export function contrast(less: number, more: number, form: GapQuestion['form']): number {
  return form === 'difference' ? more - less : more === 0 ? 1 : less / more;
}

/** The largest difference, or the smallest ratio. */
export function worstGap(gaps: readonly number[], form: GapQuestion['form']): number {
  return form === 'difference' ? Math.max(...gaps) : Math.min(...gaps);
}

/** Several gaps as one. */
export function combined(values: readonly number[], { form, combine }: GapQuestion): number {
  if (combine === 'mean') {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  }
  return worstGap(values, form);
}

function intervalOf(
  decisions: DecisionEvidence,
  rated: readonly RatedTable[],
  question: GapQuestion,
  context: MeasureContext,
): Interval {
  const { confidence } = context.minimum;
  const families = rated.map(({ rate, table, decisions: own = decisions }): RateFamily => {
    const draws = own.drawCells(context.seed, drawsOf(rated, context));
    const drawn = question.form === 'difference' && 'hits' in rate ? leadOf(rate) : rate;
    const rows = table.eligible.map(({ cells, place }) => ({
      cells,
      place,
      value: definedReadingOf(cells, drawn),
    }));
    const value = wholeOf(own.overall, drawn, question.method);
    return value === undefined
      ? drawRates(draws, rows, drawn)
      : drawRatesAndWhole(draws, rows, drawn, {
          cells: own.overall,
          value,
          seed: context.seed,
        });
  });
  const found =
    question.form === 'difference'
      ? simultaneousGap({ families, confidence, maximum: 1 })
      : simultaneousRatio({ families, confidence });
  return [
    combined(
      found.families.map(([low]) => low),
      question,
    ),
    combined(
      found.families.map(([, high]) => high),
      question,
    ),
  ];
}

const MOST_GROUPS_AT_FULL_DRAWS = 100;
const FEWEST_DRAWS = 200;

/** Fewer draws for hundreds of groups, so that time and memory stay bounded. */
export function drawsFor(groups: number, { draws }: MeasureContext): number {
  return Math.min(draws, Math.max(FEWEST_DRAWS, Math.floor((draws * MOST_GROUPS_AT_FULL_DRAWS) / groups)));
}

/** Two rates are read from the same draws; of many classes, each has draws of its own. */
function drawsOf(rated: readonly RatedTable[], context: MeasureContext): number {
  const groups = Math.max(...rated.map(({ table }) => table.eligible.length));
  return drawsFor(rated.length > 2 ? groups * rated.length : groups, context);
}

function chanceOf(
  decisions: DecisionEvidence,
  rated: readonly RatedTable[],
  question: GapQuestion,
  context: MeasureContext,
): Chance {
  const dealt = rated.map(({ rate, table, decisions: own = decisions }) =>
    own.drawCells(context.seed, drawsOf(rated, context)).dealtOf(
      rate,
      table.eligible.map(({ place }) => place),
    ),
  );
  const { mean, limit } = chanceGap({ dealt, ...question, confidence: 0.95 });
  return { mean, upper: limit };
}
