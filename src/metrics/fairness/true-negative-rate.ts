import { RATES } from '../../cube/rates.ts';
import { rateFamily } from '../compare/rate-family.ts';

const ALIKE = 'label,prediction,group\n0,0,a\n0,1,a\n1,1,a\n0,0,b\n0,1,b\n1,0,b\n';
const APART = 'label,prediction,group\n0,0,a\n0,0,a\n0,0,a\n0,1,a\n0,0,b\n0,1,b\n0,1,b\n0,1,b\n';
const NO_NEGATIVES = 'label,prediction,group\n0,0,a\n1,1,a\n1,1,b\n1,0,b\n';

export default rateFamily(
  {
    rate: RATES.tnr,
    symbol: 'P(ŷ = 0 | y = 0, g)',
    references: [
      {
        title: 'Verma, Rubin, Fairness definitions explained (2018)',
        url: 'https://doi.org/10.1145/3194770.3194776',
      },
      {
        title: 'Fairlearn user guide: common fairness metrics',
        url: 'https://fairlearn.org/main/user_guide/assessment/common_fairness_metrics.html',
      },
    ],
    limitations: [
      'Its difference is that of the false positive rates seen from the other side: put a bound on one of the two.',
      'Where negatives are most of the rows it is near 1 in every group, and the gap looks small beside the number of people in it.',
    ],
    remedies: [
      'Turn the gap into people: multiply it by the negatives of the group, and read ten of those false alarms.',
      'See whether the negatives of the lowest group resemble positives in one feature, and whether that feature is measured alike.',
      'Train with fairlearn.reductions.ExponentiatedGradient under FalsePositiveRateParity() and compare both error rates.',
    ],
  },
  [
    {
      id: 'fairness/tnr-difference',
      title: 'True negative rate difference',
      question: 'Of those who are truly negative, is one group left alone less often than another?',
      form: 'difference',
      examples: [
        {
          title: 'ideal',
          table: ALIKE,
          gives: 0,
          explanation: 'One of two negatives is recognised in each group.',
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
      id: 'fairness/tnr-ratio',
      title: 'True negative rate ratio',
      question: 'How often is a negative of the worst group recognised, for each one of the best group?',
      form: 'ratio',
      limitations: [
        'Near a rate of 1 it hides what the false positive ratio shows: .99 and .97 is .98 here, one third there.',
      ],
      examples: [
        { title: 'ideal', table: ALIKE, gives: 1, explanation: 'One of two negatives in each group.' },
        { title: 'bad', table: APART, gives: 1 / 3, explanation: 'One of four against three of four.' },
        {
          title: 'degenerate',
          table: NO_NEGATIVES,
          gives: 'insufficient',
          explanation: 'The rate of b is 0/0.',
        },
      ],
    },
  ],
);
