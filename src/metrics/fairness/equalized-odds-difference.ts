import { z } from 'zod';
import { RATES } from '../../cube/rates.ts';
import { GAP_METHOD, gapIn, wholeOf } from '../compare/rate-gap.ts';
import { defineMetric } from '../metric.ts';
import { mergedTable } from '../compare/merged-table.ts';
import { measuredOver, rateTable, tooFewGroups } from '../compare/group-table.ts';

export default defineMetric({
  id: 'fairness/equalized-odds-difference',
  title: 'Equalized odds difference',
  question: 'Do errors fall equally on the groups, on the truly positive and on the truly negative?',
  formula: 'max(max_g TPR − min_g TPR, max_g FPR − min_g FPR); option aggregate: mean of the two',
  unit: 'share',
  direction: 'lower',
  range: [0, 1],
  ideal: 0,
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
      title: 'Fairlearn: equalized_odds_difference',
      url: 'https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.equalized_odds_difference.html',
    },
  ],
  limitations: [
    'Each rate is compared over the groups that have enough rows of its truth, so the two gaps can stand on different groups.',
    'It says nothing of how many of each group are selected, and it trusts the label.',
    "A part is the group's largest distance to another group that counts, not a rate; the notes name the two gaps.",
  ],
  remedies: [
    'See in the notes which gap is the larger: missed positives ask for better features, false alarms for a higher threshold.',
    'Fit fairlearn.postprocessing.ThresholdOptimizer under equalized_odds on data apart from this table, and measure again.',
    'Break the worse rate down by intersections: a gap between two large groups often sits in one part of one of them.',
  ],
  standards: ['NIST AI RMF MEASURE 2.11'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,prediction,group\n1,1,a\n1,0,a\n0,1,a\n0,0,a\n1,1,b\n1,0,b\n0,1,b\n0,0,b\n',
      gives: 0,
      explanation: 'One of two positives is found and one of two negatives is a false alarm, in both groups.',
    },
    {
      title: 'bad',
      table: 'label,prediction,group\n1,1,a\n1,1,a\n0,1,a\n0,0,a\n1,1,b\n1,0,b\n0,0,b\n0,0,b\n',
      gives: 0.5,
      explanation: 'TPR 1 against .5 and FPR .5 against 0: both gaps are .5.',
    },
    {
      title: 'degenerate',
      table: 'label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n1,0,b\n',
      gives: 'insufficient',
      explanation: 'b has no negatives: its FPR is 0/0, and half of the question cannot be answered.',
    },
  ],
  compute: ({ decisions }, { method, aggregate }, context) => {
    const rated = [RATES.tpr, RATES.fpr].map((rate) => ({
      rate,
      table: rateTable(decisions.groups, rate, context),
    }));
    const tables = rated.map(({ table }) => table);
    const merged = mergedTable(
      tables,
      rated.map(({ rate }) => wholeOf(decisions.overall, rate, method)),
    );
    const tooFew = tables.map((table) => tooFewGroups(table)).find((each) => each !== undefined);
    if (tooFew !== undefined) {
      return { ...tooFew, parts: merged.parts, excluded: merged.excluded };
    }
    const combine = aggregate === 'mean' ? 'mean' : 'worst';
    const found = gapIn(decisions, rated, { form: 'difference', method, combine }, context);
    const [positives, negatives] = found.gaps.map((gap) => gap.toFixed(4));
    const note = `The gap is ${positives} in the true positive rate and ${negatives} in the false positive rate.`;
    return measuredOver(merged, { ...found, notes: [note] });
  },
});
