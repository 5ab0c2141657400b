import { z } from 'zod';
import { benefitIndex } from '../estimate/benefits.ts';
import { defineMetric, type MetricExample, NO_OPTIONS } from '../metric.ts';

const SHARED = {
  unit: 'index',
  direction: 'lower',
  range: [0, Number.POSITIVE_INFINITY],
  ideal: 0,
  scopes: ['overall'],
  needs: ['decisions'],
  tasks: ['binary'],
  fullGrade: 'computed',
  standards: ['NIST AI RMF MEASURE 2.11'],
  lifecycle: 'stable',
  since: '1.0.0',
} as const;
const SPEICHER = {
  title: 'Speicher et al., A unified approach to quantifying algorithmic unfairness (2018)',
  url: 'https://arxiv.org/abs/1807.00787',
};
const NO_GROUPS = 'It knows no groups: a low value does not mean that groups are treated alike.';
const SCALE =
  'The benefit weighs an undeserved favour 2 and a missed one 0; whether that fits the harm is yours to judge.';
const WEIGHTED = 'Weighted by the row weights; AIF360 ignores them, so weighted tables differ from it.';
const MISSED = 'Missed favours (b = 0) weigh most: lower the threshold, or find out who is missed and why.';

const examples = (bad: number, worked: string): readonly [MetricExample, MetricExample, MetricExample] => [
  {
    title: 'ideal',
    table: 'label,prediction\n1,1\n0,0\n1,1\n',
    gives: 0,
    explanation: 'Every benefit is 1.',
  },
  {
    title: 'bad',
    table: 'label,prediction\n1,0\n0,1\n',
    gives: bad,
    explanation: `Benefits 0 and 2 around a mean of 1: ${worked}.`,
  },
  {
    title: 'degenerate',
    table: 'label,prediction\n1,0\n1,0\n',
    gives: 'insufficient',
    explanation: 'All benefits are 0: there is no mean to compare with.',
  },
];

const aif360 = (name: string): { readonly title: string; readonly url: string } => ({
  title: `AIF360: ${name}`,
  url: `https://aif360.readthedocs.io/en/stable/modules/generated/aif360.sklearn.metrics.${name}.html`,
});

export default [
  defineMetric({
    ...SHARED,
    id: 'fairness/theil-index',
    title: 'Theil index of benefits',
    question: 'How unequally are wrong decisions dealt among single people, whatever group they are in?',
    formula: 'mean of (b/μ)·ln(b/μ), b = ŷ − y + 1 with 1 the favourable outcome, μ the mean of b',
    options: NO_OPTIONS,
    references: [SPEICHER, aif360('theil_index')],
    limitations: [NO_GROUPS, SCALE, WEIGHTED],
    remedies: [
      MISSED,
      'Compare it with the index of the base branch rather than with another data set: its scale moves with the base rate.',
    ],
    examples: examples(Math.LN2, '(0 + 2·ln 2) / 2'),
    compute: ({ decisions }, _options, context) => benefitIndex(decisions, 1, context),
  }),
  defineMetric({
    ...SHARED,
    id: 'fairness/generalized-entropy-index',
    title: 'Generalized entropy index of benefits',
    question: 'How unequal are the benefits of single people, with a chosen weight on the extremes?',
    formula: 'mean of [(b/μ)^α − 1] / (α(α − 1)), b = ŷ − y + 1 with 1 the favourable outcome; α = 1: Theil',
    options: z.strictObject({
      alpha: z
        .number()
        .positive()
        .max(10)
        .default(2)
        .describe(
          'Order: 1 is the Theil index, 2 half the squared coefficient of variation; larger weighs favours more',
        ),
    }),
    references: [SPEICHER, aif360('generalized_entropy_error')],
    limitations: [
      NO_GROUPS,
      SCALE,
      WEIGHTED,
      'Indices of different α are on different scales: keep the α of the bound.',
    ],
    remedies: [
      'Set it beside between-group GEI of the same α: what is left is inequality inside the groups.',
      'Set it beside the accuracy: with as many errors, it is lower when they are favours rather than missed ones.',
    ],
    examples: examples(0.5, '(0² + 2²) / 2 − 1 = 1, over 2·(2 − 1)'),
    compute: ({ decisions }, { alpha }, context) => benefitIndex(decisions, alpha, context),
  }),
];
