import { RATES } from '../../cube/rates.ts';
import { rateFamily } from '../compare/rate-family.ts';

const ALIKE = 'label,prediction,group\n0,1,a\n0,0,a\n1,1,a\n0,1,b\n0,0,b\n1,0,b\n';
const APART = 'label,prediction,group\n0,1,a\n0,1,a\n0,1,a\n0,0,a\n0,1,b\n0,0,b\n0,0,b\n0,0,b\n';
const NO_NEGATIVES = 'label,prediction,group\n0,0,a\n1,1,a\n1,1,b\n1,0,b\n';
const NO_ALARM = 'label,prediction,group\n0,0,a\n1,1,a\n0,0,b\n1,1,b\n';

export default rateFamily(
  {
    rate: RATES.fpr,
    symbol: 'P(ŷ = 1 | y = 0, g)',
    references: [
      {
        title: 'Angwin et al., Machine bias (ProPublica, 2016)',
        url: 'https://www.propublica.org/article/machine-bias-risk-assessments-in-criminal-sentencing',
      },
      {
        title: 'Corbett-Davies, Goel, The measure and mismeasure of fairness (2018)',
        url: 'https://arxiv.org/abs/1808.00023',
      },
    ],
    limitations: [
      'It looks at the truly negative only: a group whose positives are all missed can have the lowest rate.',
      'Groups with different shares of positives get different rates from one and the same threshold on a calibrated score.',
    ],
    remedies: [
      'Read the false alarms of the group with the highest rate: which feature stands in for the group there?',
      'Move the threshold up and see what it costs in missed positives, in every group and not only on average.',
      'Check how negatives were labelled: a person who was never followed up is often recorded as negative.',
    ],
  },
  [
    {
      id: 'fairness/fpr-difference',
      title: 'False positive rate difference',
      question: 'Of those who are truly negative, is one group taken for positive more often than another?',
      form: 'difference',
      examples: [
        {
          title: 'ideal',
          table: ALIKE,
          gives: 0,
          explanation: 'One of two negatives is a false alarm in each group.',
        },
        {
          title: 'bad',
          table: APART,
          gives: 0.5,
          explanation: 'Three of four negatives in a, one of four in b.',
        },
        {
          title: 'degenerate',
          table: NO_NEGATIVES,
          gives: 'insufficient',
          explanation: 'b has no negatives: its rate is 0/0, and one group makes no gap.',
        },
      ],
    },
    {
      id: 'fairness/fpr-ratio',
      title: 'False positive rate ratio',
      question: 'For each false alarm per negative in the worst group, how many are there in the best one?',
      form: 'ratio',
      limitations: [
        'Where false alarms are rare it swings widely with single rows: .01 against .03 is a ratio of one third.',
        '0 in one group and anything above it in another is a ratio of 0, however small the rates are.',
      ],
      examples: [
        { title: 'ideal', table: ALIKE, gives: 1, explanation: 'One of two negatives in each group.' },
        { title: 'bad', table: APART, gives: 1 / 3, explanation: 'One of four against three of four.' },
        {
          title: 'degenerate',
          table: NO_ALARM,
          gives: 1,
          explanation: 'No false alarm anywhere: 0/0 is 1, with a note.',
        },
      ],
    },
  ],
);
