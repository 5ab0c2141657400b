import { z } from 'zod';
import { aucMeasure } from '../estimate/auc.ts';
import { oneVsRestAuc } from '../estimate/one-vs-rest-auc.ts';
import { defineMetric } from '../metric.ts';
import { performance } from '../compare/worst-group.ts';

export default defineMetric({
  id: 'performance/roc-auc',
  title: 'Area under the ROC curve',
  question: 'How often does a positive have a higher score than a negative?',
  formula:
    'P(s₁ > s₀) + ½·P(s₁ = s₀) for a random positive and a random negative; multiclass: mean over classes c of the area of its probability, c against the rest; on a slice: of its worst group',
  unit: 'share',
  direction: 'higher',
  range: [0, 1],
  ideal: 1,
  scopes: ['overall', 'slice'],
  needs: ['scores'],
  tasks: ['binary', 'multiclass'],
  fullGrade: 'computed',
  options: z.strictObject({
    average: z
      .enum(['macro', 'weighted'])
      .default('macro')
      .describe('Multiclass: the plain mean over the classes, or each class by the weight of its labels'),
  }),
  references: [
    {
      title: 'scikit-learn: roc_auc_score',
      url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.roc_auc_score.html',
    },
    {
      title: 'DeLong, DeLong, Clarke-Pearson, Comparing the areas under ROC curves (1988)',
      url: 'https://doi.org/10.2307/2531595',
    },
  ],
  limitations: [
    'It is about the order of the scores at every threshold, most of which nobody will use; and it says nothing of calibration.',
    'Past 4,096 distinct scores they are kept in 4,000 bins, unless `exact: true` keeps each: the note then says how far the value can be off.',
    'Multiclass, the areas of the classes rise and fall together, which is not counted; the interval is as wide as if they did so fully.',
  ],
  remedies: [
    'Read the positives with the lowest scores and the negatives with the highest: what tells them apart is a feature that is missing.',
    'Below .5 the scores run the wrong way: check which class `positive` names and whether the column is its probability.',
    'If the order is good and accuracy is not, move the threshold before you train again.',
  ],
  standards: ['NIST AI RMF MEASURE 2.5'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,score\n0,0.1\n0,0.4\n1,0.6\n1,0.9\n',
      gives: 1,
      explanation: 'All positives lie above.',
    },
    {
      title: 'bad',
      table: 'label,score\n0,0.1\n0,0.5\n1,0.5\n1,0.3\n',
      gives: 0.625,
      explanation: 'Of four pairs two are right, one is a tie, one is wrong: 2.5 / 4.',
    },
    {
      title: 'degenerate',
      table: 'label,score\n1,0.1\n1,0.9\n',
      gives: 'insufficient',
      explanation: 'No negative to compare with.',
    },
  ],
  compute: ({ scores }, { average }, context) =>
    performance(
      scores,
      scores.overall.classScores === undefined ? aucMeasure(scores.axis) : oneVsRestAuc(scores, average),
      context,
    ),
});
