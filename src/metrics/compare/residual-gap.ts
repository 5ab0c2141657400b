import type { GroupCells } from '../../cube/cube.ts';
import type { ResidualEvidence } from '../../evidence/evidence.ts';
import { chanceGap } from '../../stats/chance-gap.ts';
import { dealNormal } from '../../stats/deal-normal.ts';
import { influenceDraws } from '../../stats/influence-draws.ts';
import { normalDraws } from '../../stats/normal-draws.ts';
import { randomStream } from '../../stats/random.ts';
import type { Pair, RateFamily } from '../../stats/rate-family.ts';
import { simultaneousGap } from '../../stats/simultaneous-gap.ts';
import { influencesOf, jackknifed, jackknifeEstimate } from '../estimate/block-jackknife.ts';
import type { ResidualStatistic } from '../estimate/residual-statistics.ts';
import type { Chance, Insufficient, Measured } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';
import { effectiveSizes, pooledCells } from './drawn-chance.ts';
import { type GroupRow, groupTable, type Interval, measuredOver, tooFewGroups } from './group-table.ts';
import { drawsFor, type GapQuestion } from './rate-gap.ts';

type Method = GapQuestion['method'];

/** The gap in a statistic of the residuals, with a simultaneous interval from jackknife errors. */
export function residualGap(
  { overall, groups }: ResidualEvidence,
  statistic: ResidualStatistic,
  method: Method,
  context: MeasureContext,
): Measured | Insufficient {
  const { confidence } = context.minimum;
  const table = groupTable(groups, [], context, (cells) => jackknifeEstimate(cells, statistic, confidence));
  const tooFew = tooFewGroups(table);
  if (tooFew !== undefined) {
    return tooFew;
  }
  const whole = method === 'to-overall' ? definedOf(overall, statistic) : undefined;
  const family =
    whole === undefined
      ? betweenGroups(table.eligible, statistic, context)
      : toWhole(table.eligible, statistic, { cells: overall, value: whole }, context);
  return measuredOver(table, {
    value: gapOf(table.eligible, whole),
    overDefined: gapOf(table.defined, whole),
    interval: family === undefined ? undefined : intervalOf(family, confidence),
    chance: chanceOf(table.eligible, statistic, method, context),
  });
}

/** Streams of groups count up from 0. */
const CHANCE_STREAM = -9;

/** The gap when the group labels are permuted over all rows that count, whose statistic has a jackknife error. */
function chanceOf(
  rows: readonly GroupRow[],
  statistic: ResidualStatistic,
  method: Method,
  context: MeasureContext,
): Chance | undefined {
  const groups = rows.map(({ cells }) => cells);
  const whole = jackknifed(pooledCells(groups), statistic);
  if (whole?.error === undefined) {
    return undefined;
  }
  const dealt = dealNormal({
    sizes: effectiveSizes(groups),
    whole: { value: whole.value, error: whole.error },
    draws: Math.ceil(drawsFor(rows.length, context) / 2),
    random: randomStream(context.seed, CHANCE_STREAM),
  });
  const { mean, limit } = chanceGap({
    dealt: [dealt],
    form: 'difference',
    method,
    combine: 'worst',
    confidence: 0.95,
  });
  return { mean, upper: limit };
}

/** The whole's number: where a group has one the whole does, because it holds the group's rows. */
function definedOf(overall: GroupCells, statistic: ResidualStatistic): number {
  const found = jackknifed(overall, statistic);
  if (found === null) {
    throw new RangeError('The number of all rows is undefined, and that of a group of them is not.');
  }
  return found.value;
}

function gapOf(rows: readonly GroupRow[], whole: number | undefined): number {
  const values = rows.map(({ value }) => value);
  return whole === undefined
    ? Math.max(...values) - Math.min(...values)
    : Math.max(...values.map((value) => Math.abs(value - whole)));
}

function intervalOf(family: RateFamily, confidence: number): Interval {
  return simultaneousGap({ families: [family], confidence, maximum: Infinity }).interval;
}

/** Groups share no row: each is drawn by its own standard error. */
function betweenGroups(
  rows: readonly GroupRow[],
  statistic: ResidualStatistic,
  context: MeasureContext,
): RateFamily | undefined {
  const errors = rows.flatMap(({ cells }) => jackknifed(cells, statistic)?.error ?? []);
  if (errors.length < rows.length) {
    return undefined;
  }
  const rates = Float64Array.from(rows, ({ value }) => value);
  const draws = normalDraws({
    values: rates,
    errors: Float64Array.from(errors),
    draws: drawsFor(rows.length, context),
    random: randomStream(context.seed, 0),
  });
  return { rates, draws };
}

/** A group and the whole that holds it are drawn together, by the blocks that they share. */
function toWhole(
  rows: readonly GroupRow[],
  statistic: ResidualStatistic,
  whole: { readonly cells: GroupCells; readonly value: number },
  context: MeasureContext,
): RateFamily | undefined {
  const influences = [...rows, whole].flatMap(
    ({ cells }) => influencesOf(cells, statistic, whole.cells) ?? [],
  );
  if (influences.length <= rows.length) {
    return undefined;
  }
  const rates = Float64Array.from([...rows.map(({ value }) => value), whole.value]);
  const draws = influenceDraws({
    values: rates,
    influences,
    draws: drawsFor(rows.length, context),
    random: randomStream(context.seed, 0),
  });
  return { rates, draws, pairs: rows.map((_, index): Pair => [index, rows.length]) };
}
