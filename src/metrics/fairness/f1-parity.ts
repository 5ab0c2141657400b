import { CELL_FUNCTIONS } from '../../cube/cell-functions.ts';
import { rateFamily } from '../compare/rate-family.ts';

const ALIKE = 'label,prediction,group\n1,1,a\n1,0,a\n0,0,a\n1,1,b\n0,1,b\n';
const APART = 'label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n1,0,b\n1,0,b\n0,1,b\n';
const NO_POSITIVES = 'label,prediction,group\n1,1,a\n0,0,a\n0,0,b\n0,0,b\n';
const NONE_FOUND = 'label,prediction,group\n1,0,a\n0,0,a\n1,0,b\n0,1,b\n';

export default rateFamily(
  {
    rate: CELL_FUNCTIONS.f1,
    symbol: 'F1_g',
    references: [
      {
        title: 'scikit-learn: f1_score',
        url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.f1_score.html',
      },
      {
        title:
          'Borkan et al., Nuanced metrics for measuring unintended bias with real data for text classification (2019)',
        url: 'https://arxiv.org/abs/1903.04561',
      },
    ],
    limitations: [
      'F1 rises with the share of positives: two groups with the same error rates and different shares have a gap.',
      'It leaves out the true negatives, which for the people of a group may be the decision that matters.',
    ],
    remedies: [
      'Look at precision and recall of the lowest group (predictive parity, equal opportunity) to see which of them is low.',
      'Re-weight the rows so that the share of positives is alike in all groups: what is left of the gap is the model.',
      'Search the labels of that group for mistakes; F1 of a small positive class moves with each of them.',
    ],
  },
  [
    {
      id: 'fairness/f1-difference',
      title: 'F1 difference',
      question: 'Is the positive class found with more misses and false alarms in one group than in another?',
      form: 'difference',
      examples: [
        {
          title: 'ideal',
          table: ALIKE,
          gives: 0,
          explanation: '2/3 in both groups, by a miss in a and a false alarm in b.',
        },
        { title: 'bad', table: APART, gives: 0.6, explanation: '1 in a; 2/(2 + 1 + 2) in b.' },
        {
          title: 'degenerate',
          table: NO_POSITIVES,
          gives: 'insufficient',
          explanation: 'b has neither positives nor positive decisions: 0/0.',
        },
      ],
    },
    {
      id: 'fairness/f1-ratio',
      title: 'F1 ratio',
      question: 'How much of the F1 of the best group does the worst one get?',
      form: 'ratio',
      limitations: ['One group in which nothing is found makes it 0, whatever the others are.'],
      examples: [
        { title: 'ideal', table: ALIKE, gives: 1, explanation: '2/3 in both groups.' },
        { title: 'bad', table: APART, gives: 0.4, explanation: '.4 against 1.' },
        {
          title: 'degenerate',
          table: NONE_FOUND,
          gives: 1,
          explanation: 'No positive is found anywhere: 0/0 is 1, with a note.',
        },
      ],
    },
  ],
);
