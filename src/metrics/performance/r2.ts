import { residualMeasure } from '../estimate/block-jackknife.ts';
import { DETERMINATION } from '../estimate/residual-statistics.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';
import { performance } from '../compare/worst-group.ts';

export default defineMetric({
  id: 'performance/r2',
  title: 'R² (coefficient of determination)',
  question: 'How much of the spread of the label does the prediction explain?',
  formula: '1 − Σw(y − ŷ)² / Σw(y − ȳ)²; on a slice: of its worst group',
  unit: 'index',
  direction: 'higher',
  range: [Number.NEGATIVE_INFINITY, 1],
  ideal: 1,
  scopes: ['overall', 'slice'],
  needs: ['residuals'],
  tasks: ['regression'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    {
      title: 'scikit-learn: r2_score',
      url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.r2_score.html',
    },
  ],
  limitations: [
    'It divides by the spread of the label: the same errors look better on a table with more extreme labels.',
    'Where the label does not vary it is 0/0 and undefined; scikit-learn says 1 or 0 there.',
    'It can be negative: then the mean label predicts better than the model.',
  ],
  remedies: [
    'Read the root mean squared error beside it: only that says how far off the prediction is.',
    'Where it is negative, compare the mean prediction with the mean label: a shift alone can do it.',
  ],
  standards: ['NIST AI RMF MEASURE 2.5'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    { title: 'ideal', table: 'label,prediction\n1,1\n3,3\n', gives: 1, explanation: 'No error.' },
    {
      title: 'bad',
      table: 'label,prediction\n0,4\n4,0\n',
      gives: -3,
      explanation: '1 − 32/8: the prediction runs the wrong way.',
    },
    {
      title: 'degenerate',
      table: 'label,prediction\n5,5\n5,7\n',
      gives: 'insufficient',
      explanation: 'The label does not vary: 0/0.',
    },
  ],
  compute: ({ residuals }, _options, context) =>
    performance(residuals, residualMeasure(DETERMINATION, 'smallest', 'labels that differ'), context),
});
