import type { GroupCells } from '../../cube/cube.ts';
import { weightOf } from '../../cube/rates.ts';
import type { LabelEvidence } from '../../evidence/evidence.ts';
import { effectiveSize } from '../../stats/effective-size.ts';
import { wilsonInterval } from '../../stats/wilson.ts';
import { comparedRows, measuredAgainst } from '../compare/against-reference.ts';
import { groupTable, type Interval, tooFewGroups } from '../compare/group-table.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';
import { type Reference, referenceOf } from '../compare/reference.ts';

export default defineMetric({
  id: 'fairness/group-imbalance',
  title: 'Group imbalance',
  question: 'How much smaller is a group than the reference group in the evaluation table?',
  formula: '(n_ref − n_g) / (n_ref + n_g), of the group where it is farthest from 0',
  unit: 'index',
  direction: 'target',
  range: [-1, 1],
  ideal: 0,
  scopes: ['attribute', 'intersection', 'slice'],
  needs: ['labels'],
  tasks: ['binary', 'multiclass', 'regression'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    {
      title: 'Amazon SageMaker Clarify: Class Imbalance (CI)',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-bias-metric-class-imbalance.html',
    },
  ],
  limitations: [
    'Clarify has two facets, a and d: (n_a − n_d)/(n_a + n_d). Here a is the reference (the policy names it, else the largest ' +
      'group) and d each other group in turn; with `reference: overall` a is all other rows together.',
    'Equal sizes are not a goal in themselves: compare with the population that the system serves.',
    'Groups below the smallest size of the policy do not count in the value: see `withExcluded` and the excluded.',
  ],
  remedies: [
    'Collect more rows of the smallest group, or sample by group, until its own rates have the intervals that you need.',
    'Do not drop rows of the large group to mend the number: it costs precision and helps nobody.',
  ],
  standards: ['NIST AI RMF MAP 2.3', 'NIST AI RMF MEASURE 2.11'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    { title: 'ideal', table: 'label,group\n1,a\n0,a\n0,b\n1,b\n', gives: 0, explanation: 'Two rows each.' },
    {
      title: 'bad',
      table: 'label,group\n1,a\n0,a\n0,a\n1,b\n',
      gives: 0.5,
      explanation: 'Three rows of a, one of b: (3 − 1) / 4.',
    },
    {
      title: 'degenerate',
      table: 'label,group\n1,a\n0,a\n',
      gives: 'insufficient',
      explanation: 'There is one group only.',
    },
  ],
  compute: ({ labels }, _options, context) => {
    const table = groupTable(labels.groups, [], context, (cells) => {
      const { w } = weightOf(cells);
      return { value: w > 0 ? w : null };
    });
    const tooFew = tooFewGroups(table);
    if (tooFew !== undefined) {
      return tooFew;
    }
    const reference = referenceOf(table, context, ({ value }) => value);
    if ('status' in reference) {
      return reference;
    }
    const compared = comparedRows(table.eligible, reference);
    const confidence = context.minimum.confidence ** (1 / compared.length);
    return measuredAgainst({
      table,
      reference,
      distance: (w) => imbalance(w, reference, labels),
      shown: (distance) => distance,
      bands: new Map(
        compared.map(({ place, cells }) => [place, bandOf(cells, reference, labels, confidence)]),
      ),
    });
  },
});

function imbalance(w: number, reference: Reference, { overall }: LabelEvidence): number {
  const other = reference.kind === 'group' ? reference.row.value : weightOf(overall).w - w;
  return (other - w) / (other + w);
}

/** From Wilson's interval of the group's share of both together. */
function bandOf(
  cells: GroupCells,
  reference: Reference,
  { overall }: LabelEvidence,
  confidence: number,
): Interval {
  const own = weightOf(cells);
  const all = weightOf(overall);
  const both =
    reference.kind === 'overall'
      ? all
      : { w: own.w + reference.row.value, w2: own.w2 + weightOf(reference.row.cells).w2 };
  const [low, high] = wilsonInterval(Math.min(1, own.w / both.w), effectiveSize(both.w, both.w2), confidence);
  return [1 - 2 * high, 1 - 2 * low];
}
