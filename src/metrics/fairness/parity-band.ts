import { z } from 'zod';
import { RATES } from '../../cube/rates.ts';
import { referenceRatio } from '../compare/reference-ratio.ts';
import { defineMetric, type MeasureContext } from '../metric.ts';

const NAMES = ['selection', 'tpr', 'fpr', 'fnr', 'fdr', 'for', 'npv', 'ppv', 'tnr'] as const;
const OF_ERRORS: readonly (typeof NAMES)[number][] = ['fpr', 'fnr', 'fdr', 'for'];

export default defineMetric({
  id: 'fairness/parity-band',
  title: 'Disparity of a rate to the reference (parity band)',
  question: 'Does a chosen rate of each group stay within a band around that of the reference group?',
  formula: 'rate_g / rate_reference, of the group where it is farthest from 1 on the log scale',
  unit: 'ratio',
  direction: 'target',
  range: [0, Number.POSITIVE_INFINITY],
  ideal: 1,
  scopes: ['attribute', 'intersection', 'slice'],
  needs: ['decisions'],
  tasks: ['binary'],
  fullGrade: 'computed',
  options: z.strictObject({
    rate: z
      .enum(NAMES)
      .default('selection')
      .describe("The rate that is compared; Aequitas calls `selection` pprev, not ppr, and 'ppv' precision"),
  }),
  references: [
    {
      title: 'Saleiro et al., Aequitas: a bias and fairness audit toolkit (2018)',
      url: 'https://arxiv.org/abs/1811.05577',
    },
    { title: 'Aequitas: metrics and disparities', url: 'https://dssg.github.io/aequitas/metrics.html' },
  ],
  limitations: [
    'The value is the disparity, not a verdict: Aequitas with τ = .8 is `within: [0.8, 1.25]` in the policy.',
    'It depends on the reference: the one that the policy names, else the group of largest weight (ref_group_method "majority").',
    'For an error rate near 0 a ratio is large where the difference is small: .02 against .01 is a disparity of 2.',
    'Groups count by `minimum`; Aequitas takes all, however small. `withExcluded` is its farthest disparity.',
  ],
  remedies: [
    'Choose `rate` by who is harmed how: fpr or fdr where the positive decision punishes, fnr or for where it assists.',
    'Name the reference in the policy: when the largest group changes, every disparity changes with it.',
    'Look at the parts for all groups on the same side: then the reference is the one that stands apart.',
  ],
  standards: ['NIST AI RMF MEASURE 2.11'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,prediction,group\n1,1,a\n0,0,a\n0,1,b\n1,0,b\n',
      gives: 1,
      explanation: 'Half of each group is selected.',
    },
    {
      title: 'bad',
      table: 'label,prediction,group\n1,1,a\n0,1,a\n1,0,a\n0,0,a\n0,0,a\n1,1,b\n0,1,b\n0,1,b\n1,1,b\n',
      gives: 2.5,
      explanation: 'All of b against two of five in a, the larger group and so the reference: 1 / .4.',
    },
    {
      title: 'degenerate',
      table: 'label,prediction,group\n1,0,a\n0,0,a\n0,0,a\n1,1,b\n0,0,b\n',
      gives: 'insufficient',
      explanation: 'The rate of the reference group a is 0: .5 / 0 has no value.',
    },
  ],
  compute: ({ decisions }, { rate }, context) =>
    referenceRatio(
      decisions,
      {
        rate: RATES[rate],
        best: isBetterHigh(rate, context) ? 'highest' : 'lowest',
        none: {
          of: `the rate (${rate}) of the reference group is 0`,
          all: `The rate (${rate}) is 0 in every group that counts`,
        },
      },
      context,
    ),
});

function isBetterHigh(rate: (typeof NAMES)[number], { favourable }: MeasureContext): boolean {
  return rate === 'selection' ? favourable === 'positive' : !OF_ERRORS.includes(rate);
}
