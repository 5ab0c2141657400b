import { RATES } from '../../cube/rates.ts';
import { rateFamily } from '../compare/rate-family.ts';

const ALIKE = 'label,prediction,group\n0,0,a\n1,0,a\n1,1,a\n0,0,b\n1,0,b\n0,1,b\n';
const APART = 'label,prediction,group\n0,0,a\n0,0,a\n0,0,a\n1,0,a\n0,0,b\n1,0,b\n1,0,b\n1,0,b\n';
const ALL_SELECTED = 'label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n0,1,b\n';

export default rateFamily(
  {
    rate: RATES.npv,
    symbol: 'P(y = 0 | ŷ = 0, g)',
    references: [
      {
        title: 'Berk et al., Fairness in criminal justice risk assessments: the state of the art (2018)',
        url: 'https://arxiv.org/abs/1703.09207',
      },
      {
        title: 'Verma, Rubin, Fairness definitions explained (2018)',
        url: 'https://doi.org/10.1145/3194770.3194776',
      },
    ],
    limitations: [
      'With different shares of positives, equal values force unequal error rates, as for the positive decisions.',
      'It looks at the rejected only, whose truth is the one least often checked: an unseen positive counts as a right rejection.',
    ],
    remedies: [
      'Find out how the truth of rejected rows is known at all (follow-up, appeal, chance), group by group.',
      'Calibrate the lower end of the score within each group; a global calibration mostly fits the largest one.',
      'Offer the rejected of the group with the lowest value a second look, and record what it finds as new labels.',
    ],
  },
  [
    {
      id: 'fairness/npv-difference',
      title: 'Negative predictive value difference',
      question: 'When the decision is negative, is it less often right in one group than in another?',
      form: 'difference',
      examples: [
        {
          title: 'ideal',
          table: ALIKE,
          gives: 0,
          explanation: 'One of two rejected is negative in each group.',
        },
        {
          title: 'bad',
          table: APART,
          gives: 0.5,
          explanation: 'Three of four rejected in a, one of four in b.',
        },
        {
          title: 'degenerate',
          table: ALL_SELECTED,
          gives: 'insufficient',
          explanation: 'All of b are selected: its rate is 0/0, and one group makes no gap.',
        },
      ],
    },
    {
      id: 'fairness/npv-ratio',
      title: 'Negative predictive value ratio',
      question:
        'How often is a negative decision right in the worst group, for each time it is in the best one?',
      form: 'ratio',
      limitations: [
        'With few positives it is near 1 whatever the model does; the false omission ratio shows the difference.',
      ],
      examples: [
        { title: 'ideal', table: ALIKE, gives: 1, explanation: 'One of two rejected in each group.' },
        { title: 'bad', table: APART, gives: 1 / 3, explanation: 'One of four against three of four.' },
        {
          title: 'degenerate',
          table: ALL_SELECTED,
          gives: 'insufficient',
          explanation: 'The value of b is 0/0.',
        },
      ],
    },
  ],
);
