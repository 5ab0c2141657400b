import { errorRateOf } from '../../cube/rates.ts';
import { rateFamily } from '../compare/rate-family.ts';

const ALIKE = 'label,prediction,group\n1,0,a\n1,1,a\n0,1,b\n0,0,b\n';
const APART = 'label,prediction,group\n1,0,a\n1,0,a\n0,1,a\n0,0,a\n1,0,b\n1,1,b\n0,0,b\n0,0,b\n';
const ALONE = 'label,prediction,group\n1,1,a\n0,1,a\n';
const NO_ERROR = 'label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n0,0,b\n';

export default rateFamily(
  {
    rate: errorRateOf,
    symbol: 'P(ŷ ≠ y | g)',
    references: [
      {
        title: 'Koenecke et al., Racial disparities in automated speech recognition (2020)',
        url: 'https://doi.org/10.1073/pnas.1915768117',
      },
      {
        title: 'Fairlearn user guide: common fairness metrics',
        url: 'https://fairlearn.org/main/user_guide/assessment/common_fairness_metrics.html',
      },
    ],
    limitations: [
      'Its difference is that of the accuracies: put a bound on one of the two.',
      'It adds up false alarms and misses, which harm different people in a different way.',
    ],
    remedies: [
      'Say what an error costs on either side; if it is not the same, gate the two rates and not their sum.',
      'Sort the errors of the worst group by the confidence of the model: confident ones are errors of the data more often than not.',
      'Add rows of that group to training until its learning curve flattens; if it does not, a feature is missing.',
    ],
  },
  [
    {
      id: 'fairness/error-rate-difference',
      title: 'Error rate difference',
      question: 'Is the decision wrong more often for one group than for another?',
      form: 'difference',
      examples: [
        { title: 'ideal', table: ALIKE, gives: 0, explanation: 'One of two is wrong in each group.' },
        {
          title: 'bad',
          table: APART,
          gives: 0.5,
          explanation: 'Three of four wrong in a, one of four in b.',
        },
        { title: 'degenerate', table: ALONE, gives: 'insufficient', explanation: 'One group makes no gap.' },
      ],
    },
    {
      id: 'fairness/error-rate-ratio',
      title: 'Error rate ratio',
      question: 'For each error in the worst group, how many are there in the best one?',
      form: 'ratio',
      limitations: [
        'It shows what the accuracy ratio hides: .01 and .05 wrong is .2; and it is unsteady for the same reason.',
      ],
      examples: [
        { title: 'ideal', table: ALIKE, gives: 1, explanation: 'One of two in each group.' },
        { title: 'bad', table: APART, gives: 1 / 3, explanation: 'One of four against three of four.' },
        {
          title: 'degenerate',
          table: NO_ERROR,
          gives: 1,
          explanation: 'No error anywhere: 0/0 is 1, with a note.',
        },
      ],
    },
  ],
);
