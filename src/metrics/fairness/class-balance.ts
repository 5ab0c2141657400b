import { NEGATIVE, POSITIVE } from '../../cube/cube.ts';
import { classBalance } from '../compare/class-balance.ts';
import { defineMetric, type Metric, type MetricFacts, NO_OPTIONS } from '../metric.ts';

interface BalanceRow
  extends Pick<
    MetricFacts,
    'id' | 'title' | 'question' | 'formula' | 'limitations' | 'remedies' | 'examples'
  > {
  readonly truth: number;
  /** The function of AIF360's scikit-learn interface. */
  readonly named: string;
}

const BASE_RATES =
  'With unequal base rates a score cannot be calibrated and in balance for both classes at once, unless it is perfect.';
const ALIKE = 'label,score,group\n1,0.8,a\n1,0.6,a\n0,0.2,a\n1,0.7,b\n0,0.3,b\n0,0.1,b\n';

const ROWS: readonly BalanceRow[] = [
  {
    id: 'fairness/positive-class-balance-difference',
    truth: POSITIVE,
    named: 'generalized_fnr',
    title: 'Balance for the positive class',
    question: 'Do the truly positive of one group get lower scores than those of another?',
    formula: 'max_g − min_g of the mean score of the positives of g',
    limitations: [
      BASE_RATES,
      'It does not see where the threshold lies: equal means can hide that one group has its positives just below it.',
      'Positives of one group may really be less plain than those of another; that is a property of the group, not yet a harm.',
    ],
    remedies: [
      'Read the positives of the group with the lowest mean and the lowest scores: which feature would have shown them?',
      'Set equal opportunity beside it: it says whether the lower scores cost decisions at the threshold.',
      'Weight the positives of that group up in training, and watch the balance for the negative class.',
    ],
    examples: [
      { title: 'ideal', table: ALIKE, gives: 0, explanation: 'The mean of positives is .7 in both groups.' },
      {
        title: 'bad',
        table: 'label,score,group\n1,0.9,a\n1,0.7,a\n0,0.2,a\n1,0.6,b\n1,0.2,b\n0,0.2,b\n',
        gives: 0.4,
        explanation: '.8 for the positives of a, .4 for those of b.',
      },
      {
        title: 'degenerate',
        table: 'label,score,group\n1,0.9,a\n0,0.2,a\n0,0.6,b\n0,0.2,b\n',
        gives: 'insufficient',
        explanation: 'b has no positives, and one group makes no gap.',
      },
    ],
  },
  {
    id: 'fairness/negative-class-balance-difference',
    truth: NEGATIVE,
    named: 'generalized_fpr',
    title: 'Balance for the negative class',
    question: 'Do the truly negative of one group get higher scores than those of another?',
    formula: 'max_g − min_g of the mean score of the negatives of g',
    limitations: [
      BASE_RATES,
      'A mean is moved by a few high scores: false alarms at a threshold are counted by the false positive rates.',
      'Labels that were recorded more eagerly in one group make negatives of it rarer and plainer, and this gap smaller.',
    ],
    remedies: [
      'Read the negatives of the group with the highest mean and the highest scores: what do they share with positives?',
      'Set the false positive rates beside it: they say whether the higher scores cost decisions at the threshold.',
      'Remove features that stand in for the group, train again, and compare both balances.',
    ],
    examples: [
      { title: 'ideal', table: ALIKE, gives: 0, explanation: 'The mean of negatives is .2 in both groups.' },
      {
        title: 'bad',
        table: 'label,score,group\n1,0.9,a\n0,0.1,a\n0,0.3,a\n1,0.9,b\n0,0.6,b\n0,0.4,b\n',
        gives: 0.3,
        explanation: '.2 for the negatives of a, .5 for those of b.',
      },
      {
        title: 'degenerate',
        table: 'label,score,group\n1,0.9,a\n0,0.2,a\n1,0.6,b\n1,0.2,b\n',
        gives: 'insufficient',
        explanation: 'b has no negatives, and one group makes no gap.',
      },
    ],
  },
];

export default ROWS.map(
  ({ truth, named, ...facts }): Metric =>
    defineMetric({
      ...facts,
      unit: 'share',
      direction: 'lower',
      range: [0, 1],
      ideal: 0,
      scopes: ['attribute', 'intersection', 'slice'],
      needs: ['scores'],
      tasks: ['binary'],
      fullGrade: 'computed',
      options: NO_OPTIONS,
      references: [
        {
          title:
            'Kleinberg, Mullainathan, Raghavan, Inherent trade-offs in the fair determination of risk scores (2016)',
          url: 'https://arxiv.org/abs/1609.05807',
        },
        {
          title: `AIF360: ${named}`,
          url: `https://aif360.readthedocs.io/en/stable/modules/generated/aif360.sklearn.metrics.${named}.html`,
        },
      ],
      standards: ['NIST AI RMF MEASURE 2.11'],
      lifecycle: 'stable',
      since: '1.0.0',
      compute: ({ scores }, _options, context) => classBalance(scores, truth, context),
    }),
);
