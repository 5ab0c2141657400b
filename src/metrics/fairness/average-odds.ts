import { AVERAGED, averageDifference } from '../compare/average-odds.ts';
import { defineMetric, type Metric, type MetricFacts, NO_OPTIONS } from '../metric.ts';

interface OddsRow
  extends Pick<
    MetricFacts,
    'id' | 'title' | 'question' | 'formula' | 'direction' | 'range' | 'limitations' | 'remedies' | 'examples'
  > {
  readonly averaged: 'odds' | 'absoluteOdds';
  /** The function of AIF360's scikit-learn interface. */
  readonly named: string;
}

const ALIKE = 'label,prediction,group\n1,1,a\n1,0,a\n0,1,a\n0,0,a\n1,1,b\n1,0,b\n0,1,b\n0,0,b\n';
const CANCEL = 'label,prediction,group\n1,1,a\n1,1,a\n0,0,a\n0,0,a\n0,0,a\n1,1,b\n1,0,b\n0,1,b\n0,0,b\n';
const NO_NEGATIVES = 'label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n1,0,b\n';
const UNDEFINED = 'b has no negatives: its FPR is 0/0.';
const REFERENCE =
  'It depends on the reference: the one that the policy names, else the group of largest weight.';
const PARTS = 'Only the group farthest from the reference is the value; the parts have the number of each.';

const ROWS: readonly OddsRow[] = [
  {
    id: 'fairness/average-odds-difference',
    averaged: 'odds',
    named: 'average_odds_difference',
    title: 'Average odds difference',
    question:
      'On average over both truths, is a group given the positive decision more or less often than the reference?',
    formula: '½[(FPR_g − FPR_ref) + (TPR_g − TPR_ref)], of the group where it is farthest from 0',
    direction: 'target',
    range: [-1, 1],
    limitations: [
      'The two terms can cancel: fewer found positives and more false alarms give 0. Gate equalized odds beside it.',
      REFERENCE,
      PARTS,
    ],
    remedies: [
      'Read the sign: below 0 the group gets the positive decision too rarely for its truth, above 0 too often.',
      'Take true and false positive rates apart (equal opportunity, equalized odds) before you change the model.',
      'Re-weight or re-sample the training rows of that group by group × label, train again, and compare both terms.',
    ],
    examples: [
      { title: 'ideal', table: ALIKE, gives: 0, explanation: 'TPR and FPR are .5 in both groups.' },
      {
        title: 'bad',
        table: 'label,prediction,group\n1,1,a\n1,1,a\n0,1,a\n0,0,a\n0,0,a\n1,1,b\n1,0,b\n0,0,b\n0,0,b\n',
        gives: -5 / 12,
        explanation: 'Against the larger group a, b has TPR .5 − 1 and FPR 0 − 1/3: half of −5/6.',
      },
      { title: 'degenerate', table: NO_NEGATIVES, gives: 'insufficient', explanation: UNDEFINED },
    ],
  },
  {
    id: 'fairness/average-absolute-odds-difference',
    averaged: 'absoluteOdds',
    named: 'average_odds_error',
    title: 'Average absolute odds difference',
    question: 'How far are the true and the false positive rate of a group from those of the reference?',
    formula: '½[|FPR_g − FPR_ref| + |TPR_g − TPR_ref|], of the group where it is largest',
    direction: 'lower',
    range: [0, 1],
    limitations: [
      'It has no sign: whether the group gets the positive decision too often or too rarely is in average odds difference.',
      'A large gap in one rate is halved when the other has none; equalized odds difference shows the larger of the two.',
      REFERENCE,
      PARTS,
    ],
    remedies: [
      'Set it beside the signed average odds difference: far above its size, the two rates err in opposite directions.',
      'Where they do, moving the threshold helps one and harms the other: look for features that tell the truths apart there.',
      'Where they agree, a threshold that is too high or too low for this group explains it; measure at several.',
    ],
    examples: [
      { title: 'ideal', table: ALIKE, gives: 0, explanation: 'TPR and FPR are .5 in both groups.' },
      {
        title: 'bad',
        table: CANCEL,
        gives: 0.5,
        explanation: 'TPR .5 against 1, FPR .5 against 0: the signed difference is 0, this is ½(.5 + .5).',
      },
      { title: 'degenerate', table: NO_NEGATIVES, gives: 'insufficient', explanation: UNDEFINED },
    ],
  },
];

export default ROWS.map(
  ({ averaged, named, ...facts }): Metric =>
    defineMetric({
      ...facts,
      unit: 'share',
      ideal: 0,
      scopes: ['attribute', 'intersection', 'slice'],
      needs: ['decisions'],
      tasks: ['binary'],
      fullGrade: 'computed',
      options: NO_OPTIONS,
      references: [
        { title: 'Bellamy et al., AI Fairness 360 (2018)', url: 'https://arxiv.org/abs/1810.01943' },
        {
          title: `AIF360: ${named}`,
          url: `https://aif360.readthedocs.io/en/stable/modules/generated/aif360.sklearn.metrics.${named}.html`,
        },
      ],
      standards: ['NIST AI RMF MEASURE 2.11'],
      lifecycle: 'stable',
      since: '1.0.0',
      compute: ({ decisions }, _options, context) =>
        averageDifference(decisions, AVERAGED[averaged], context),
    }),
);
