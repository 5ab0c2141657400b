import { accuracyOf } from '../../cube/rates.ts';
import { rateFamily } from '../compare/rate-family.ts';

const ALIKE = 'label,prediction,group\n1,1,a\n1,0,a\n0,0,b\n0,1,b\n';
const APART = 'label,prediction,group\n1,1,a\n1,1,a\n0,0,a\n0,1,a\n1,1,b\n1,0,b\n0,1,b\n0,1,b\n';
const ALONE = 'label,prediction,group\n1,1,a\n0,0,a\n';
const ALL_WRONG = 'label,prediction,group\n1,0,a\n0,1,a\n1,0,b\n0,1,b\n';

export default rateFamily(
  {
    rate: accuracyOf,
    symbol: 'P(ŷ = y | g)',
    references: [
      {
        title: 'Berk et al., Fairness in criminal justice risk assessments: the state of the art (2018)',
        url: 'https://arxiv.org/abs/1703.09207',
      },
      {
        title: 'Buolamwini, Gebru, Gender shades: intersectional accuracy disparities (2018)',
        url: 'https://proceedings.mlr.press/v81/buolamwini18a.html',
      },
    ],
    limitations: [
      'It weighs all errors alike: one group may bear the false alarms and another the misses at a gap of 0.',
      'A group in which one class is rare has a high accuracy from always saying the other one.',
    ],
    remedies: [
      'Break the gap down into the error rates of both truths: equalized odds says which of them makes it.',
      'Compare each group with the share of its most frequent class; the gap to that is what the model adds there.',
      'Look for what the group with the lowest accuracy lacks: rows in training, a feature, the quality of its records.',
    ],
  },
  [
    {
      id: 'fairness/accuracy-difference',
      title: 'Accuracy difference',
      question: 'Is the decision right less often for one group than for another?',
      form: 'difference',
      examples: [
        {
          title: 'ideal',
          table: ALIKE,
          gives: 0,
          explanation: 'One of two is right in each group, a miss in a and a false alarm in b.',
        },
        {
          title: 'bad',
          table: APART,
          gives: 0.5,
          explanation: 'Three of four right in a, one of four in b.',
        },
        { title: 'degenerate', table: ALONE, gives: 'insufficient', explanation: 'One group makes no gap.' },
      ],
    },
    {
      id: 'fairness/accuracy-ratio',
      title: 'Accuracy ratio',
      question: 'How often is the decision right in the worst group, for each time it is in the best one?',
      form: 'ratio',
      limitations: [
        'Above an accuracy of 90 % it cannot fall far: .99 and .95 is .96, though one group has five times the errors.',
      ],
      examples: [
        { title: 'ideal', table: ALIKE, gives: 1, explanation: 'One of two in each group.' },
        { title: 'bad', table: APART, gives: 1 / 3, explanation: 'One of four against three of four.' },
        {
          title: 'degenerate',
          table: ALL_WRONG,
          gives: 1,
          explanation: 'Every decision is wrong: 0/0 is 1, with a note.',
        },
      ],
    },
  ],
);
