import { macroF1 } from '../estimate/macro-f1.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';
import { performance } from '../compare/worst-group.ts';

export default defineMetric({
  id: 'performance/f1-macro',
  title: 'Macro-averaged F1',
  question: 'How well is each class found, rare classes counted as much as frequent ones?',
  formula: 'mean over classes c of 2·TP_c / (2·TP_c + FP_c + FN_c); on a slice: of its worst group',
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
      title: 'scikit-learn: f1_score with average="macro"',
      url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.f1_score.html',
    },
    { title: 'Opitz, Burst, Macro F1 and macro F1 (2019)', url: 'https://arxiv.org/abs/1911.03347' },
  ],
  limitations: [
    'A class with a handful of rows moves it as much as one with thousands: look at the interval.',
    'It is the mean of the F1 of the classes, not the F1 of mean precision and recall; papers use both under one name.',
    'A class that occurs in a slice neither as label nor as decision is left out there, as in scikit-learn.',
  ],
  remedies: [
    'Find the class with the lowest F1 in the confusion matrix, and which class it is taken for.',
    'Weight the classes in training, or collect rows of the rare one; merging classes changes the question.',
  ],
  standards: ['NIST AI RMF MEASURE 2.5'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,prediction\ncat,cat\ndog,dog\nfox,fox\n',
      gives: 1,
      explanation: 'Each class is found without a false alarm.',
    },
    {
      title: 'bad',
      table: 'label,prediction\ncat,cat\ncat,cat\ndog,cat\nfox,fox\n',
      gives: 0.6,
      explanation: 'cat 4/5, dog 0, fox 1: their mean.',
    },
    {
      title: 'degenerate',
      table: 'label,prediction\ncat,dog\ndog,cat\n',
      gives: 0,
      explanation: 'Every class is taken for another one.',
    },
  ],
  compute: ({ decisions }, _options, context) =>
    performance(
      decisions,
      {
        estimate: (cells, confidence) => macroF1(cells, decisions.classes.length, confidence),
        worst: 'smallest',
        given: [],
        lacking: 'weight',
      },
      context,
    ),
});
