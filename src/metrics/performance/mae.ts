import { residualMeasure } from '../estimate/block-jackknife.ts';
import { MEAN_ABSOLUTE_ERROR } from '../estimate/residual-statistics.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';
import { performance } from '../compare/worst-group.ts';

export default defineMetric({
  id: 'performance/mae',
  title: 'Mean absolute error',
  question: 'How far off is the prediction, typically?',
  formula: 'Σw|y − ŷ| / Σw; on a slice: of its worst group',
  unit: 'label-unit',
  direction: 'lower',
  range: [0, Number.POSITIVE_INFINITY],
  ideal: 0,
  scopes: ['overall', 'slice'],
  needs: ['residuals'],
  tasks: ['regression'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    {
      title: 'scikit-learn: mean_absolute_error',
      url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.mean_absolute_error.html',
    },
  ],
  limitations: [
    'It is in the unit of the label and grows with its spread: a bound holds for this label only.',
    'It counts an error of 100 like a hundred errors of 1, which those who bear the large one may not.',
    'The interval takes the errors of 64 blocks of rows as normal, which heavy tails are not.',
  ],
  remedies: [
    'Compare it with the error of always predicting the median label before you tune anything.',
    'Read the mean residual beside it: where the two are alike, the model is shifted, and a recalibration mends it.',
  ],
  standards: ['NIST AI RMF MEASURE 2.5'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    { title: 'ideal', table: 'label,prediction\n1,1\n2,2\n', gives: 0, explanation: 'No error.' },
    {
      title: 'bad',
      table: 'label,prediction\n0,3\n0,-4\n',
      gives: 3.5,
      explanation: 'Errors of 3 and 4.',
    },
    {
      title: 'degenerate',
      table: 'label,prediction\n5,7\n',
      gives: 2,
      explanation: 'One row: a value without interval.',
    },
  ],
  compute: ({ residuals }, _options, context) =>
    performance(residuals, residualMeasure(MEAN_ABSOLUTE_ERROR, 'largest'), context),
});
