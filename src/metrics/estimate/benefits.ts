import { rowsOf } from '../../cube/rates.ts';
import type { DecisionEvidence } from '../../evidence/evidence.ts';
import { at } from '../../stats/at.ts';
import { entropyTerm } from '../../stats/entropy-term.ts';
import { percentileInterval } from '../../stats/percentile-interval.ts';
import type { Interval } from '../compare/group-table.ts';
import type { Insufficient, Measured } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';

/** Weights of the benefits 1 (decided rightly) and 2 (favoured), and of all rows; the rest has the benefit 0. */
export interface Benefits {
  readonly right: number;
  readonly favoured: number;
  readonly total: number;
}

/** b = ŷ − y + 1, with 1 the favourable outcome, of the cells TN, FP, FN, TP from `start`. */
export function benefitsOf(
  cells: ArrayLike<number>,
  start: number,
  { favourable }: MeasureContext,
): Benefits {
  const [falsePositives, falseNegatives] = [at(cells, start + 1), at(cells, start + 2)];
  const right = at(cells, start) + at(cells, start + 3);
  const favoured = favourable === 'positive' ? falsePositives : falseNegatives;
  return { right, favoured, total: right + falsePositives + falseNegatives };
}

/** NaN without rows. */
export function meanBenefit({ right, favoured, total }: Benefits): number {
  return (right + 2 * favoured) / total;
}

/** The generalized entropy index of order α of benefits whose mean is above 0. */
export function benefitEntropy(benefits: Benefits, alpha: number): number {
  const { right, favoured, total } = benefits;
  const mean = meanBenefit(benefits);
  const sum = right * entropyTerm(1 / mean, alpha) + favoured * entropyTerm(2 / mean, alpha);
  return Math.max(0, sum / total);
}

/** Why there is no index, where nobody has a benefit. */
export function noBenefit(rows: number): string {
  return `nobody of ${rows} rows has a benefit: each one deserved the favourable outcome and did not get it`;
}

/** The index of all rows with its interval; insufficient where nobody has a benefit. */
export function benefitIndex(
  decisions: DecisionEvidence,
  alpha: number,
  context: MeasureContext,
): Measured | Insufficient {
  const n = rowsOf(decisions.overall);
  const benefits = benefitsOf(decisions.overall.w, 0, context);
  if (!(meanBenefit(benefits) > 0)) {
    return { status: 'insufficient', n: 0, needed: 1, reason: noBenefit(n) };
  }
  const value = benefitEntropy(benefits, alpha);
  return context.draws === 0
    ? { status: 'measured', value, n }
    : { status: 'measured', value, n, interval: intervalOf(decisions, value, alpha, context) };
}

function intervalOf(
  decisions: DecisionEvidence,
  value: number,
  alpha: number,
  context: MeasureContext,
): Interval {
  const { massOf, draws, cells } = decisions.drawCells(context.seed, context.draws);
  const masses = massOf(0);
  const drawn = new Float64Array(draws).map((_, draw) =>
    benefitEntropy(benefitsOf(masses, draw * cells, context), alpha),
  );
  const [low, high] = percentileInterval(drawn, context.minimum.confidence);
  // With their pseudo-counts all draws lie above a value of 0.
  return [Math.min(low, value), Math.max(high, value)];
}
