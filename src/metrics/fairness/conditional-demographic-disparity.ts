import { z } from 'zod';
import { conditionalDisparity } from '../compare/conditional-disparity.ts';
import { defineMetric } from '../metric.ts';

export default defineMetric({
  id: 'fairness/conditional-demographic-disparity',
  title: 'Conditional demographic disparity',
  question: 'Among people of the same stratum, is a group over-represented among those who are turned down?',
  formula:
    'DD_s = n⁻_gs/n⁻_s − n⁺_gs/n⁺_s in each stratum s (− unfavourable, + favourable); CDD_g = Σ_s n_s/n · DD_s; max over g',
  unit: 'share',
  direction: 'lower',
  range: [0, 1],
  ideal: 0,
  scopes: ['attribute', 'intersection', 'slice'],
  needs: ['strata'],
  tasks: ['binary'],
  fullGrade: 'computed',
  options: z.strictObject({
    stratum: z
      .string()
      .min(1)
      .exactOptional()
      .describe('The column of the strata; needed when the subject has several'),
    of: z
      .enum(['decisions', 'labels'])
      .default('decisions')
      .describe('Whether outcomes are decisions (CDDPL of Clarify) or the labels, before any model (CDDL)'),
  }),
  references: [
    {
      title: 'Wachter, Mittelstadt, Russell, Why fairness cannot be automated (2020)',
      url: 'https://arxiv.org/abs/2005.05906',
    },
    {
      title: 'Amazon SageMaker Clarify: Conditional Demographic Disparity (CDD)',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-data-bias-metric-cddl.html',
    },
  ],
  limitations: [
    'A stratum is itself a choice: conditioning on something that the group was kept out of hides the disparity.',
    'Many small strata make it noisy; strata without accepted or without rejected rows are left out and named.',
    'It is weighted by the size of the strata: a large gap in a small stratum disappears in it. Read the strata one by one.',
  ],
  remedies: [
    'Look at the stratum with the largest n_s · DD_s first: it makes most of the value.',
    'Ask whether the stratum is a legitimate reason for the decision; if not, take the unconditional ratio (disparate-impact).',
  ],
  standards: ['NIST AI RMF MEASURE 2.11'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table:
        'label,prediction,group,stratum\n1,1,a,x\n1,0,a,x\n1,1,b,x\n1,0,b,x\n1,1,a,y\n1,0,a,y\n1,1,b,y\n1,0,b,y\n',
      gives: 0,
      explanation: 'In each stratum a and b are half of the accepted and half of the rejected.',
    },
    {
      title: 'bad',
      table:
        'label,prediction,group,stratum\n1,1,a,x\n1,1,a,x\n1,1,b,x\n1,0,b,x\n1,1,a,y\n1,0,a,y\n1,1,b,y\n1,0,b,y\n',
      gives: 1 / 3,
      explanation:
        'In x b is all of the rejected and a third of the accepted: 2/3, and half of all rows are in x.',
    },
    {
      title: 'degenerate',
      table: 'label,prediction,group,stratum\n1,1,a,x\n1,1,b,x\n1,0,a,y\n1,0,b,y\n',
      gives: 'insufficient',
      explanation: 'No stratum has both accepted and rejected rows.',
    },
  ],
  compute: ({ strata }, { of }, context) => conditionalDisparity(strata, of, context),
});
