import { RATES } from '../../cube/rates.ts';
import { rateFamily } from '../compare/rate-family.ts';

const FOUND_ALIKE = 'label,prediction,group\n1,1,a\n1,0,a\n0,1,a\n1,1,b\n1,0,b\n0,0,b\n';
const FOUND_APART = 'label,prediction,group\n1,1,a\n1,1,a\n1,1,a\n1,0,a\n1,1,b\n1,0,b\n1,0,b\n1,0,b\n';
const NO_POSITIVES = 'label,prediction,group\n1,1,a\n0,0,a\n0,1,b\n0,0,b\n';
const NONE_FOUND = 'label,prediction,group\n1,0,a\n0,0,a\n1,0,b\n0,1,b\n';

export default rateFamily(
  {
    rate: RATES.tpr,
    symbol: 'P(ŷ = 1 | y = 1, g)',
    references: [
      {
        title: 'Hardt, Price, Srebro, Equality of opportunity in supervised learning (2016)',
        url: 'https://arxiv.org/abs/1610.02413',
      },
      {
        title: 'Fairlearn user guide: common fairness metrics',
        url: 'https://fairlearn.org/main/user_guide/assessment/common_fairness_metrics.html',
      },
    ],
    limitations: [
      'It counts errors among the positives only; read it beside the false positive rates (equalized odds).',
      'It trusts the label: where positives of one group were recorded less often, the gap is understated.',
    ],
    remedies: [
      'Read the missed positives of the group with the lowest rate: are features missing, late or coarser for them?',
      'Collect more positives of that group, and compare its count with the smallest that your policy accepts.',
      'Fit fairlearn.postprocessing.ThresholdOptimizer with true_positive_rate_parity and weigh what it costs elsewhere.',
    ],
  },
  [
    {
      id: 'fairness/equal-opportunity-difference',
      title: 'Equal opportunity difference',
      question: 'Of those who are truly positive, is one group found less often than another?',
      form: 'difference',
      examples: [
        {
          title: 'ideal',
          table: FOUND_ALIKE,
          gives: 0,
          explanation: 'One of two positives is found in each group.',
        },
        {
          title: 'bad',
          table: FOUND_APART,
          gives: 0.5,
          explanation: 'Three of four positives in a, one of four in b.',
        },
        {
          title: 'degenerate',
          table: NO_POSITIVES,
          gives: 'insufficient',
          explanation: 'b has no positives: its rate is 0/0, and one group makes no gap.',
        },
      ],
    },
    {
      id: 'fairness/equal-opportunity-ratio',
      title: 'Equal opportunity ratio',
      question: 'How often is a positive of the worst group found, for each one of the best group?',
      form: 'ratio',
      limitations: [
        'Where nearly all positives are found it is near 1 even if one group is missed several times as often; see the false negative ratio.',
      ],
      examples: [
        { title: 'ideal', table: FOUND_ALIKE, gives: 1, explanation: 'One of two positives in each group.' },
        { title: 'bad', table: FOUND_APART, gives: 1 / 3, explanation: 'One of four against three of four.' },
        {
          title: 'degenerate',
          table: NONE_FOUND,
          gives: 1,
          explanation: 'No positive is found: 0/0 is 1, with a note.',
        },
      ],
    },
  ],
);
