import { residualMeasure } from '../estimate/block-jackknife.ts';
import { MEAN_ABSOLUTE_PERCENTAGE_ERROR } from '../estimate/residual-statistics.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';
import { performance } from '../compare/worst-group.ts';
import type { ResidualMoments } from '../../cube/cube.ts';

export default defineMetric({
  id: 'performance/mape',
  title: 'Mean absolute percentage error',
  question: 'By what share of the true value is the prediction off, typically?',
  formula: 'Σw|y − ŷ|/|y| / Σw over the rows with y ≠ 0; on a slice: of its worst group',
  unit: 'ratio',
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
      title: 'scikit-learn: mean_absolute_percentage_error',
      url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.mean_absolute_percentage_error.html',
    },
  ],
  limitations: [
    'Rows with y = 0 have no share to be off by; they are left out and their weight is noted. scikit-learn divides them by 2⁻⁵².',
    'Labels near 0 make most of it, and predicting too low costs less than too high: a bound on it favours low predictions.',
    'The interval takes the errors of 64 blocks of rows as normal, which the ratios of small labels are not.',
  ],
  remedies: [
    'List the rows with the smallest |y|: where they make the number, judge by the mean absolute error.',
    'Where shares are what matters, fit the logarithm of the label.',
  ],
  standards: ['NIST AI RMF MEASURE 2.5'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    { title: 'ideal', table: 'label,prediction\n1,1\n3,3\n', gives: 0, explanation: 'No error.' },
    {
      title: 'bad',
      table: 'label,prediction\n10,15\n4,1\n0,9\n',
      gives: 0.625,
      explanation: 'Off by a half and by three quarters; the row with y = 0 is left out.',
    },
    {
      title: 'degenerate',
      table: 'label,prediction\n0,1\n0,2\n',
      gives: 'insufficient',
      explanation: 'No row has a label other than 0.',
    },
  ],
  compute: ({ residuals }, _options, context) =>
    performance(residuals, { ...MEASURE, notes: ({ residuals: own }) => zerosOf(own?.whole) }, context),
});

const MEASURE = residualMeasure(
  MEAN_ABSOLUTE_PERCENTAGE_ERROR,
  'largest',
  'labels other than 0, with weight',
);

/** What of the weight is left out. */
function zerosOf(moments: ResidualMoments | undefined): readonly string[] {
  const { w = 0, relativeW = 0 } = moments ?? {};
  const share = 1 - relativeW / w;
  return share > 0
    ? [
        `Rows with a label of 0 have ${(100 * share).toPrecision(3)} % of the weight; they have no relative error and are left out.`,
      ]
    : [];
}
