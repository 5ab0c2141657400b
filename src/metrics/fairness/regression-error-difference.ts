import { residualFamily } from '../compare/residual-family.ts';
import {
  DETERMINATION,
  MEAN_ABSOLUTE_ERROR,
  ROOT_MEAN_SQUARED_ERROR,
} from '../estimate/residual-statistics.ts';

const EQUALLY_OFF = 'label,prediction,group\n10,11,a\n20,19,a\n30,31,b\n40,39,b\n';
const OFF_IN_B = 'label,prediction,group\n10,11,a\n20,19,a\n30,34,b\n40,38,b\n';
const ONE_GROUP = 'label,prediction,group\n10,11,a\n20,19,a\n';

const AGARWAL = {
  title:
    'Agarwal, Dudík, Wu, Fair regression: quantitative definitions and reduction-based algorithms (2019)',
  url: 'https://arxiv.org/abs/1905.12843',
};
const NORMAL_ERRORS =
  'The interval takes the errors of 64 blocks of rows as normal: with fewer than about 100 rows a group it is too narrow.';

export default residualFamily([
  {
    id: 'fairness/mae-difference',
    title: 'Mean absolute error difference',
    question: 'How much larger is the typical error of the prediction in one group than in another?',
    statistic: MEAN_ABSOLUTE_ERROR,
    symbol: 'MAE_g',
    where: 'MAE_g = Σw|y − ŷ| / Σw',
    unit: 'label-unit',
    references: [AGARWAL],
    limitations: [
      'It is in the unit of the label: a bound has to be chosen for this label, and it grows with its spread.',
      'It does not see the sign: one group can be over-, the other under-predicted by as much.',
      NORMAL_ERRORS,
    ],
    remedies: [
      'Plot the residuals of the worst group against the prediction: a slope asks for a feature, a spread for more rows.',
      'Compare the error with the spread of the label in each group: a group that varies more is harder for any model.',
      'Train on the absolute rather than the squared error where a few large labels pull the fit away from that group.',
    ],
    examples: [
      { title: 'ideal', table: EQUALLY_OFF, gives: 0, explanation: 'Every prediction is off by 1.' },
      { title: 'bad', table: OFF_IN_B, gives: 2, explanation: 'Off by 1 in a, by 4 and 2 in b: 3 − 1.' },
      {
        title: 'degenerate',
        table: ONE_GROUP,
        gives: 'insufficient',
        explanation: 'One group makes no gap.',
      },
    ],
  },
  {
    id: 'fairness/rmse-difference',
    title: 'Root mean squared error difference',
    question: 'Do the large errors of the prediction fall on one group more than on another?',
    statistic: ROOT_MEAN_SQUARED_ERROR,
    symbol: 'RMSE_g',
    where: 'RMSE_g = √(Σw(y − ŷ)² / Σw)',
    unit: 'label-unit',
    references: [AGARWAL],
    limitations: [
      'One row can make it: a group with a single error of 100 looks like one whose every row is off by 10 in a hundred.',
      'It is in the unit of the label and grows with its spread, which differs between groups.',
      NORMAL_ERRORS,
    ],
    remedies: [
      'Read it beside mae-difference: where only this one is large, list the rows with the largest errors of the worst group.',
      'Check the units and the recording of the label in that group before the model; large errors are often wrong labels.',
    ],
    examples: [
      { title: 'ideal', table: EQUALLY_OFF, gives: 0, explanation: 'Every prediction is off by 1.' },
      {
        title: 'bad',
        table: OFF_IN_B,
        gives: Math.sqrt(10) - 1,
        explanation: 'Off by 1 in a, by 4 and 2 in b: √((16 + 4) / 2) − 1.',
      },
      {
        title: 'degenerate',
        table: ONE_GROUP,
        gives: 'insufficient',
        explanation: 'One group makes no gap.',
      },
    ],
  },
  {
    id: 'fairness/r2-difference',
    title: 'R² difference',
    question: 'Does the prediction tell the members of one group apart better than those of another?',
    statistic: DETERMINATION,
    symbol: 'R²_g',
    where: 'R²_g = 1 − Σw(y − ŷ)² / Σw(y − ȳ_g)²',
    unit: 'index',
    references: [
      {
        title: 'scikit-learn: r2_score',
        url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.r2_score.html',
      },
    ],
    limitations: [
      'It divides by the spread of the label in each group: equal errors give a gap where one group simply varies less.',
      'A group in which the label does not vary has none, and is left out.',
      NORMAL_ERRORS,
    ],
    remedies: [
      'Compare the spread of the label by group first; where it differs, judge by mae-difference or rmse-difference.',
      'Look for features that vary within the group of the lowest R²: those that only tell groups apart explain nothing in it.',
    ],
    examples: [
      { title: 'ideal', table: EQUALLY_OFF, gives: 0, explanation: '1 − 2/50 in both groups.' },
      { title: 'bad', table: OFF_IN_B, gives: 0.36, explanation: '1 − 2/50 in a, 1 − 20/50 in b.' },
      {
        title: 'degenerate',
        table: 'label,prediction,group\n10,11,a\n20,19,a\n30,30,b\n30,30,b\n',
        gives: 'insufficient',
        explanation: 'The label of b does not vary: 0/0, and one group makes no gap.',
      },
    ],
  },
]);
