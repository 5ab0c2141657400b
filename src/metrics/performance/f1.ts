import { CELL_FUNCTIONS } from '../../cube/cell-functions.ts';
import { shareMeasure } from '../compare/share-measure.ts';
import { performance } from '../compare/worst-group.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  id: 'performance/f1',
  title: 'F1 of the positive class',
  question: 'How well are the positives found without false alarms, both errors counted alike?',
  formula: '2·TP / (2·TP + FP + FN); on a slice: of its worst group',
  unit: 'share',
  direction: 'higher',
  range: [0, 1],
  ideal: 1,
  scopes: ['overall', 'slice'],
  needs: ['decisions'],
  tasks: ['binary'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    {
      title: 'scikit-learn: f1_score',
      url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.f1_score.html',
    },
    {
      title:
        'Chicco, Jurman, The advantages of the Matthews correlation coefficient over F1 and accuracy (2020)',
      url: 'https://doi.org/10.1186/s12864-019-6413-7',
    },
  ],
  limitations: [
    'It ignores true negatives and changes when the classes are swapped: it is of the class that the policy calls positive.',
    'It moves with the share of positives: tables with different shares cannot be compared.',
    'Without positives and without positive decisions it is 0/0: insufficient here, 0 in scikit-learn.',
  ],
  remedies: [
    'See whether precision or recall is the lower one: the threshold trades one for the other at no cost of training.',
    'Read ten false alarms and ten missed positives; label errors show first in there.',
  ],
  standards: ['NIST AI RMF MEASURE 2.5'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    { title: 'ideal', table: 'label,prediction\n1,1\n0,0\n', gives: 1, explanation: 'TP 1, no error.' },
    {
      title: 'bad',
      table: 'label,prediction\n1,1\n1,0\n1,0\n0,1\n0,0\n',
      gives: 0.4,
      explanation: 'TP 1, FP 1, FN 2: 2 / (2 + 1 + 2).',
    },
    {
      title: 'degenerate',
      table: 'label,prediction\n0,0\n0,0\n',
      gives: 'insufficient',
      explanation: 'No positive and no positive decision: 0/0.',
    },
  ],
  compute: ({ decisions }, _options, context) =>
    performance(
      decisions,
      shareMeasure(CELL_FUNCTIONS.f1, 'a positive label or a positive decision'),
      context,
    ),
});
