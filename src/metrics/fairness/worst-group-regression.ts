import { worstResidualFamily } from '../compare/residual-family.ts';
import {
  DETERMINATION,
  MEAN_ABSOLUTE_ERROR,
  ROOT_MEAN_SQUARED_ERROR,
} from '../estimate/residual-statistics.ts';

const EXACT = 'label,prediction,group\n10,10,a\n20,20,a\n30,30,b\n40,40,b\n';
const OFF_IN_B = 'label,prediction,group\n10,11,a\n20,19,a\n30,34,b\n40,38,b\n';
const ONE_GROUP = 'label,prediction,group\n10,11,a\n20,19,a\n';
const ONE_ALONE = 'One group: nothing to be the worst of.';
const NORMAL_ERRORS =
  'The interval takes the errors of 64 blocks of rows as normal, which heavy tails are not.';

export default worstResidualFamily([
  {
    id: 'fairness/worst-group-mae',
    title: 'Worst-group mean absolute error',
    question: 'How far off is the prediction, typically, in the group where it is farthest off?',
    formula: 'max_g Σw|y − ŷ| / Σw',
    statistic: MEAN_ABSOLUTE_ERROR,
    worst: 'largest',
    limitations: [
      'It is in the unit of the label: a bound holds for this label only.',
      'The largest of several noisy errors is biased upwards; its interval says by how much it may be.',
      NORMAL_ERRORS,
    ],
    remedies: [
      'Compare the error with the spread of the label in that group: it may be hard rather than neglected.',
      'Give that group more weight in training, or stop early on this number in place of the mean error.',
    ],
    examples: [
      { title: 'ideal', table: EXACT, gives: 0, explanation: 'No error.' },
      { title: 'bad', table: OFF_IN_B, gives: 3, explanation: 'Off by 4 and 2 in b, by 1 in a.' },
      { title: 'degenerate', table: ONE_GROUP, gives: 'insufficient', explanation: ONE_ALONE },
    ],
  },
  {
    id: 'fairness/worst-group-rmse',
    title: 'Worst-group root mean squared error',
    question: 'How large are the errors, large ones counted more, in the group that bears the most of them?',
    formula: 'max_g √(Σw(y − ŷ)² / Σw)',
    statistic: ROOT_MEAN_SQUARED_ERROR,
    worst: 'largest',
    limitations: [
      'A few rows can make it, the fewer the smaller the group.',
      'It is in the unit of the label: a bound holds for this label only.',
      NORMAL_ERRORS,
    ],
    remedies: [
      'Look at the largest errors of that group one by one: wrong labels and wrong units are found there.',
      'Where worst-group-mae names another group, the tail is the matter here: model it, or bound the prediction.',
    ],
    examples: [
      { title: 'ideal', table: EXACT, gives: 0, explanation: 'No error.' },
      { title: 'bad', table: OFF_IN_B, gives: Math.sqrt(10), explanation: '√((16 + 4) / 2) in b.' },
      { title: 'degenerate', table: ONE_GROUP, gives: 'insufficient', explanation: ONE_ALONE },
    ],
  },
  {
    id: 'fairness/worst-group-r2',
    title: 'Worst-group R²',
    question: 'In which group does the prediction tell the members apart least, and how well there?',
    formula: 'min_g 1 − Σw(y − ŷ)² / Σw(y − ȳ_g)²',
    statistic: DETERMINATION,
    worst: 'smallest',
    limitations: [
      'A group whose label varies little has a low R² at the same error; where it does not vary at all it has none.',
      'Below 0 the mean label of the group would predict better than the model.',
      NORMAL_ERRORS,
    ],
    remedies: [
      'Compare the spread of the label and the mean residual of that group: a shift alone can make R² negative.',
      'Look for features that vary within that group; those that only tell groups apart explain nothing in it.',
    ],
    examples: [
      { title: 'ideal', table: EXACT, gives: 1, explanation: 'No error.' },
      { title: 'bad', table: OFF_IN_B, gives: 0.6, explanation: '1 − 20/50 in b.' },
      { title: 'degenerate', table: ONE_GROUP, gives: 'insufficient', explanation: ONE_ALONE },
    ],
  },
]);
