import type { DecisionEvidence } from '../../evidence/evidence.ts';
import type { DealtClasses } from '../../stats/deal-classes.ts';
import { entropyTerm } from '../../stats/entropy-term.ts';
import { itemAt } from '../../stats/item-at.ts';
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
  const benefitsIn = (rows: readonly GroupRow[]): readonly Benefits[] =>
    rows.map(({ cells }) => benefitsOf(cells.w, 0, context));
  const own = meansOf(benefitsIn(table.eligible));
  if (!own.ratios.every(Number.isFinite)) {
    const n = table.eligible.reduce((sum, row) => sum + row.n, 0);
    return { status: 'insufficient', n: 0, needed: 1, reason: noBenefit(n), excluded: table.excluded };
  }
  return measuredOver(table, {
    value: indexOf(own, alpha),
    overDefined: indexOf(meansOf(benefitsIn(table.defined)), alpha),
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
    const stride = sizes.length * classes;
    return new Float64Array(counts.length / stride).map((_, draw) => {
      const benefits = Array.from(sizes, (_size, group) =>
        benefitsOf(counts, draw * stride + group * classes, context),
      );
      return indexOf(meansOf(benefits), alpha);
    });
  };
  return classChance(
    rows.map(({ cells }) => cells),
    indicesOf,
    context,
  );
}

/** The groups' shares of the rows and their mean benefits / that of all together. */
interface Means {
  readonly shares: readonly number[];
  readonly ratios: readonly number[];
}

function meansOf(groups: readonly Benefits[]): Means {
  const sum = (of: (benefits: Benefits) => number): number =>
    groups.reduce((all, benefits) => all + of(benefits), 0);
  const total = sum((benefits) => benefits.total);
  const mean = sum(({ right, favoured }) => right + 2 * favoured) / total;
  return {
    shares: groups.map((benefits) => benefits.total / total),
    ratios: groups.map((benefits) => meanBenefit(benefits) / mean),
  };
}

function indexOf({ shares, ratios }: Means, alpha: number): number {
  const sum = shares.reduce(
    (index, share, group) => index + share * entropyTerm(itemAt(ratios, group), alpha),
    0,
  );
  return Math.max(0, sum);
}

/**
 * On the root of the index, which near 0 is the norm √(½ Σ p·(μ_g/μ − 1)²) for any α: a draw's error is the larger of the
 * difference of the roots and of that norm of what moved.
 */
function intervalOf(
  decisions: DecisionEvidence,
  rows: readonly GroupRow[],
  own: Means,
  alpha: number,
  context: MeasureContext,
): Interval {
  const { massOf, draws, cells } = decisions.drawCells(context.seed, drawsFor(rows.length, context));
  const masses = rows.map(({ place }) => massOf(place));
  const root = Math.sqrt(indexOf(own, alpha));
  const errors = new Float64Array(draws).map((_, draw) => {
    const drawn = meansOf(masses.map((mass) => benefitsOf(mass, draw * cells, context)));
    const moved = drawn.ratios.map((ratio, group) => ratio - itemAt(own.ratios, group));
    const square = moved.reduce((sum, move, group) => sum + itemAt(own.shares, group) * move * move, 0);
    return Math.max(Math.abs(Math.sqrt(indexOf(drawn, alpha)) - root), Math.sqrt(square / 2));
  });
  const [low, high] = largestDistance([{ distance: root, errors }], context.minimum.confidence);
  return [low * low, high * high];
}
