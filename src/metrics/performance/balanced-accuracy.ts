import { performanceFamily, sklearn } from '../compare/performance-family.ts';
import { balancedAccuracy } from '../estimate/class-means.ts';

const HEAD = 'label,prediction\n';
const RIGHT = `${HEAD}cat,cat\ndog,dog\nfox,fox\n`;
const MIXED = `${HEAD}cat,cat\ncat,cat\ncat,dog\ndog,dog\ndog,cat\nfox,fox\nfox,cat\nfox,cat\nfox,cat\n`;

export default performanceFamily(
  ['binary', 'multiclass'],
  [
    {
      id: 'performance/balanced-accuracy',
      title: 'Balanced accuracy',
      question: 'How often is a row decided rightly, every true class counted alike?',
      formula: 'mean over true classes c of P(ŷ = c | y = c); binary: ½(TPR + TNR)',
      measure: (classes) => ({
        estimate: (cells, confidence) => balancedAccuracy(cells, classes, confidence),
        worst: 'smallest',
        given: [],
        lacking: 'a label of a second class',
      }),
      references: [
        {
          title: 'Brodersen et al., The balanced accuracy and its posterior distribution (2010)',
          url: 'https://doi.org/10.1109/ICPR.2010.764',
        },
        sklearn('balanced_accuracy_score'),
      ],
      limitations: [
        'A rare class with a handful of rows is half of it with two classes: look at the interval.',
        'It says how rows of a class fare, not what a decision is worth: false alarms of a rare class hardly lower it.',
        'Labels of one class only give none; scikit-learn then gives the recall of that class.',
      ],
      remedies: [
        'Find the class with the lowest recall, and which class it is taken for.',
        'Weight the classes in training, or choose the threshold where the recalls meet, and look at the precision it costs.',
      ],
      examples: [
        { title: 'ideal', table: RIGHT, gives: 1, explanation: 'Every row of each class is right.' },
        { title: 'bad', table: MIXED, gives: 17 / 36, explanation: 'Recalls 2/3, 1/2 and 1/4: their mean.' },
        {
          title: 'degenerate',
          table: `${HEAD}cat,cat\ncat,dog\n`,
          gives: 'insufficient',
          explanation: 'All labels are cat: nothing to balance.',
        },
      ],
    },
  ],
);
