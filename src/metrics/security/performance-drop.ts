import { z } from 'zod';
import { worstDrop } from '../compare/tables/worst-drop.ts';
import { defineMetric } from '../metric.ts';

export default defineMetric({
  id: 'security/performance-drop',
  title: 'Performance drop',
  question: 'How much worse is the model under the worst of the named shifts?',
  formula: 'max(0, metric(evaluation) − metric(shifted)) over the tables of `shifts`; option metric',
  unit: 'share',
  direction: 'lower',
  range: [0, 1],
  ideal: 0,
  scopes: ['overall'],
  needs: ['shifts'],
  tasks: ['binary'],
  fullGrade: 'computed',
  options: z.strictObject({
    metric: z
      .enum(['accuracy', 'balanced-accuracy', 'f1', 'auc'])
      .default('accuracy')
      .describe(
        'What drops: accuracy, balanced accuracy, F1 of the positive class, or the area under the ROC curve.',
      ),
  }),
  references: [
    {
      title: 'Koh et al., WILDS: a benchmark of in-the-wild distribution shifts (2021)',
      url: 'https://proceedings.mlr.press/v139/koh21a.html',
    },
    {
      title: 'Zou, Donner, Construction of confidence limits about effect measures (2008)',
      url: 'https://doi.org/10.1002/sim.3095',
    },
  ],
  limitations: [
    'It speaks of the shifts that you have a table for; the one that comes may be another.',
    'F1 moves with the share of positives: under a changed base rate it drops or rises without any other error. Balanced accuracy and AUC do not.',
    'A gain counts as no drop; the parts show it with its sign.',
  ],
  remedies: [
    'Compare drift and drop: without drift of a feature, the link between features and truth has changed, and only new labels help.',
    'Add rows of the worst shift to training and keep others of it for evaluation.',
    'Give the worst shift an evaluation of its own, with its groups: a drop is seldom spread evenly.',
  ],
  standards: ['NIST AI RMF MEASURE 2.5', 'NIST AI RMF MEASURE 2.6'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,prediction\n1,1\n0,0\n0,1\n1,1\n',
      shifted: 'label,prediction\n1,1\n1,0\n0,0\n0,0\n',
      gives: 0,
      explanation: 'Three of four are right in both.',
    },
    {
      title: 'bad',
      table: 'label,prediction\n1,1\n0,0\n1,1\n0,0\n',
      shifted: 'label,prediction\n1,1\n1,0\n0,1\n0,0\n',
      gives: 0.5,
      explanation: 'From all right to half of them.',
    },
    {
      title: 'degenerate',
      table: 'label,prediction\n1,1\n0,0\n',
      shifted: 'label,prediction\n0,0\n',
      options: { metric: 'balanced-accuracy' },
      gives: 'insufficient',
      explanation: 'The shifted table has no positive, so there is no rate of the positives.',
    },
  ],
  compute: ({ shifts }, { metric }, context) => worstDrop(shifts, metric, context),
});
