import { RATES } from '../../cube/rates.ts';
import { quotientGap } from '../compare/quotient-gap.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  id: 'fairness/treatment-equality-difference',
  title: 'Treatment equality difference',
  question: 'Do the mistakes about each group fall on the same side, missed positives to false alarms?',
  formula: 'max_g FN/FP − min_g FN/FP',
  references: [
    {
      title: 'Berk et al., Fairness in criminal justice risk assessments (2018)',
      url: 'https://arxiv.org/abs/1703.09207',
    },
    {
      title: 'Amazon SageMaker Clarify: Treatment Equality (TE)',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-post-training-bias-metric-te.html',
    },
  ],
  limitations: [
    'A group without false alarms has no quotient, however many positives it misses: look at its false negative rate.',
    'It says nothing of how many mistakes there are: 1/1 and 500/500 are the same.',
    'With few false alarms it swings widely (9/1 against 9/2); read the interval before the value.',
    "Clarify's TE is signed, one facet against all other rows; this is the largest quotient minus the smallest.",
  ],
  remedies: [
    'Where one quotient is high, that group is spared the alarm or denied the offer: ask which of the two is the harm.',
    'A threshold moves both counts at once. Measure FN and FP of each group at several before you choose one.',
  ],
  examples: [
    {
      title: 'ideal',
      table: 'label,prediction,group\n1,0,a\n0,1,a\n1,1,a\n1,0,b\n0,1,b\n0,0,b\n',
      gives: 0,
      explanation: 'One missed positive for one false alarm in both groups.',
    },
    {
      title: 'bad',
      table: 'label,prediction,group\n1,0,a\n1,0,a\n0,1,a\n1,0,b\n0,1,b\n0,1,b\n',
      gives: 1.5,
      explanation: 'Two for one in a, one for two in b: 2 − .5.',
    },
    {
      title: 'degenerate',
      table: 'label,prediction,group\n1,0,a\n0,1,a\n1,0,b\n1,0,b\n0,0,b\n',
      gives: 'insufficient',
      explanation: 'b has no false alarms: 2/0 has no value.',
    },
  ],

  unit: 'ratio',
  direction: 'lower',
  range: [0, Number.POSITIVE_INFINITY],
  ideal: 0,
  scopes: ['attribute', 'intersection', 'slice'],
  needs: ['decisions'],
  tasks: ['binary'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  standards: ['NIST AI RMF MEASURE 2.11'],
  lifecycle: 'stable',
  since: '1.0.0',
  compute: ({ decisions }, _options, context) =>
    quotientGap(
      decisions,
      { top: RATES.fnr.hits, bottom: RATES.fpr.hits, given: ['positives', 'negatives'] },
      context,
    ),
});
