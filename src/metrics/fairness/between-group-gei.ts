import { z } from 'zod';
import { betweenGroupEntropy } from '../compare/between-group-entropy.ts';
import { defineMetric } from '../metric.ts';

export default defineMetric({
  id: 'fairness/between-group-gei',
  title: 'Between-group generalized entropy index',
  question: 'How much of the inequality of benefits lies between the groups?',
  formula:
    'Σ_g p_g·[(μ_g/μ)^α − 1] / (α(α − 1)), μ_g the mean of b = ŷ − y + 1 in g, p_g its share of the rows; α = 1: Theil',
  unit: 'index',
  direction: 'lower',
  range: [0, Number.POSITIVE_INFINITY],
  ideal: 0,
  scopes: ['attribute', 'intersection', 'slice'],
  needs: ['decisions'],
  tasks: ['binary'],
  fullGrade: 'computed',
  options: z.strictObject({
    alpha: z
      .number()
      .positive()
      .max(10)
      .default(2)
      .describe(
        'Order: 1 is the Theil index, 2 half the squared coefficient of variation of the group means',
      ),
  }),
  references: [
    {
      title: 'Speicher et al., A unified approach to quantifying algorithmic unfairness (2018), section 3.2',
      url: 'https://arxiv.org/abs/1807.00787',
    },
    {
      title: 'AIF360: between_group_generalized_entropy_error',
      url: 'https://aif360.readthedocs.io/en/stable/modules/generated/aif360.sklearn.metrics.between_group_generalized_entropy_error.html',
    },
  ],
  limitations: [
    'It sees mean benefits only: as many undeserved favours as missed ones in a group give it the mean 1.',
    'A small group hardly moves it, because groups count by their share of the rows; differences of rates do not dilute so.',
    'It is quadratic in the gaps: .0025 can be means of .93 and 1.07. Choose the bound from the parts, not by feel.',
    'Weighted by the row weights; AIF360 ignores them. Groups that are too small to count are left out of μ too.',
  ],
  remedies: [
    'The parts are the mean benefits: below 1 a group is missed more often than it is favoured, above 1 the reverse.',
    'Bring the means together by the threshold or the costs of the two errors, then check that accuracy did not pay for it.',
  ],
  standards: ['NIST AI RMF MEASURE 2.11'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,prediction,group\n1,1,a\n0,0,a\n1,0,b\n0,1,b\n',
      gives: 0,
      explanation: 'The mean benefit is 1 in both groups, though b is decided wrongly throughout.',
    },
    {
      title: 'bad',
      table: 'label,prediction,group\n1,0,a\n1,1,a\n0,1,b\n0,0,b\n',
      gives: 0.125,
      explanation: 'Mean benefits .5 and 1.5 around 1: half of the mean of .25 and .25.',
    },
    {
      title: 'degenerate',
      table: 'label,prediction,group\n1,0,a\n1,0,a\n1,0,b\n',
      gives: 'insufficient',
      explanation: 'All benefits are 0: there is no mean to compare with.',
    },
  ],
  compute: ({ decisions }, { alpha }, context) => betweenGroupEntropy(decisions, alpha, context),
});
