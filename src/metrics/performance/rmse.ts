import { residualMeasure } from '../estimate/block-jackknife.ts';
import { ROOT_MEAN_SQUARED_ERROR } from '../estimate/residual-statistics.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';
import { performance } from '../compare/worst-group.ts';

export default defineMetric({
  id: 'performance/rmse',
  title: 'Root mean squared error',
  question: 'How large are the errors of the prediction, large ones counted more than in proportion?',
  formula: '√(Σw·(y − ŷ)² / Σw); on a slice: of its worst group',
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
      title: 'scikit-learn: root_mean_squared_error',
      url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.root_mean_squared_error.html',
    },
  ],
  limitations: [
    'It is in the unit of the label and grows with its spread: a bound holds for this label only.',
    'A few large errors make most of it; beside the mean absolute error it shows how few.',
    'The interval takes the errors of 64 blocks of rows as normal, which heavy tails are not.',
  ],
  remedies: [
    'Look at the rows with the largest residuals first: wrong labels and wrong units are found there.',
    'If the mean absolute error is far lower, model the tail (a transformed label, a robust loss), not the middle.',
  ],
  standards: ['NIST AI RMF MEASURE 2.5'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    { title: 'ideal', table: 'label,prediction\n1,1\n2,2\n', gives: 0, explanation: 'No error.' },
    {
      title: 'bad',
      table: 'label,prediction\n0,3\n0,-4\n',
      gives: Math.sqrt(12.5),
      explanation: 'Errors of 3 and 4: √((9 + 16) / 2).',
    },
    {
      title: 'degenerate',
      table: 'label,prediction\n5,7\n',
      gives: 2,
      explanation: 'One row: a value without interval.',
    },
  ],
  compute: ({ residuals }, _options, context) =>
    performance(residuals, residualMeasure(ROOT_MEAN_SQUARED_ERROR, 'largest'), context),
});
