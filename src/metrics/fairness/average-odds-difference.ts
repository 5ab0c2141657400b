import type { GroupCells } from '../../cube/cube.ts';
import { definedRateOf, RATES, rateOf } from '../../cube/rates.ts';
import { bandsOf, measuredAgainst, referenceFamily } from '../compare/against-reference.ts';
import { groupTable, tooFewGroups } from '../compare/group-table.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';
import { referenceOf } from '../compare/reference.ts';

const ODDS = [RATES.tpr, RATES.fpr];

export default defineMetric({
  id: 'fairness/average-odds-difference',
  title: 'Average odds difference',
  question:
    'On average over both truths, is a group given the positive decision more or less often than the reference?',
  formula: '½[(FPR_g − FPR_ref) + (TPR_g − TPR_ref)], of the group where it is farthest from 0',
  unit: 'share',
  direction: 'target',
  range: [-1, 1],
  ideal: 0,
  scopes: ['attribute', 'intersection', 'slice'],
  needs: ['decisions'],
  tasks: ['binary'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    { title: 'Bellamy et al., AI Fairness 360 (2018)', url: 'https://arxiv.org/abs/1810.01943' },
    {
      title: 'AIF360: average_odds_difference',
      url: 'https://aif360.readthedocs.io/en/stable/modules/generated/aif360.sklearn.metrics.average_odds_difference.html',
    },
  ],
  limitations: [
    'The two terms can cancel: fewer found positives and more false alarms give 0. Gate equalized odds beside it.',
    'It depends on the reference: the one that the policy names, else the group of largest weight.',
    'Only the group farthest from the reference is the value; the parts have the sign of each.',
  ],
  remedies: [
    'Read the sign: below 0 the group gets the positive decision too rarely for its truth, above 0 too often.',
    'Take true and false positive rates apart (equal opportunity, equalized odds) before you change the model.',
    'Re-weight or re-sample the training rows of that group by group × label, train again, and compare both terms.',
  ],
  standards: ['NIST AI RMF MEASURE 2.11'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,prediction,group\n1,1,a\n1,0,a\n0,1,a\n0,0,a\n1,1,b\n1,0,b\n0,1,b\n0,0,b\n',
      gives: 0,
      explanation: 'TPR and FPR are .5 in both groups.',
    },
    {
      title: 'bad',
      table: 'label,prediction,group\n1,1,a\n1,1,a\n0,1,a\n0,0,a\n0,0,a\n1,1,b\n1,0,b\n0,0,b\n0,0,b\n',
      gives: -5 / 12,
      explanation: 'Against the larger group a, b has TPR .5 − 1 and FPR 0 − 1/3: half of −5/6.',
    },
    {
      title: 'degenerate',
      table: 'label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n1,0,b\n',
      gives: 'insufficient',
      explanation: 'b has no negatives: its FPR is 0/0.',
    },
  ],
  compute: ({ decisions }, _options, context) => {
    const table = groupTable(decisions.groups, ['positives', 'negatives'], context, (cells) => ({
      value: ODDS.some((rate) => rateOf(cells, rate).value === null) ? null : definedOdds(cells),
    }));
    const tooFew = tooFewGroups(table);
    if (tooFew !== undefined) {
      return tooFew;
    }
    const sign = context.favourable === 'positive' ? 1 : -1;
    const reference = referenceOf(table, context, ({ value }) => sign * value);
    if ('status' in reference) {
      return reference;
    }
    const family = referenceFamily(decisions, table.eligible, ODDS, reference, context);
    const centre = reference.kind === 'group' ? reference.row.value : definedOdds(decisions.overall);
    return measuredAgainst({
      table,
      reference,
      distance: (value) => value - centre,
      shown: (distance) => distance,
      bands: bandsOf(family, table.eligible, context.minimum.confidence),
    });
  },
});

/** ½(TPR + FPR). */
function definedOdds(cells: GroupCells): number {
  return ODDS.reduce((sum, rate) => sum + definedRateOf(cells, rate) / ODDS.length, 0);
}
