import { z } from 'zod';
import type { ColumnEvidence } from '../../../evidence/evidence.ts';
import { driftOf, worstDrift } from './column-drift.ts';
import { DISTANCES } from './drift-distance.ts';
import { defineMetric, type Metric, type MetricFacts } from '../../metric.ts';

const OPTIONS = z.strictObject({
  distance: z
    .enum(['psi', 'jensen-shannon', 'ks', 'wasserstein'])
    .default('psi')
    .describe('How the two distributions are compared; ks and wasserstein take numbers only.'),
});

/** A column of which the policy says what it means. */
export interface TargetRow
  extends Pick<MetricFacts, 'title' | 'question' | 'limitations' | 'remedies' | 'examples'> {
  readonly target: 'label' | 'prediction';
}

/** The drift of one target as a metric. */
export function targetDrift({ target, ...row }: TargetRow): Metric {
  return defineMetric({
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
  });
}

/** Classes are categories whatever they are called; a score, and what a regression predicts, are numbers. */
function isOfClasses({ task, predictionIsScore }: ColumnEvidence, target: TargetRow['target']): boolean {
  return task !== 'regression' && !(target === 'prediction' && predictionIsScore);
}
