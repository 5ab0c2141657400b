import { z } from 'zod';
import { type EqualizedOddsOptions, equalizedOdds } from '../compare/equalized-odds.ts';
import { GAP_METHOD } from '../compare/rate-gap.ts';
import { defineMetric, type Metric, type MetricFacts, type NonEmpty } from '../metric.ts';

const HEAD = 'label,prediction,group\n';
const ALIKE = `${HEAD}1,1,a\n1,0,a\n0,1,a\n0,0,a\n1,1,b\n1,0,b\n0,1,b\n0,0,b\n`;
const NO_NEGATIVES = `${HEAD}1,1,a\n0,0,a\n1,1,b\n1,0,b\n`;

interface Row extends Pick<MetricFacts, 'id' | 'title' | 'question' | 'formula' | 'examples'> {
  readonly form: EqualizedOddsOptions['form'];
  readonly source: string;
  readonly limitations: NonEmpty<string>;
}

const ROWS: readonly Row[] = [
  {
    id: 'fairness/equalized-odds-difference',
    title: 'Equalized odds difference',
    question: 'Do errors fall equally on the groups, on the truly positive and on the truly negative?',
    formula: 'max(max_g TPR − min_g TPR, max_g FPR − min_g FPR); option aggregate: mean of the two',
    form: 'difference',
    source: 'equalized_odds_difference',
    limitations: [
      "A part is the group's largest distance to another group that counts, not a rate; the notes name the two gaps.",
    ],
    examples: [
      { title: 'ideal', table: ALIKE, gives: 0, explanation: 'Both rates are ½ in both groups.' },
      {
        title: 'bad',
        table: `${HEAD}1,1,a\n1,1,a\n0,1,a\n0,0,a\n1,1,b\n1,0,b\n0,0,b\n0,0,b\n`,
        gives: 0.5,
        explanation: 'TPR 1 against .5 and FPR .5 against 0: both gaps are .5.',
      },
      {
        title: 'degenerate',
        table: NO_NEGATIVES,
        gives: 'insufficient',
        explanation: 'b has no negatives: its FPR is 0/0, and half of the question cannot be answered.',
      },
    ],
  },
  {
    id: 'fairness/equalized-odds-ratio',
    title: 'Equalized odds ratio',
    question:
      'How many times as often do found positives, or false alarms, occur in one group as in another?',
    formula: 'min(min_g TPR / max_g TPR, min_g FPR / max_g FPR); option aggregate: mean of the two',
    form: 'ratio',
    source: 'equalized_odds_ratio',
    limitations: [
      'The false positive rates set it nearly always, as they are the smaller ones; one group without false alarms makes it 0.',
      "A part is the group's smallest ratio to another group that counts, not a rate; the notes name the two ratios.",
    ],
    examples: [
      { title: 'ideal', table: ALIKE, gives: 1, explanation: 'Both rates are ½ in both groups.' },
      {
        title: 'bad',
        table: `${HEAD}1,1,a\n0,1,a\n0,1,a\n1,1,b\n1,0,b\n0,1,b\n0,0,b\n0,0,b\n0,0,b\n`,
        gives: 0.25,
        explanation: 'TPR ½ against 1, FPR ¼ against 1: the smaller ratio is ¼.',
      },
      {
        title: 'degenerate',
        table: NO_NEGATIVES,
        gives: 'insufficient',
        explanation: 'b has no negatives: its FPR is 0/0.',
      },
    ],
  },
];

const LIMITATIONS = [
  'Each rate is compared over the groups that have enough rows of its truth, so the two gaps can stand on different groups.',
  'It says nothing of how many of each group are selected, and it trusts the label.',
] as const;

export default ROWS.map(
  ({ form, source, limitations, ...row }): Metric =>
    defineMetric({
      ...row,
      unit: form === 'difference' ? 'share' : 'ratio',
      direction: form === 'difference' ? 'lower' : 'higher',
      ideal: form === 'difference' ? 0 : 1,
      range: [0, 1],
      scopes: ['attribute', 'intersection', 'slice'],
      needs: ['decisions'],
      tasks: ['binary'],
      fullGrade: 'computed',
      options: z.strictObject({
        method: GAP_METHOD,
        aggregate: z
          .enum(['max', 'mean'])
          .default('max')
          .describe('The worse of the two gaps (Fairlearn: worst_case), or their mean'),
      }),
      references: [
        {
          title: 'Hardt, Price, Srebro, Equality of opportunity in supervised learning (2016)',
          url: 'https://arxiv.org/abs/1610.02413',
        },
        {
          title: `Fairlearn: ${source}`,
          url: `https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.${source}.html`,
        },
      ],
      limitations: [...LIMITATIONS, ...limitations],
      remedies: [
        'See in the notes which gap is the larger: missed positives ask for better features, false alarms for a higher threshold.',
        'Fit fairlearn.postprocessing.ThresholdOptimizer under equalized_odds on data apart from this table, and measure again.',
        'Break the worse rate down by intersections: a gap between two large groups often sits in one part of one of them.',
      ],
      standards: ['NIST AI RMF MEASURE 2.11'],
      lifecycle: 'stable',
      since: '1.0.0',
      compute: ({ decisions }, options, context) => equalizedOdds(decisions, { ...options, form }, context),
    }),
);
