import { CELL_FUNCTIONS } from '../../cube/cell-functions.ts';
import { accuracyOf, RATES } from '../../cube/rates.ts';
import { shareMeasure } from '../compare/share-measure.ts';
import { type WorstGroupRow, worstGroupFamily } from '../compare/worst-group-family.ts';
import { balancedAccuracy } from '../estimate/class-means.ts';

const HEAD = 'label,prediction,group\n';
const RIGHT = `${HEAD}1,1,a\n0,0,a\n1,1,b\n0,0,b\n`;
const ONE_BAD = `${HEAD}1,1,a\n0,0,a\n1,1,b\n0,1,b\n1,0,b\n1,0,b\n`;
const ONE_GROUP = `${HEAD}1,1,a\n0,0,a\n`;
const BINARY = ['binary'] as const;
const ANY = ['binary', 'multiclass'] as const;

const examples = (bad: number, why: string): WorstGroupRow['examples'] => [
  { title: 'ideal', table: RIGHT, gives: 1, explanation: 'Every decision is right in both groups.' },
  { title: 'bad', table: ONE_BAD, gives: bad, explanation: why },
  {
    title: 'degenerate',
    table: ONE_GROUP,
    gives: 'insufficient',
    explanation: 'One group: nothing to be the worst of.',
  },
];

export default worstGroupFamily([
  {
    id: 'fairness/worst-group-accuracy',
    title: 'Worst-group accuracy',
    question: 'How often is the decision right in the group where it is right least often?',
    formula: 'min_g P(ŷ = y | g)',
    tasks: ANY,
    limitations: [
      'Accuracy hides which error is made: a group where positives are rare scores high while all of them are missed.',
    ],
    remedies: [
      'Train with group distributionally robust optimisation, or stop early on this number in place of the mean.',
    ],
    examples: examples(0.25, 'All of a are right, one of four in b.'),
    measure: (classes) => shareMeasure(accuracyOf(classes), 'rows'),
  },
  {
    id: 'fairness/worst-group-balanced-accuracy',
    title: 'Worst-group balanced accuracy',
    question: 'Counting every true class alike, how well is the worst group served?',
    formula: 'min_g of the mean over true classes c of P(ŷ = c | y = c, g); binary: ½(TPR_g + TNR_g)',
    tasks: ANY,
    limitations: [
      'A group with rows of one truth only has none and is left out; scikit-learn gives it the recall of that class.',
    ],
    remedies: [
      'See which class of the worst group has the low recall; weight that class up in that group, not in all of them.',
    ],
    examples: examples(1 / 6, 'One of three positives and no negative of b are right: ½(1/3 + 0).'),
    measure: (classes) => ({
      ...shareMeasure(CELL_FUNCTIONS['balanced-accuracy'], 'rows of both truths'),
      ...(classes === 2
        ? {}
        : { given: [], estimate: (cells, confidence) => balancedAccuracy(cells, classes, confidence) }),
    }),
  },
  {
    id: 'fairness/worst-group-tpr',
    title: 'Worst-group true positive rate',
    question: 'How many of the positives are found in the group where fewest are found?',
    formula: 'min_g P(ŷ = 1 | y = 1, g)',
    tasks: BINARY,
    limitations: ['Taking everybody for positive makes it 1: put a bound on false positives beside it.'],
    remedies: [
      'Lower the threshold until the worst group is found often enough, and look at what it costs the others.',
    ],
    examples: examples(1 / 3, 'Both positives of a, one of three of b.'),
    measure: () => shareMeasure(RATES.tpr, 'positives'),
  },
  {
    id: 'fairness/worst-group-ppv',
    title: 'Worst-group positive predictive value',
    question: 'How often is a positive decision right in the group where it is right least often?',
    formula: 'min_g P(y = 1 | ŷ = 1, g)',
    tasks: BINARY,
    limitations: [
      'It falls with the share of positives of a group: the rarest group is often the worst of it.',
    ],
    remedies: [
      'Have positive decisions about that group seen by a person until the value is where it should be.',
    ],
    examples: examples(0.5, 'The selected of a are right, one of two of b.'),
    measure: () => shareMeasure(RATES.ppv, 'positive decisions'),
  },
  {
    id: 'fairness/worst-group-f1',
    title: 'Worst-group F1',
    question: 'How well are positives found without false alarms in the group where it goes worst?',
    formula: 'min_g 2·TP_g / (2·TP_g + FP_g + FN_g)',
    tasks: BINARY,
    limitations: [
      'It moves with the share of positives, so groups with few of them are at the bottom by that alone.',
    ],
    remedies: [
      'Take precision and recall of that group apart: the two ask for opposite moves of the threshold.',
    ],
    examples: examples(0.4, 'TP 1, FP 1 and FN 2 in b: 2/(2 + 1 + 2).'),
    measure: () => shareMeasure(CELL_FUNCTIONS.f1, 'positives or positive decisions'),
  },
]);
