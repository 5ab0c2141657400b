import { CELL_FUNCTIONS } from '../../cube/cell-functions.ts';
import { rateFamily } from '../compare/rate-family.ts';

const ALIKE = 'label,prediction,group\n1,1,a\n1,0,a\n0,0,a\n1,1,b\n0,0,b\n0,1,b\n';
const APART = 'label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n1,0,b\n0,1,b\n0,1,b\n';
const NO_POSITIVES = 'label,prediction,group\n1,1,a\n0,0,a\n0,0,b\n0,1,b\n';
const ALL_WRONG = 'label,prediction,group\n1,0,a\n0,1,a\n1,0,b\n0,1,b\n';

export default rateFamily(
  {
    rate: CELL_FUNCTIONS['balanced-accuracy'],
    symbol: '½(TPR_g + TNR_g)',
    references: [
      {
        title: 'Brodersen et al., The balanced accuracy and its posterior distribution (2010)',
        url: 'https://doi.org/10.1109/ICPR.2010.764',
      },
      {
        title: 'Fairlearn user guide: common fairness metrics',
        url: 'https://fairlearn.org/main/user_guide/assessment/common_fairness_metrics.html',
      },
    ],
    limitations: [
      'A higher true positive rate can hide a lower true negative rate: look at equalized odds beside it.',
      'A group without positives, or without negatives, has none; scikit-learn gives it the recall of the other class.',
    ],
    remedies: [
      'See which of the two recalls of the lowest group is the lower one: it tells whether to move the threshold up or down.',
      'Weight training rows so that positives and negatives of each group have the same weight in it, and measure again.',
      'Compare the ranking within the groups (AUC): where it is alike, a threshold is the cause; where not, the features are.',
    ],
  },
  [
    {
      id: 'fairness/balanced-accuracy-difference',
      title: 'Balanced accuracy difference',
      question: 'Counting both truths alike, is one group served worse than another?',
      form: 'difference',
      examples: [
        { title: 'ideal', table: ALIKE, gives: 0, explanation: '½(½ + 1) in a, ½(1 + ½) in b.' },
        { title: 'bad', table: APART, gives: 0.75, explanation: '1 in a; ½(½ + 0) in b.' },
        {
          title: 'degenerate',
          table: NO_POSITIVES,
          gives: 'insufficient',
          explanation: 'b has no positives: half of its mean is 0/0.',
        },
      ],
    },
    {
      id: 'fairness/balanced-accuracy-ratio',
      title: 'Balanced accuracy ratio',
      question: 'How much of the balanced accuracy of the best group does the worst one get?',
      form: 'ratio',
      limitations: ['Guessing has ½, not 0: .5 against 1 is the whole distance, and a ratio of ½.'],
      examples: [
        { title: 'ideal', table: ALIKE, gives: 1, explanation: '.75 in both groups.' },
        { title: 'bad', table: APART, gives: 0.25, explanation: '.25 against 1.' },
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
