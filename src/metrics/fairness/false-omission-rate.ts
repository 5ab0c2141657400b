import { RATES } from '../../cube/rates.ts';
import { rateFamily } from '../compare/rate-family.ts';

const ALIKE = 'label,prediction,group\n1,0,a\n0,0,a\n1,1,a\n1,0,b\n0,0,b\n0,1,b\n';
const APART = 'label,prediction,group\n1,0,a\n1,0,a\n1,0,a\n0,0,a\n1,0,b\n0,0,b\n0,0,b\n0,0,b\n';
const ALL_SELECTED = 'label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n0,1,b\n';
const NONE_LOST = 'label,prediction,group\n0,0,a\n1,1,a\n0,0,b\n0,1,b\n';

export default rateFamily(
  {
    rate: RATES.for,
    symbol: 'P(y = 1 | ŷ = 0, g)',
    references: [
      {
        title: 'Saleiro et al., Aequitas: a bias and fairness audit toolkit (2018)',
        url: 'https://arxiv.org/abs/1811.05577',
      },
      {
        title: 'Berk et al., Fairness in criminal justice risk assessments: the state of the art (2018)',
        url: 'https://arxiv.org/abs/1703.09207',
      },
    ],
    limitations: [
      'Its difference is that of the negative predictive values seen from the other side: put a bound on one of the two.',
      'It rises with the share of positives of a group even where every positive is found equally often.',
    ],
    remedies: [
      'Follow up a random sample of the rejected of each group: without it their truth is often only assumed.',
      'Where help is given out, move the threshold until the rejected of every group need it equally seldom, and see what that costs.',
      'Read the positives among the rejected of the worst group: late or missing records show first in there.',
    ],
  },
  [
    {
      id: 'fairness/for-difference',
      title: 'False omission rate difference',
      question: 'Of those who are rejected, are more of one group rejected wrongly than of another?',
      form: 'difference',
      examples: [
        {
          title: 'ideal',
          table: ALIKE,
          gives: 0,
          explanation: 'One of two rejected is positive in each group.',
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
      id: 'fairness/for-ratio',
      title: 'False omission rate ratio',
      question: 'For each wrong rejection of the worst group, how many are there in the best one?',
      form: 'ratio',
      limitations: [
        'Where most people are rejected rightly it compares two very small shares; the interval says how little is known then.',
      ],
      examples: [
        { title: 'ideal', table: ALIKE, gives: 1, explanation: 'One of two rejected in each group.' },
        { title: 'bad', table: APART, gives: 1 / 3, explanation: 'One of four against three of four.' },
        {
          title: 'degenerate',
          table: NONE_LOST,
          gives: 1,
          explanation: 'No rejected row is positive: 0/0 is 1, with a note.',
        },
      ],
    },
  ],
);
