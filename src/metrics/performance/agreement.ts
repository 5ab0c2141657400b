import { performanceFamily } from '../compare/performance-family.ts';
import type { PerformanceMeasure } from '../compare/worst-group.ts';
import { COHENS_KAPPA, MATTHEWS } from '../estimate/class-functions.ts';
import { type ClassFunction, linearizedEstimate } from '../estimate/linearized.ts';

const HEAD = 'label,prediction\n';
const RIGHT = `${HEAD}1,1\n0,0\n`;
const NEVER = `${HEAD}1,0\n0,0\n0,0\n`;
const INDEX = { unit: 'index', range: [-1, 1] } as const;

function measureOf(of: ClassFunction, classes: number, lacking: string): PerformanceMeasure {
  return {
    estimate: (cells, confidence) => linearizedEstimate(cells, classes, of, INDEX.range, confidence),
    worst: 'smallest',
    given: [],
    lacking,
  };
}

export default performanceFamily(
  ['binary', 'multiclass'],
  [
    {
      id: 'performance/mcc',
      title: 'Matthews correlation coefficient',
      question: 'How strongly do decisions go with the truth, all four cells counted?',
      formula: '(TP·TN − FP·FN) / √((TP+FP)(TP+FN)(TN+FP)(TN+FN)); with more classes that of Gorodkin',
      ...INDEX,
      measure: (classes) => measureOf(MATTHEWS, classes, 'both a label and a decision of a second class'),
      references: [
        {
          title:
            'Chicco, Jurman, The advantages of the Matthews correlation coefficient over F1 and accuracy (2020)',
          url: 'https://doi.org/10.1186/s12864-019-6413-7',
        },
        {
          title:
            'Gorodkin, Comparing two K-category assignments by a K-category correlation coefficient (2004)',
          url: 'https://doi.org/10.1016/j.compbiolchem.2004.09.006',
        },
      ],
      limitations: [
        'Its size has no plain meaning: .6 is not 60 % of anything, so a bound comes from the model that is in use.',
        'It falls with a rarer positive class at the same error rates; groups with different shares cannot be compared.',
        'With one class only as label or as decision it is 0/0: insufficient here, 0 in scikit-learn.',
      ],
      remedies: [
        'Look at precision and recall of both classes: the lowest of the four is what holds it down.',
        'Compare with the value of the previous model on the same rows before you call it low.',
      ],
      examples: [
        { title: 'ideal', table: RIGHT, gives: 1, explanation: 'No error.' },
        {
          title: 'bad',
          table: `${HEAD}1,1\n1,0\n0,1\n0,0\n`,
          gives: 0,
          explanation: 'TP·TN = FP·FN: decisions know nothing of the truth.',
        },
        {
          title: 'degenerate',
          table: NEVER,
          gives: 'insufficient',
          explanation: 'Nothing is decided to be positive: 0/0.',
        },
      ],
    },
    {
      id: 'performance/cohens-kappa',
      title: 'Cohen’s kappa',
      question: 'How much better than chance do decisions agree with the labels?',
      formula: '(p − e) / (1 − e), p the share of rows that agree, e = Σ_c P(y = c)·P(ŷ = c)',
      ...INDEX,
      measure: (classes) => measureOf(COHENS_KAPPA, classes, 'a label or a decision of a second class'),
      references: [
        {
          title: 'Cohen, A coefficient of agreement for nominal scales (1960)',
          url: 'https://doi.org/10.1177/001316446002000104',
        },
        {
          title: 'scikit-learn: cohen_kappa_score',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.cohen_kappa_score.html',
        },
      ],
      limitations: [
        'It depends on the shares of the classes: with a rare class it is low although nearly all rows agree.',
        'It weighs every confusion alike; for ordered classes a near miss costs as much as a far one.',
        'Always deciding one class is 0, not undefined; only one class in labels and decisions together is 0/0.',
      ],
      remedies: [
        'Measure how well two people agree on the same rows: no model can be asked for more than that.',
        'Find the pair of classes that is confused most often, and read its rows with whoever labelled them.',
      ],
      examples: [
        { title: 'ideal', table: RIGHT, gives: 1, explanation: 'All rows agree.' },
        {
          title: 'bad',
          table: NEVER,
          gives: 0,
          explanation: 'Two of three agree, as by chance with these shares.',
        },
        {
          title: 'degenerate',
          table: `${HEAD}0,0\n0,0\n`,
          gives: 'insufficient',
          explanation: 'One class only: chance agrees too, 0/0.',
        },
      ],
    },
  ],
);
