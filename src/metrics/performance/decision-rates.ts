import { RATES } from '../../cube/rates.ts';
import { performanceFamily, sklearn } from '../compare/performance-family.ts';
import { shareMeasure } from '../compare/share-measure.ts';

const PRECISION_RECALL = {
  title: 'Saito, Rehmsmeier, The precision-recall plot is more informative than the ROC plot (2015)',
  url: 'https://doi.org/10.1371/journal.pone.0118432',
};
const RIGHT = 'label,prediction\n1,1\n0,0\n';
const MIXED = 'label,prediction\n1,1\n1,0\n1,0\n0,1\n0,0\n0,0\n0,0\n0,0\n';

export default performanceFamily(
  ['binary'],
  [
    {
      id: 'performance/precision',
      title: 'Precision of the positive class',
      question: 'How often is a positive decision right?',
      formula: 'TP / (TP + FP)',
      measure: () => shareMeasure(RATES.ppv, 'a positive decision'),
      references: [sklearn('precision_score'), PRECISION_RECALL],
      limitations: [
        'It does not see the missed positives: one certain decision can have a precision of 1.',
        'It falls with the share of positives: a table with more of them than the field has promises too much.',
        'Without a positive decision it is 0/0: insufficient here, 0 in scikit-learn.',
      ],
      remedies: [
        'Raise the threshold and read both curves: precision bought by recall is no better model.',
        'Read twenty false alarms; a pattern among them is a missing feature, none is often a mistake in the labels.',
      ],
      examples: [
        { title: 'ideal', table: RIGHT, gives: 1, explanation: 'The one positive decision is right.' },
        { title: 'bad', table: MIXED, gives: 0.5, explanation: 'One of two positive decisions is right.' },
        {
          title: 'degenerate',
          table: 'label,prediction\n1,0\n0,0\n',
          gives: 'insufficient',
          explanation: 'Nothing is decided to be positive: 0/0.',
        },
      ],
    },
    {
      id: 'performance/recall',
      title: 'Recall of the positive class',
      question: 'How many of the positives are found?',
      formula: 'TP / (TP + FN)',
      measure: () => shareMeasure(RATES.tpr, 'a positive label'),
      references: [sklearn('recall_score'), PRECISION_RECALL],
      limitations: [
        'Deciding positive each time makes it 1: put a bound on precision or specificity beside it.',
        'It counts known positives only; those that nobody has looked for are not in the table.',
        'Without a positive label it is 0/0: insufficient here, 0 in scikit-learn.',
      ],
      remedies: [
        'Sort the missed positives by score: those just below the threshold need another threshold, the others a feature.',
        'Add positives of the kind that is missed to the training data, and look at the precision again.',
      ],
      examples: [
        { title: 'ideal', table: RIGHT, gives: 1, explanation: 'The one positive is found.' },
        { title: 'bad', table: MIXED, gives: 1 / 3, explanation: 'One of three positives is found.' },
        {
          title: 'degenerate',
          table: 'label,prediction\n0,1\n0,0\n',
          gives: 'insufficient',
          explanation: 'No label is positive: 0/0.',
        },
      ],
    },
    {
      id: 'performance/specificity',
      title: 'Specificity',
      question: 'How many of the negatives are left alone?',
      formula: 'TN / (TN + FP)',
      measure: () => shareMeasure(RATES.tnr, 'a negative label'),
      references: [
        sklearn('recall_score'),
        {
          title: 'Yerushalmy, Statistical problems in assessing methods of medical diagnosis (1947)',
          url: 'https://doi.org/10.2307/4586294',
        },
      ],
      limitations: [
        'Deciding negative each time makes it 1: put a bound on recall beside it.',
        'Where negatives are a million, .99 is ten thousand false alarms: give the bound with the number of people in mind.',
        'Without a negative label it is 0/0: insufficient here, 0 in scikit-learn.',
      ],
      remedies: [
        'Find the feature that most false alarms share, and check how it is recorded for true negatives.',
        'Raise the threshold, or ask for a second sign before a positive decision; measure the recall that it costs.',
      ],
      examples: [
        { title: 'ideal', table: RIGHT, gives: 1, explanation: 'The one negative is left alone.' },
        { title: 'bad', table: MIXED, gives: 0.8, explanation: 'Four of five negatives are left alone.' },
        {
          title: 'degenerate',
          table: 'label,prediction\n1,1\n1,0\n',
          gives: 'insufficient',
          explanation: 'No label is negative: 0/0.',
        },
      ],
    },
  ],
);
