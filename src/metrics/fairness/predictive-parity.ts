import { RATES } from '../../cube/rates.ts';
import { rateFamily } from '../compare/rate-family.ts';

const ALIKE = 'label,prediction,group\n1,1,a\n0,1,a\n1,0,a\n1,1,b\n0,1,b\n0,0,b\n';
const APART = 'label,prediction,group\n1,1,a\n1,1,a\n1,1,a\n0,1,a\n1,1,b\n0,1,b\n0,1,b\n0,1,b\n';
const NOT_SELECTED = 'label,prediction,group\n1,1,a\n0,0,a\n1,0,b\n0,0,b\n';
const ALL_WRONG = 'label,prediction,group\n0,1,a\n1,0,a\n0,1,b\n0,0,b\n';

export default rateFamily(
  {
    rate: RATES.ppv,
    symbol: 'P(y = 1 | ŷ = 1, g)',
    references: [
      {
        title: 'Chouldechova, Fair prediction with disparate impact (2017)',
        url: 'https://arxiv.org/abs/1610.07524',
      },
      {
        title: 'Verma, Rubin, Fairness definitions explained (2018)',
        url: 'https://doi.org/10.1145/3194770.3194776',
      },
    ],
    limitations: [
      'With different shares of positives it cannot be 0 together with equal false positive and false negative rates (Chouldechova).',
      'It looks at the selected only: it says nothing of the positives that were never selected.',
    ],
    remedies: [
      'If the share of positives differs between groups, decide first which of the two, errors or predictive value, has to be alike.',
      'Calibrate the score within each group and measure again: a gap that goes away was one of calibration.',
      'Read the false alarms of the group with the lowest value, beside what the decision costs those people.',
    ],
  },
  [
    {
      id: 'fairness/predictive-parity-difference',
      title: 'Predictive parity difference',
      question: 'When the decision is positive, is it less often right in one group than in another?',
      form: 'difference',
      examples: [
        {
          title: 'ideal',
          table: ALIKE,
          gives: 0,
          explanation: 'One of two selected is positive in each group.',
        },
        {
          title: 'bad',
          table: APART,
          gives: 0.5,
          explanation: 'Three of four selected in a, one of four in b.',
        },
        {
          title: 'degenerate',
          table: NOT_SELECTED,
          gives: 'insufficient',
          explanation: 'Nobody of b is selected: its rate is 0/0, and one group makes no gap.',
        },
      ],
    },
    {
      id: 'fairness/predictive-parity-ratio',
      title: 'Predictive parity ratio',
      question:
        'How often is a positive decision right in the worst group, for each time it is in the best one?',
      form: 'ratio',
      limitations: [
        'Where predictive values are high in all groups it hides what the false discovery ratio shows.',
      ],
      examples: [
        { title: 'ideal', table: ALIKE, gives: 1, explanation: 'One of two selected in each group.' },
        { title: 'bad', table: APART, gives: 1 / 3, explanation: 'One of four against three of four.' },
        {
          title: 'degenerate',
          table: ALL_WRONG,
          gives: 1,
          explanation: 'No positive decision is right anywhere: 0/0 is 1, with a note.',
        },
      ],
    },
  ],
);
