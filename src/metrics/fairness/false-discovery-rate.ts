import { RATES } from '../../cube/rates.ts';
import { rateFamily } from '../compare/rate-family.ts';

const ALIKE = 'label,prediction,group\n0,1,a\n1,1,a\n1,0,a\n0,1,b\n1,1,b\n0,0,b\n';
const APART = 'label,prediction,group\n0,1,a\n0,1,a\n0,1,a\n1,1,a\n0,1,b\n1,1,b\n1,1,b\n1,1,b\n';
const NOT_SELECTED = 'label,prediction,group\n1,1,a\n0,0,a\n1,0,b\n0,0,b\n';
const ALL_RIGHT = 'label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n1,0,b\n';

export default rateFamily(
  {
    rate: RATES.fdr,
    symbol: 'P(y = 0 | ŷ = 1, g)',
    references: [
      {
        title: 'Saleiro et al., Aequitas: a bias and fairness audit toolkit (2018)',
        url: 'https://arxiv.org/abs/1811.05577',
      },
      {
        title:
          'Kleinberg, Mullainathan, Raghavan, Inherent trade-offs in the fair determination of risk scores (2016)',
        url: 'https://arxiv.org/abs/1609.05807',
      },
    ],
    limitations: [
      'Its difference is that of predictive parity seen from the other side: put a bound on one of the two.',
      'It depends on how many of a group are positive at all: the same false positive rate is a higher false discovery rate where positives are rare.',
    ],
    remedies: [
      'Ask what a wrong selection costs (a search, an investigation), and whether a second look before it would catch most of them.',
      'Compare the share of positives among those just above the threshold: there it is decided who is selected wrongly.',
      'Use a threshold on the calibrated probability: then the worst rate just above it is known beforehand, in each group.',
    ],
  },
  [
    {
      id: 'fairness/fdr-difference',
      title: 'False discovery rate difference',
      question: 'Of those who are selected, are more of one group selected wrongly than of another?',
      form: 'difference',
      examples: [
        {
          title: 'ideal',
          table: ALIKE,
          gives: 0,
          explanation: 'One of two selected is wrong in each group.',
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
      id: 'fairness/fdr-ratio',
      title: 'False discovery rate ratio',
      question: 'For each wrong selection of the worst group, how many are there in the best one?',
      form: 'ratio',
      limitations: ['A group whose few selected are all right makes it 0; see how many they are.'],
      examples: [
        { title: 'ideal', table: ALIKE, gives: 1, explanation: 'One of two selected in each group.' },
        { title: 'bad', table: APART, gives: 1 / 3, explanation: 'One of four against three of four.' },
        {
          title: 'degenerate',
          table: ALL_RIGHT,
          gives: 1,
          explanation: 'Every selection is right: 0/0 is 1, with a note.',
        },
      ],
    },
  ],
);
