import { accuracyOf } from '../../cube/rates.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';
import { shareMeasure } from '../compare/share-measure.ts';
import { performance } from '../compare/worst-group.ts';

export default defineMetric({
  id: 'performance/accuracy',
  title: 'Accuracy',
  question: 'How often is the decision right?',
  formula: 'Σw·[ŷ = y] / Σw; on a slice: of its worst group',
  unit: 'share',
  direction: 'higher',
  range: [0, 1],
  ideal: 1,
  scopes: ['overall', 'slice'],
  needs: ['decisions'],
  tasks: ['binary', 'multiclass'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    {
      title: 'scikit-learn: accuracy_score',
      url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.accuracy_score.html',
    },
  ],
  limitations: [
    'With a rare class, always saying the other one scores high: compare with the share of the most frequent class.',
    'It weighs both kinds of error alike, which the people who bear them seldom do.',
  ],
  remedies: [
    'Read the confusion matrix: which error makes most of it, and in which slice?',
    'Compare with a model that always says the most frequent class before you tune anything.',
  ],
  standards: ['NIST AI RMF MEASURE 2.5'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,prediction\n1,1\n0,0\n',
      gives: 1,
      explanation: 'Every decision is right.',
    },
    {
      title: 'bad',
      table: 'label,prediction\n1,0\n0,1\n1,1\n0,1\n',
      gives: 0.25,
      explanation: 'One of four is right.',
    },
    {
      title: 'degenerate',
      table: 'label,prediction\n0,0\n0,0\n0,0\n1,0\n',
      gives: 0.75,
      explanation: 'The one positive is missed, and three of four are still right.',
    },
  ],
  compute: ({ decisions }, _options, context) =>
    performance(decisions, shareMeasure(accuracyOf(decisions.classes.length), 'weight'), context),
});
