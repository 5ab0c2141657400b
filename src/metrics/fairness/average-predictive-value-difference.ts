import { AVERAGED, averageDifference } from '../compare/average-odds.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  id: 'fairness/average-predictive-value-difference',
  title: 'Average predictive value difference',
  question:
    'On average over both decisions, are more of a group truly positive than of the reference that was decided alike?',
  formula: '½[(PPV_g − PPV_ref) + (FOR_g − FOR_ref)], of the group where it is farthest from 0',
  unit: 'share',
  direction: 'target',
  range: [-1, 1],
  ideal: 0,
  scopes: ['attribute', 'intersection', 'slice'],
  needs: ['decisions'],
  tasks: ['binary'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    { title: 'Bellamy et al., AI Fairness 360 (2018)', url: 'https://arxiv.org/abs/1810.01943' },
    {
      title: 'AIF360: average_predictive_value_difference',
      url: 'https://aif360.readthedocs.io/en/stable/modules/generated/aif360.sklearn.metrics.average_predictive_value_difference.html',
    },
  ],
  limitations: [
    'The two terms can cancel: selected more wrongly and rejected more wrongly give 0. Gate predictive parity beside it.',
    'Where base rates differ, a model with equal error rates has unequal predictive values: decide first which of them matters to whom.',
    'It depends on the reference: the one that the policy names, else the group of largest weight.',
  ],
  remedies: [
    'Read the sign: above 0 more of the group are positive than of those who were decided alike, so it meets a stricter threshold.',
    'Take predictive parity and false omission rates apart, and see which decision carries the difference.',
    'Calibrate the score on rows that hold enough of that group, and measure again at the same threshold.',
  ],
  standards: ['NIST AI RMF MEASURE 2.11'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,prediction,group\n1,1,a\n0,1,a\n1,0,a\n0,0,a\n1,1,b\n0,1,b\n1,0,b\n0,0,b\n',
      gives: 0,
      explanation: 'PPV and FOR are .5 in both groups.',
    },
    {
      title: 'bad',
      table: 'label,prediction,group\n1,1,a\n0,1,a\n0,0,a\n0,0,a\n0,0,a\n1,1,b\n1,1,b\n1,0,b\n0,0,b\n',
      gives: 0.5,
      explanation: 'Against the larger group a, b has PPV 1 − .5 and FOR .5 − 0: half of 1.',
    },
    {
      title: 'degenerate',
      table: 'label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n0,1,b\n',
      gives: 'insufficient',
      explanation: 'Nobody of b is rejected: its FOR is 0/0.',
    },
  ],
  compute: ({ decisions }, _options, context) =>
    averageDifference(decisions, AVERAGED.predictiveValues, context),
});
