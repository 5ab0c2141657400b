import { performanceFamily } from '../compare/performance-family.ts';
import type { PerformanceMeasure } from '../compare/worst-group.ts';
import { MACRO_F1, WEIGHTED_F1 } from '../estimate/class-functions.ts';
import { type ClassFunction, linearizedEstimate } from '../estimate/linearized.ts';

const F1_SCORE = 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.f1_score.html';
const RIGHT = 'label,prediction\ncat,cat\ndog,dog\nfox,fox\n';
const MIXED = 'label,prediction\ncat,cat\ncat,cat\ndog,cat\nfox,fox\n';
const WRONG = 'label,prediction\ncat,dog\ndog,cat\n';

function measureOf(of: ClassFunction, classes: number): PerformanceMeasure {
  return {
    estimate: (cells, confidence) => linearizedEstimate(cells, classes, of, [0, 1], confidence),
    worst: 'smallest',
    given: [],
    lacking: 'weight',
  };
}

export default performanceFamily(
  ['binary', 'multiclass'],
  [
    {
      id: 'performance/f1-macro',
      title: 'Macro-averaged F1',
      question: 'How well is each class found, rare classes counted as much as frequent ones?',
      formula: 'mean over classes c of 2·TP_c / (2·TP_c + FP_c + FN_c)',
      measure: (classes) => measureOf(MACRO_F1, classes),
      references: [
        { title: 'scikit-learn: f1_score with average="macro"', url: F1_SCORE },
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
      examples: [
        { title: 'ideal', table: RIGHT, gives: 1, explanation: 'Each class is found without a false alarm.' },
        { title: 'bad', table: MIXED, gives: 0.6, explanation: 'cat 4/5, dog 0, fox 1: their mean.' },
        { title: 'degenerate', table: WRONG, gives: 0, explanation: 'Every class is taken for another one.' },
      ],
    },
    {
      id: 'performance/f1-weighted',
      title: 'Weighted F1',
      question: 'How well is the class of a row found, each class counted by its share of the labels?',
      formula: 'Σ over classes c of P(y = c) · 2·TP_c / (2·TP_c + FP_c + FN_c)',
      measure: (classes) => measureOf(WEIGHTED_F1, classes),
      references: [
        { title: 'scikit-learn: f1_score with average="weighted"', url: F1_SCORE },
        {
          title: 'Grandini, Bagli, Visani, Metrics for multi-class classification: an overview (2020)',
          url: 'https://arxiv.org/abs/2008.05756',
        },
      ],
      limitations: [
        'Frequent classes set it: a rare class can be missed altogether and it hardly moves.',
        'A class that is only decided has no share; its false alarms lower the F1 of the other classes.',
        'It can lie outside of what precision and recall, weighted the same way, enclose.',
      ],
      remedies: [
        'Put the macro average beside it: a distance between the two is the work of the rare classes.',
        'Look at the confusion of the two most frequent classes first; that is where most of the weight is.',
      ],
      examples: [
        { title: 'ideal', table: RIGHT, gives: 1, explanation: 'Each class is found without a false alarm.' },
        {
          title: 'bad',
          table: MIXED,
          gives: 0.65,
          explanation: 'cat 4/5 with half of the labels, dog 0 and fox 1 with a quarter each.',
        },
        { title: 'degenerate', table: WRONG, gives: 0, explanation: 'Every class is taken for another one.' },
      ],
    },
  ],
);
