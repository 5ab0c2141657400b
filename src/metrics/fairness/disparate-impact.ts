import { definedRateOf, type Rate, RATES, sumAt } from '../../cube/rates.ts';
import { comparedRows, measuredAgainst, referenceFamily } from '../compare/against-reference.ts';
import { type GroupRow, rateTable, tooFewGroups } from '../compare/group-table.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';
import { ratioBands } from '../compare/ratio-bands.ts';
import { referenceOf } from '../compare/reference.ts';

export default defineMetric({
  id: 'fairness/disparate-impact',
  title: 'Disparate impact',
  question: 'How often does a group get the favourable outcome, for each time the reference group gets it?',
  formula:
    'P(favourable | g) / P(favourable | reference), of the group where it is farthest from 1 on the log scale',
  unit: 'ratio',
  direction: 'target',
  range: [0, Number.POSITIVE_INFINITY],
  ideal: 1,
  scopes: ['attribute', 'intersection', 'slice'],
  needs: ['decisions'],
  tasks: ['binary'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    {
      title: 'Feldman et al., Certifying and removing disparate impact (2015)',
      url: 'https://arxiv.org/abs/1412.3756',
    },
    {
      title: 'AIF360: disparate_impact_ratio',
      url: 'https://aif360.readthedocs.io/en/stable/modules/generated/aif360.sklearn.metrics.disparate_impact_ratio.html',
    },
  ],
  limitations: [
    'The four-fifths rule (.8) is a screening reference from US employment practice, not a boundary of fairness.',
    'It depends on the reference: the one that the policy names, else the group of largest weight.',
    'Near a rate of 0 a ratio says little: .002 against .001 is a ratio of 2. Read the difference beside it.',
    'Which outcome people want is the policy to say (favourable): of the other outcome the ratio is another number.',
  ],
  remedies: [
    'Check `favourable` and `reference` in the policy first: swapped, the number means something else.',
    'Find the feature that carries the gap: leave candidates out one by one, and watch this ratio and the accuracy.',
    'Where the label is historic, ask whether it records the need or an earlier decision about these groups.',
  ],
  standards: ['NIST AI RMF MEASURE 2.11', 'Evidence for the four-fifths screening of 29 CFR 1607.4(D)'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,prediction,group\n1,1,a\n0,0,a\n0,1,b\n1,0,b\n',
      gives: 1,
      explanation: 'Half of each group gets the favourable outcome.',
    },
    {
      title: 'bad',
      table: 'label,prediction,group\n1,1,a\n0,1,a\n1,1,a\n0,0,a\n1,1,a\n1,1,b\n0,0,b\n0,0,b\n1,0,b\n',
      gives: 0.3125,
      explanation:
        'One of four in b against four of five in a, the larger group and so the reference: .25 / .8.',
    },
    {
      title: 'degenerate',
      table: 'label,prediction,group\n1,0,a\n0,0,a\n0,0,a\n1,1,b\n0,0,b\n',
      gives: 'insufficient',
      explanation: 'Nobody of the reference group a gets the favourable outcome: .5 / 0 has no value.',
    },
  ],
  compute: ({ decisions }, _options, context) => {
    const rate = context.favourable === 'positive' ? RATES.selection : RATES.rejection;
    const table = rateTable(decisions.groups, rate, context);
    const tooFew = tooFewGroups(table);
    if (tooFew !== undefined) {
      return tooFew;
    }
    const reference = referenceOf(table, context, ({ value }) => value);
    if ('status' in reference) {
      return reference;
    }
    const centre = reference.kind === 'group' ? reference.row.value : definedRateOf(decisions.overall, rate);
    const { parts, excluded } = table;
    if (centre === 0 && table.eligible.some(({ value }) => value > 0)) {
      const reason =
        'nobody of the reference group has the favourable outcome, so no ratio to it has a value';
      return { status: 'insufficient', n: 0, needed: 1, reason, parts, excluded };
    }
    const family = referenceFamily(decisions, table.eligible, [rate], reference, context);
    const others = comparedRows(table.defined, reference);
    return measuredAgainst({
      table,
      reference,
      distance: (value) => (centre > 0 ? Math.log(value / centre) : value > 0 ? null : 0),
      shown: Math.exp,
      bands: centre === 0 ? new Map() : ratioBands(family, table.eligible, context.minimum.confidence),
      notes:
        centre === 0
          ? ['Nobody has the favourable outcome: the ratio 0/0 is taken as 1.']
          : others.length < 2 || reference.kind === 'overall'
            ? []
            : [
                `All other groups together have ${(pooled(others, rate) / centre).toFixed(4)} times the reference's rate.`,
              ],
    });
  },
});

function pooled(rows: readonly GroupRow[], rate: Rate): number {
  const sum = (cells: readonly number[]): number =>
    rows.reduce((total, row) => total + sumAt(row.cells.w, cells), 0);
  return sum(rate.hits) / sum(rate.of);
}
