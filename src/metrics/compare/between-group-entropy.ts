import type { DecisionEvidence } from '../../evidence/evidence.ts';
import type { DealtClasses } from '../../stats/deal-classes.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { entropyTerm } from '../../stats/entropy-term.ts';
import { largestDistance } from '../../stats/largest-distance.ts';
import { type Benefits, benefitsOf, meanBenefit, noBenefit } from '../estimate/benefits.ts';
import { classChance } from './class-chance.ts';
import { type GroupRow, groupTable, type Interval, measuredOver, tooFewGroups } from './group-table.ts';
import type { Insufficient, Measured } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';
import { drawsFor } from './rate-gap.ts';

/** The generalized entropy index of order α when everybody has the mean benefit of the group. */
export function betweenGroupEntropy(
  decisions: DecisionEvidence,
  alpha: number,
  context: MeasureContext,
): Measured | Insufficient {
  const table = groupTable(decisions.groups, [], context, (cells) => {
    const benefits = benefitsOf(cells.w, 0, context);
    return { value: benefits.total > 0 ? meanBenefit(benefits) : null };
  });
  const tooFew = tooFewGroups(table);
  if (tooFew !== undefined) {
    return tooFew;
  }
  const own = ofRows(table.eligible, context);
  if (!ratiosOf(own).every(Number.isFinite)) {
    const n = table.eligible.reduce((sum, row) => sum + row.n, 0);
    return { status: 'insufficient', n: 0, needed: 1, reason: noBenefit(n), excluded: table.excluded };
  }
  return measuredOver(table, {
    value: indexOf(own, alpha),
    overDefined: indexOf(ofRows(table.defined, context), alpha),
    ...(context.draws === 0
      ? {}
      : {
          interval: intervalOf(decisions, table.eligible, own, alpha, context),
          chance: chanceOf(table.eligible, alpha, context),
        }),
  });
}

/** The index when the group labels are permuted over all rows, whose mean benefit is the same in each dealing. */
function chanceOf(rows: readonly GroupRow[], alpha: number, context: MeasureContext): Measured['chance'] {
  const indicesOf = ({ counts, sizes, classes }: DealtClasses): Float64Array => {
    const dealt = emptyTable(sizes.length);
    const indices = new Float64Array(counts.length / sizes.length / classes);
    for (let draw = 0, start = 0; draw < indices.length; draw += 1) {
      for (let group = 0; group < sizes.length; group += 1, start += classes) {
        put(dealt, group, benefitsOf(counts, start, context));
      }
      indices[draw] = indexOf(dealt, alpha);
    }
    return indices;
  };
  return classChance(
    rows.map(({ cells }) => cells),
    indicesOf,
    context,
  );
}

/** Of each group the weight of its rows, and the sum of their benefits; written again for each draw. */
interface BenefitTable {
  readonly totals: Float64Array;
  readonly sums: Float64Array;
}

function emptyTable(groups: number): BenefitTable {
  return { totals: new Float64Array(groups), sums: new Float64Array(groups) };
}

function put({ totals, sums }: BenefitTable, group: number, { right, favoured, total }: Benefits): void {
  totals[group] = total;
  sums[group] = right + 2 * favoured;
}

function ofRows(rows: readonly GroupRow[], context: MeasureContext): BenefitTable {
  const table = emptyTable(rows.length);
  for (const [group, { cells }] of rows.entries()) {
    put(table, group, benefitsOf(cells.w, 0, context));
  }
  return table;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    sum += doubleAt(values, index);
  }
  return sum;
}

/** The mean benefit of a group ÷ that of all together. */
function ratioOf({ totals, sums }: BenefitTable, group: number, mean: number): number {
  return doubleAt(sums, group) / doubleAt(totals, group) / mean;
}

function ratiosOf(table: BenefitTable): Float64Array {
  const mean = sumOf(table.sums) / sumOf(table.totals);
  return table.sums.map((_, group) => ratioOf(table, group, mean));
}

function indexOf(table: BenefitTable, alpha: number): number {
  const total = sumOf(table.totals);
  const mean = sumOf(table.sums) / total;
  let index = 0;
  for (let group = 0; group < table.totals.length; group += 1) {
    index += (doubleAt(table.totals, group) / total) * entropyTerm(ratioOf(table, group, mean), alpha);
  }
  return Math.max(0, index);
}

/** √(½ Σ p·(the ratios' difference)²), with the shares of rows of the first. */
function movedBetween(own: BenefitTable, ratios: Float64Array, drawn: BenefitTable): number {
  const total = sumOf(own.totals);
  const mean = sumOf(drawn.sums) / sumOf(drawn.totals);
  let square = 0;
  for (let group = 0; group < ratios.length; group += 1) {
    const move = ratioOf(drawn, group, mean) - doubleAt(ratios, group);
    square += (doubleAt(own.totals, group) / total) * move * move;
  }
  return Math.sqrt(square / 2);
}

/**
 * On the root of the index, which near 0 is the norm √(½ Σ p·(μ_g/μ − 1)²) for any α: a draw's error is the larger of the
 * difference of the roots and of that norm of what moved.
 */
function intervalOf(
  decisions: DecisionEvidence,
  rows: readonly GroupRow[],
  own: BenefitTable,
  alpha: number,
  context: MeasureContext,
): Interval {
  const { massOf, draws, cells } = decisions.drawCells(context.seed, drawsFor(rows.length, context));
  const masses = rows.map(({ place }) => massOf(place));
  const root = Math.sqrt(indexOf(own, alpha));
  const ratios = ratiosOf(own);
  const drawn = emptyTable(rows.length);
  const errors = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    for (const [group, mass] of masses.entries()) {
      put(drawn, group, benefitsOf(mass, draw * cells, context));
    }
    const apart = Math.abs(Math.sqrt(indexOf(drawn, alpha)) - root);
    errors[draw] = Math.max(apart, movedBetween(own, ratios, drawn));
  }
  const [low, high] = largestDistance([{ distance: root, errors }], context.minimum.confidence);
  return [low * low, high * high];
}
