import { driftOf, worstDrift } from './column-drift.ts';
import { type DistanceName, DISTANCES } from './drift-distance.ts';
import { defineMetric, type Metric, type MetricExample, type MetricFacts, NO_OPTIONS } from '../../metric.ts';

/** One distance as a metric of all features. */
export interface DriftRow
  extends Pick<
    MetricFacts,
    'title' | 'question' | 'formula' | 'unit' | 'range' | 'references' | 'limitations'
  > {
  readonly distance: DistanceName;
  readonly examples: readonly [MetricExample, ...MetricExample[]];
}

const TRAINING = 'x\n1\n2\n3\n4\n';
const HALF = 'label,x\n0,3\n1,4\n0,3\n1,4\n';
const EMPTY: MetricExample = {
  title: 'degenerate',
  table: 'label,x\n0,\n1,\n',
  training: TRAINING,
  gives: 'insufficient',
  explanation: 'The feature is empty in the evaluation table: there is nothing to compare.',
};

/** Examples on one feature: the same values, two of them gone, none at all. */
export function driftExamples(bad: number, explanation: string): DriftRow['examples'] {
  return [
    {
      title: 'ideal',
      table: 'label,x\n0,1\n1,2\n0,3\n1,4\n',
      training: TRAINING,
      gives: 0,
      explanation: 'The same values.',
    },
    { title: 'bad', table: HALF, training: TRAINING, gives: bad, explanation },
    EMPTY,
  ];
}

/** The metric of a distance: the worst feature, with every feature as a part. */
export function driftMetric({ distance: name, ...row }: DriftRow): Metric {
  return defineMetric({
    ...row,
    id: `security/${name}-drift`,
    direction: 'lower',
    ideal: 0,
    scopes: ['overall'],
    needs: ['columns'],
    tasks: ['binary', 'multiclass', 'regression'],
    fullGrade: 'computed',
    options: NO_OPTIONS,
    remedies: [
      'Look at the worst feature first: a changed unit, a new default or a join that fails is more frequent than a changed world.',
      'If the world did change, measure the model on recent labelled rows before you train it again.',
      'Name the `features` of the model in the policy when a column that it never sees drifts.',
    ],
    standards: ['NIST AI RMF MEASURE 2.4', 'NIST AI RMF MANAGE 4.1'],
    lifecycle: 'stable',
    since: '1.0.0',
    compute: ({ columns }, _options, context) => {
      const distance = DISTANCES[name];
      const drifts = [...columns.features].flatMap(
        ([column, pair]) => driftOf(column, pair, distance, false, context.minimum.group) ?? [],
      );
      return worstDrift(drifts, distance, context);
    },
  });
}
