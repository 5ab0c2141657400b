import { performanceFamily, sklearn } from '../compare/performance-family.ts';
import { macroShare } from '../estimate/class-means.ts';

const HEAD = 'label,prediction\n';
const RIGHT = `${HEAD}cat,cat\ndog,dog\nfox,fox\n`;
const MIXED = `${HEAD}cat,cat\ncat,cat\ncat,dog\ndog,dog\ndog,cat\nfox,fox\nfox,cat\nfox,cat\nfox,cat\n`;
const NEVER_FOX = `${HEAD}cat,cat\ndog,dog\nfox,cat\n`;
const OVERVIEW = {
  title: 'Grandini, Bagli, Visani, Metrics for multi-class classification: an overview (2020)',
  url: 'https://arxiv.org/abs/2008.05756',
};

export default performanceFamily(
  ['binary', 'multiclass'],
  [
    {
      id: 'performance/precision-macro',
      title: 'Macro-averaged precision',
      question: 'How often is a decision right, every decided class counted alike?',
      formula: 'mean over classes c of P(y = c | ŷ = c)',
      measure: (classes) => ({
        estimate: (cells, confidence) => macroShare(cells, classes, 'decision', confidence),
        worst: 'smallest',
        given: [],
        lacking: 'the decision of one of its classes',
      }),
      references: [sklearn('precision_score', ' with average="macro"'), OVERVIEW],
      limitations: [
        'A class that is decided once and rightly has a precision of 1, and counts as much as one with thousands.',
        'A class that occurs and is never decided makes it undefined, overall or in that group; scikit-learn counts 0.',
        'It moves with the shares of the classes: tables with different ones cannot be compared.',
      ],
      remedies: [
        'Find the class with the lowest precision, and the class whose rows are taken for it.',
        'Where a class is never decided, see how high its probability ever gets before you add rows of it.',
      ],
      examples: [
        { title: 'ideal', table: RIGHT, gives: 1, explanation: 'Every decision is right.' },
        { title: 'bad', table: MIXED, gives: 11 / 18, explanation: 'cat 2/6, dog 1/2, fox 1/1: their mean.' },
        {
          title: 'degenerate',
          table: NEVER_FOX,
          gives: 'insufficient',
          explanation: 'fox is never decided: its precision is 0/0.',
        },
      ],
    },
    {
      id: 'performance/recall-macro',
      title: 'Macro-averaged recall',
      question: 'How many rows of each class are found, every class counted alike?',
      formula: 'mean over classes c of P(ŷ = c | y = c)',
      measure: (classes) => ({
        estimate: (cells, confidence) => macroShare(cells, classes, 'truth', confidence),
        worst: 'smallest',
        given: [],
        lacking: 'a label of one of its classes',
      }),
      references: [sklearn('recall_score', ' with average="macro"'), OVERVIEW],
      limitations: [
        'It is the balanced accuracy where every decided class also occurs as label: put a bound on one of the two.',
        'A class that is decided and never a label makes it undefined, overall or in that group; scikit-learn counts 0.',
        'It does not see false alarms but as misses of another class.',
      ],
      remedies: [
        'Find the class with the lowest recall and read twenty of its missed rows.',
        'Take classes out of the model that the table never has as label, or bring rows of them.',
      ],
      examples: [
        { title: 'ideal', table: RIGHT, gives: 1, explanation: 'Each class is found.' },
        { title: 'bad', table: NEVER_FOX, gives: 2 / 3, explanation: 'cat and dog are found, fox is not.' },
        {
          title: 'degenerate',
          table: `${HEAD}cat,cat\ndog,owl\n`,
          gives: 'insufficient',
          explanation: 'owl is no label: its recall is 0/0.',
        },
      ],
    },
  ],
);
