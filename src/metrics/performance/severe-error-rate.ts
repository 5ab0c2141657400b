import { z } from 'zod';
import type { GroupCells } from '../../cube/cube.ts';
import type { DecisionEvidence } from '../../evidence/evidence.ts';
import { at } from '../../stats/at.ts';
import { itemAt } from '../../stats/item-at.ts';
import { shareMeasure } from '../compare/share-measure.ts';
import { performance } from '../compare/worst-group.ts';
import { defineMetric } from '../metric.ts';

export default defineMetric({
  id: 'performance/severe-error-rate',
  title: 'Severe error rate',
  question: 'How often does the decision make an error that the policy calls severe?',
  formula: 'Σw·[cost(y, ŷ) ≥ severe] / Σw, option severe (default 1); on a slice: of its worst group',
  unit: 'share',
  direction: 'lower',
  range: [0, 1],
  ideal: 0,
  scopes: ['overall', 'slice'],
  needs: ['decisions', 'severity'],
  tasks: ['binary', 'multiclass'],
  fullGrade: 'computed',
  options: z.strictObject({
    severe: z
      .number()
      .positive()
      .default(1)
      .describe('The cost in the severity table from which an error is severe'),
  }),
  references: [
    {
      title: 'Elkan, The foundations of cost-sensitive learning (2001)',
      url: 'https://dl.acm.org/doi/10.5555/1642194.1642224',
    },
  ],
  limitations: [
    'It is as good as the severity table: who wrote the costs, and were those who bear the errors asked?',
    'All severe errors count alike, and what is just below the limit not at all; the note has the mean cost beside it.',
    'It depends on how frequent the classes are in this table: where severe errors hit a rare class, they are rare for that reason alone.',
  ],
  remedies: [
    'Look at the confusion that the note names: which rows are they, and can a person be asked to decide them?',
    'Decide by the smallest expected cost, Σ P(y)·cost(y, ŷ), in place of the most probable class.',
    'Train with the costs as weights of the rows of each class, and compare the other errors that this brings.',
  ],
  standards: ['NIST AI RMF MEASURE 2.5', 'NIST AI RMF MEASURE 2.6'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table:
        'label,prediction,cost,weight\ncold,cold,0,1\nflu,cold,0.2,1\nstroke,stroke,0,1\nstroke,cold,1,0\n',
      gives: 0,
      explanation:
        'A flu is taken for a cold, which costs 0.2; the stroke that is would cost 1, and has no weight.',
    },
    {
      title: 'bad',
      table: 'label,prediction,cost\ncold,cold,0\nflu,cold,0.2\nstroke,flu,1\nstroke,stroke,0\n',
      gives: 0.25,
      explanation: 'One of four rows is a stroke that is taken for a flu.',
    },
    {
      title: 'degenerate',
      table: 'label,prediction,cost\ncold,flu,0.1\nflu,cold,0.2\n',
      gives: 'insufficient',
      explanation: 'No confusion costs as much as 1: nothing could ever be severe.',
    },
  ],
  compute: ({ decisions, severity: { costs } }, { severe }, context) => {
    const of = costs.map((_, cell) => cell);
    const hits = of.filter((cell) => at(costs, cell) >= severe);
    if (hits.length === 0) {
      return {
        status: 'insufficient',
        n: 0,
        needed: 1,
        reason: `no pair of classes has a cost of ${severe} or more in the severity table`,
        hint: 'Write the option `severe` as a cost that the table has.',
      };
    }
    const isOverall = context.scope.kind === 'overall';
    return performance(
      decisions,
      {
        ...shareMeasure({ hits, of }, 'weight'),
        worst: 'largest',
        notes: (cells) => (isOverall ? costNotes(decisions, cells, costs, hits) : []),
      },
      context,
    );
  },
});

/** The mean cost, and the severe confusion that is met most often. */
function costNotes(
  { classes }: DecisionEvidence,
  { w, n }: GroupCells,
  costs: readonly number[],
  hits: readonly number[],
): readonly string[] {
  const total = costs.reduce((sum, cost, cell) => sum + cost * at(w, cell), 0);
  const mean = total / w.reduce((sum, weight) => sum + weight, 0);
  const worst = itemAt(
    hits.toSorted((a, b) => at(w, b) - at(w, a)),
    0,
  );
  const name = (place: number): string => JSON.stringify(itemAt(classes, place));
  const pair = `${name(Math.floor(worst / classes.length))} is taken for ${name(worst % classes.length)}`;
  return [
    `The mean cost is ${mean.toPrecision(4)} a row.`,
    ...(at(n, worst) > 0 ? [`The most frequent severe error: ${pair}, in ${at(n, worst)} rows.`] : []),
  ];
}
