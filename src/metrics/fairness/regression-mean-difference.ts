import { residualFamily } from '../compare/residual-family.ts';
import { MEAN_PREDICTION, MEAN_RESIDUAL } from '../estimate/residual-statistics.ts';

const ONE_GROUP = 'label,prediction,group\n10,11,a\n20,19,a\n';

export default residualFamily([
  {
    id: 'fairness/mean-prediction-difference',
    title: 'Mean prediction difference',
    question: 'How much more is predicted, on average, for one group than for another?',
    statistic: MEAN_PREDICTION,
    symbol: 'μ_g',
    where: 'μ_g = Σw·ŷ / Σw',
    unit: 'label-unit',
    references: [
      {
        title: 'Calders et al., Controlling attribute effect in linear regression (2013)',
        url: 'https://doi.org/10.1109/ICDM.2013.114',
      },
    ],
    limitations: [
      'It is demographic parity of a regression: where the label itself differs between groups, a perfect model has this gap.',
      'Equal means can hide unequal predictions: look at the spread of the prediction in each group too.',
      'It is in the unit of the label, so a bound holds for this label only.',
    ],
    remedies: [
      'Compare it with the same gap of the label: what is beyond that is made by the model.',
      'List the features that differ most between the two groups, and ask of each whether the prediction needs it.',
    ],
    examples: [
      {
        title: 'ideal',
        table: 'label,prediction,group\n10,11,a\n20,19,a\n14,12,b\n16,18,b\n',
        gives: 0,
        explanation: 'The mean prediction is 15 in both groups.',
      },
      {
        title: 'bad',
        table: 'label,prediction,group\n10,11,a\n20,19,a\n14,22,b\n16,20,b\n',
        gives: 6,
        explanation: '15 in a, 21 in b.',
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
    id: 'fairness/mean-residual-difference',
    title: 'Mean residual difference',
    question: 'Is one group under-predicted, or another over-predicted, on average?',
    statistic: MEAN_RESIDUAL,
    symbol: 'ē_g',
    where: 'ē_g = Σw(y − ŷ) / Σw',
    unit: 'label-unit',
    references: [
      {
        title: 'Calders et al., Controlling attribute effect in linear regression (2013)',
        url: 'https://doi.org/10.1109/ICDM.2013.114',
      },
    ],
    limitations: [
      'Errors of opposite sign cancel within a group: it is 0 for a model that is far off in both directions.',
      'It trusts the label: where the label of one group was recorded too low, an honest prediction looks too high.',
      'It is in the unit of the label, so a bound holds for this label only.',
    ],
    remedies: [
      'Look at the sign in the parts: positive means that this group gets less than it should.',
      'Plot the mean residual over the prediction for each group; a constant shift can be mended by recalibrating.',
      'Add the feature whose absence the shift stands for, rather than a correction by group.',
    ],
    examples: [
      {
        title: 'ideal',
        table: 'label,prediction,group\n10,11,a\n20,19,a\n30,34,b\n40,36,b\n',
        gives: 0,
        explanation: 'The errors of each group cancel.',
      },
      {
        title: 'bad',
        table: 'label,prediction,group\n10,12,a\n20,22,a\n30,27,b\n40,37,b\n',
        gives: 5,
        explanation: 'a is over-predicted by 2, b under-predicted by 3.',
      },
      {
        title: 'degenerate',
        table: ONE_GROUP,
        gives: 'insufficient',
        explanation: 'One group makes no gap.',
      },
    ],
  },
]);
