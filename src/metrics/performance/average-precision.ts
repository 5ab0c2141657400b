import { averagePrecisionMeasure } from '../estimate/average-precision-measure.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';
import { performance } from '../compare/worst-group.ts';

export default defineMetric({
  id: 'performance/average-precision',
  title: 'Average precision',
  question:
    'If rows are taken by falling score, how many of those taken are positive when each positive is reached?',
  formula:
    'Σ over distinct scores of (recall − recall before) × precision, no interpolation; on a slice: of its worst group',
  unit: 'share',
  direction: 'higher',
  range: [0, 1],
  ideal: 1,
  scopes: ['overall', 'slice'],
  needs: ['scores'],
  tasks: ['binary'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    {
      title: 'scikit-learn: average_precision_score',
      url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.average_precision_score.html',
    },
    {
      title: 'Davis, Goadrich, The relationship between precision-recall and ROC curves (2006)',
      url: 'https://doi.org/10.1145/1143844.1143874',
    },
  ],
  limitations: [
    'A model that ranks at random has the share of positives, not ½: compare with that share, and never between data sets or groups that differ in it.',
    'It is not the trapezoid under the precision-recall curve, which other tools print and which is too high.',
    'Past 4,096 distinct scores they are kept in 4,000 bins, unless `exact: true` keeps each: the notes then say between which values the exact one lies.',
  ],
  remedies: [
    'Read the negatives with the highest scores: each of them costs every positive below it.',
    'When only the first k rows are ever acted on, measure precision at that cut instead of tuning the whole order.',
    'With few positives collect more of them before anything else: the interval shows how little is known.',
  ],
  standards: ['NIST AI RMF MEASURE 2.5'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,score\n0,0.1\n0,0.4\n1,0.6\n1,0.9\n',
      gives: 1,
      explanation: 'Both positives come before any negative.',
    },
    {
      title: 'bad',
      table: 'label,score\n0,0.9\n1,0.8\n0,0.4\n1,0.2\n',
      gives: 0.5,
      explanation: 'The first positive is the second row, the second one the fourth: ½ · ½ + ½ · ½.',
    },
    {
      title: 'degenerate',
      table: 'label,score\n1,0.5\n0,0.5\n0,0.5\n0,0.5\n',
      gives: 0.25,
      explanation: 'One score for all orders nothing, and the share of positives is left.',
    },
  ],
  compute: ({ scores }, _options, context) =>
    performance(scores, averagePrecisionMeasure(scores.axis), context),
});
