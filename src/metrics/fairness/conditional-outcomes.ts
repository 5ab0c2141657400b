import { CONDITION_CELLS } from '../../cube/rates.ts';
import { type Quotient, quotientGap } from '../compare/quotient-gap.ts';
import { defineMetric, type Metric, type MetricFacts, NO_OPTIONS } from '../metric.ts';

interface OutcomeRow
  extends Pick<
    MetricFacts,
    'id' | 'title' | 'question' | 'formula' | 'references' | 'limitations' | 'remedies' | 'examples'
  > {
  /** Where the positive decision is the favourable one, and where the negative one is. */
  readonly quotient: { readonly positive: Quotient; readonly negative: Quotient };
}

const { positives, negatives, selected, rejected } = CONDITION_CELLS;
const POSITIVE: Quotient = { top: positives, bottom: selected, given: ['selected'] };
const NEGATIVE: Quotient = { top: negatives, bottom: rejected, given: ['rejected'] };

const clarify = (title: string, page: string): { readonly title: string; readonly url: string } => ({
  title: `Amazon SageMaker Clarify: ${title}`,
  url: `https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-${page}.html`,
});
const COUNTS_ONLY =
  'It compares counts, not people: a group with as many wrong favours as missed ones has the quotient 1, as a perfect model has.';
const UNSIGNED =
  "Clarify's is signed, one facet against all other rows; this is the largest quotient minus the smallest. The parts tell who is who.";

const ROWS: readonly OutcomeRow[] = [
  {
    id: 'fairness/conditional-acceptance-difference',
    title: 'Conditional acceptance difference',
    question: 'For each favourable decision about a group, how many of its people had the favourable label?',
    formula: 'max_g n⁽¹⁾/n̂⁽¹⁾ − min_g n⁽¹⁾/n̂⁽¹⁾, 1 the favourable outcome: labels over decisions',
    quotient: { positive: POSITIVE, negative: NEGATIVE },
    references: [clarify('Difference in Conditional Acceptance (DCAcc)', 'post-training-bias-metric-dcacc')],
    limitations: [COUNTS_ONLY, UNSIGNED],
    remedies: [
      'Above 1 the model accepts fewer of a group than its labels do: find the qualified rows that it turns down.',
      'Below 1 it accepts more than the labels: check whether the label itself was too strict for that group.',
    ],
    examples: [
      {
        title: 'ideal',
        table: 'label,prediction,group\n1,1,a\n0,0,a\n1,0,b\n0,1,b\n',
        gives: 0,
        explanation:
          'One favourable label for one favourable decision in both groups, right in a, wrong in b.',
      },
      {
        title: 'bad',
        table: 'label,prediction,group\n1,1,a\n1,0,a\n0,0,a\n1,1,b\n0,1,b\n0,0,b\n',
        gives: 1.5,
        explanation: 'Two labels for one decision in a, one for two in b: 2 − .5.',
      },
      {
        title: 'degenerate',
        table: 'label,prediction,group\n1,1,a\n0,0,a\n1,0,b\n0,0,b\n',
        gives: 'insufficient',
        explanation: 'Nobody of b is accepted: 1/0 has no value.',
      },
    ],
  },
  {
    id: 'fairness/conditional-rejection-difference',
    title: 'Conditional rejection difference',
    question:
      'For each unfavourable decision about a group, how many of its people had the unfavourable label?',
    formula: 'max_g n⁽⁰⁾/n̂⁽⁰⁾ − min_g n⁽⁰⁾/n̂⁽⁰⁾, 0 the unfavourable outcome: labels over decisions',
    quotient: { positive: NEGATIVE, negative: POSITIVE },
    references: [clarify('Difference in Conditional Rejection (DCR)', 'post-training-bias-metric-dcr')],
    limitations: [COUNTS_ONLY, UNSIGNED],
    remedies: [
      'Below 1 the model rejects more of a group than its labels do: list the features of those whom it rejects wrongly.',
      'Read it beside conditional acceptance: where both are off in one group, its base rate is misjudged, not its order.',
    ],
    examples: [
      {
        title: 'ideal',
        table: 'label,prediction,group\n1,1,a\n0,0,a\n1,0,b\n0,1,b\n',
        gives: 0,
        explanation: 'One unfavourable label for one unfavourable decision in both groups.',
      },
      {
        title: 'bad',
        table: 'label,prediction,group\n1,0,a\n0,0,a\n1,1,a\n0,1,b\n0,0,b\n1,1,b\n',
        gives: 1.5,
        explanation: 'One label for two decisions in a, two for one in b: 2 − .5.',
      },
      {
        title: 'degenerate',
        table: 'label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n0,1,b\n',
        gives: 'insufficient',
        explanation: 'Nobody of b is rejected: 1/0 has no value.',
      },
    ],
  },
];

export default ROWS.map(
  ({ quotient, ...facts }): Metric =>
    defineMetric({
      ...facts,
      unit: 'ratio',
      direction: 'lower',
      range: [0, Number.POSITIVE_INFINITY],
      ideal: 0,
      scopes: ['attribute', 'intersection', 'slice'],
      needs: ['decisions'],
      tasks: ['binary'],
      fullGrade: 'computed',
      options: NO_OPTIONS,
      standards: ['NIST AI RMF MEASURE 2.11'],
      lifecycle: 'stable',
      since: '1.0.0',
      compute: ({ decisions }, _options, context) =>
        quotientGap(decisions, quotient[context.favourable], context),
    }),
);
