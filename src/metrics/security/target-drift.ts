import { z } from 'zod';
import type { ColumnEvidence } from '../../evidence/evidence.ts';
import { driftOf, worstDrift } from '../compare/column-drift.ts';
import { DISTANCES } from '../compare/drift-distance.ts';
import { defineMetric, type Metric, type MetricFacts } from '../metric.ts';

const OPTIONS = z.strictObject({
  distance: z
    .enum(['psi', 'jensen-shannon', 'ks', 'wasserstein'])
    .default('psi')
    .describe('How the two distributions are compared; ks and wasserstein take numbers only.'),
});

interface Row extends Pick<MetricFacts, 'title' | 'question' | 'limitations' | 'remedies' | 'examples'> {
  readonly target: 'label' | 'prediction';
}

const ROWS: readonly Row[] = [
  {
    target: 'label',
    title: 'Label drift',
    question: 'Are the true outcomes distributed here as in the training table?',
    limitations: [
      'Classes are compared by their shares; that the same share now means other people is not seen.',
      'An evaluation table that was balanced on purpose drifts by design: weight its rows.',
    ],
    remedies: [
      'See whether labels come later here than they did in training: fresh rows then have too few of the late outcome.',
      'If the base rate did change, recalibrate the scores and set the threshold anew before training again.',
    ],
    examples: [
      {
        title: 'ideal',
        table: 'label\n0\n1\n0\n1\n',
        training: 'label\n1\n0\n',
        gives: 0,
        explanation: 'Half of each in both tables.',
      },
      {
        title: 'bad',
        table: 'label\n0\n1\n1\n1\n',
        training: 'label\n0\n0\n0\n1\n',
        gives: Math.log(3),
        explanation: 'From one positive in four to three: 2·½·ln 3.',
      },
      {
        title: 'degenerate',
        table: 'label\n0\n1\n',
        training: 'x\n1\n2\n',
        gives: 'insufficient',
        explanation: 'The training table has no such column.',
      },
    ],
  },
  {
    target: 'prediction',
    title: 'Prediction drift',
    question: 'Does the model decide here as often each way as on the training table?',
    limitations: [
      'The training table has to hold the predictions of this model; of an older one it says nothing.',
      'Predictions on rows that were trained on are surer than on new ones: part of the drift of scores is that.',
    ],
    remedies: [
      'Compare with the drift of the features: decisions that drift while no feature does point to another model or threshold.',
      'Write the predictions of both tables with the same code and the same threshold.',
    ],
    examples: [
      {
        title: 'ideal',
        table: 'label,prediction\n0,0\n1,1\n',
        training: 'prediction\n1\n0\n',
        gives: 0,
        explanation: 'Half of each in both tables.',
      },
      {
        title: 'bad',
        table: 'label,prediction\n0,0\n1,1\n1,1\n1,1\n',
        training: 'prediction\n0\n0\n0\n1\n',
        gives: Math.log(3),
        explanation: 'From one positive decision in four to three: 2·½·ln 3.',
      },
      {
        title: 'degenerate',
        table: 'label,prediction\n0,0\n1,1\n',
        training: 'x\n1\n2\n',
        gives: 'insufficient',
        explanation: 'The training table has no such column.',
      },
    ],
  },
];

const METRICS: readonly Metric[] = ROWS.map(({ target, ...row }) =>
  defineMetric({
    ...row,
    id: `security/${target}-drift`,
    formula:
      'option distance: psi, jensen-shannon, ks or wasserstein of the column in the training and in the evaluation table',
    unit: 'index',
    direction: 'lower',
    range: [0, Infinity],
    ideal: 0,
    scopes: ['overall'],
    needs: ['columns'],
    tasks: ['binary', 'multiclass', 'regression'],
    fullGrade: 'computed',
    options: OPTIONS,
    references: [
      {
        title:
          'Lipton, Wang, Smola, Detecting and correcting for label shift with black box predictors (2018)',
        url: 'https://proceedings.mlr.press/v80/lipton18a.html',
      },
    ],
    standards: ['NIST AI RMF MEASURE 2.4', 'NIST AI RMF MANAGE 4.1'],
    lifecycle: 'stable',
    since: '1.0.0',
    compute: ({ columns }, { distance: name }, context) => {
      const pair = columns[target];
      if (pair === undefined) {
        return {
          status: 'insufficient',
          n: 0,
          needed: 1,
          reason: `the training table has no column of the ${target}`,
          hint: `Write the ${target} into the training table, under the name that it has in the evaluation table.`,
        };
      }
      const distance = DISTANCES[name];
      const drift = driftOf(
        pair.current.column,
        pair,
        distance,
        isOfClasses(columns, target),
        context.minimum.group,
      );
      return worstDrift(drift === undefined ? [] : [drift], distance, context);
    },
  }),
);

export default METRICS;

/** Classes are categories whatever they are called; a score, and what a regression predicts, are numbers. */
function isOfClasses({ task, predictionIsScore }: ColumnEvidence, target: Row['target']): boolean {
  return task !== 'regression' && !(target === 'prediction' && predictionIsScore);
}
