import type { DecisionEvidence } from '../../evidence/evidence.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { percentileInterval } from '../../stats/percentile-interval.ts';
import { defineMetric, type MeasureContext, NO_OPTIONS } from '../metric.ts';
import { rowsOf } from '../../cube/rates.ts';

export default defineMetric({
  id: 'fairness/theil-index',
  title: 'Theil index of benefits',
  question: 'How unequally are wrong decisions dealt among single people, whatever group they are in?',
  formula: 'mean of (b/μ)·ln(b/μ), b = ŷ − y + 1 with 1 the favourable outcome, μ the mean of b',
  unit: 'index',
  direction: 'lower',
  range: [0, Number.POSITIVE_INFINITY],
  ideal: 0,
  scopes: ['overall'],
  needs: ['decisions'],
  tasks: ['binary'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    {
      title: 'Speicher et al., A unified approach to quantifying algorithmic unfairness (2018)',
      url: 'https://arxiv.org/abs/1807.00787',
    },
    {
      title: 'AIF360: theil_index',
      url: 'https://aif360.readthedocs.io/en/stable/modules/generated/aif360.sklearn.metrics.theil_index.html',
    },
  ],
  limitations: [
    'It knows no groups: a low value does not mean that groups are treated alike.',
    'The benefit weighs an undeserved favour 2 and a missed one 0; whether that fits the harm is yours to judge.',
    'Weighted by the row weights; AIF360 ignores them, so weighted tables differ from it.',
  ],
  remedies: [
    'Missed favours (b = 0) weigh most: lower the threshold, or find out who is missed and why.',
    'Compare it with the index of the base branch rather than with another data set: its scale moves with the base rate.',
  ],
  standards: ['NIST AI RMF MEASURE 2.11'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,prediction\n1,1\n0,0\n1,1\n',
      gives: 0,
      explanation: 'Every benefit is 1.',
    },
    {
      title: 'bad',
      table: 'label,prediction\n1,0\n0,1\n',
      gives: Math.LN2,
      explanation: 'Benefits 0 and 2 around a mean of 1: (0 + 2·ln 2) / 2.',
    },
    {
      title: 'degenerate',
      table: 'label,prediction\n1,0\n1,0\n',
      gives: 'insufficient',
      explanation: 'All benefits are 0: there is no mean to compare with.',
    },
  ],
  compute: ({ decisions }, _options, context) => {
    const { w } = decisions.overall;
    const n = rowsOf(decisions.overall);
    const benefits = benefitsOf(Float64Array.from(w), 0, context);
    if (!(meanOf(benefits) > 0)) {
      const reason = `nobody of ${n} rows has a benefit: each one deserved the favourable outcome and did not get it`;
      return { status: 'insufficient', n: 0, needed: 1, reason };
    }
    const value = theil(benefits);
    return { status: 'measured', value, n, interval: intervalOf(decisions, value, context) };
  },
});

/** Weights of the benefits 1 (decided rightly) and 2 (favoured), and of all rows; the rest has the benefit 0. */
interface Benefits {
  readonly right: number;
  readonly favoured: number;
  readonly total: number;
}

/** Of the cells TN, FP, FN, TP from `start`. */
function benefitsOf(cells: Float64Array, start: number, { favourable }: MeasureContext): Benefits {
  const [falsePositives, falseNegatives] = [doubleAt(cells, start + 1), doubleAt(cells, start + 2)];
  const right = doubleAt(cells, start) + doubleAt(cells, start + 3);
  const favoured = favourable === 'positive' ? falsePositives : falseNegatives;
  return { right, favoured, total: right + falsePositives + falseNegatives };
}

function meanOf({ right, favoured, total }: Benefits): number {
  return (right + 2 * favoured) / total;
}

/** The index of benefits whose mean is above 0. */
function theil(benefits: Benefits): number {
  const { right, favoured, total } = benefits;
  const mean = meanOf(benefits);
  const term = (benefit: number): number => (benefit / mean) * Math.log(benefit / mean);
  return Math.max(0, (right * term(1) + favoured * term(2)) / total);
}

function intervalOf(
  decisions: DecisionEvidence,
  value: number,
  context: MeasureContext,
): readonly [number, number] {
  const { massOf, draws, cells } = decisions.drawCells(context.seed, context.draws);
  const masses = massOf(0);
  const drawn = new Float64Array(draws).map((_, draw) => theil(benefitsOf(masses, draw * cells, context)));
  const [low, high] = percentileInterval(drawn, context.minimum.confidence);
  // With their pseudo-counts all draws lie above a value of 0.
  return [Math.min(low, value), Math.max(high, value)];
}
