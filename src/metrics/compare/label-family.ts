import { defineMetric, type Metric, type MetricFacts, NO_OPTIONS } from '../metric.ts';
import type { ClassDistance } from './class-distance.ts';
import { labelDivergence } from './label-divergence.ts';

/** A distance between label distributions, and what is to be said of it. */
export interface DivergenceRow
  extends Pick<MetricFacts, 'id' | 'title' | 'question' | 'formula' | 'unit' | 'range'> {
  readonly measure: ClassDistance;
  /** Clarify's page. */
  readonly clarify: readonly [string, string];
  readonly limitations: MetricFacts['limitations'];
  readonly bad: readonly [number, string];
  readonly degenerate: readonly [string, string];
}

/** Metrics that differ by the distance between the label distributions of two groups. */
export function labelFamily(rows: readonly DivergenceRow[]): readonly Metric[] {
  return rows.map(
    ({ measure, clarify, bad, degenerate, ...facts }): Metric =>
      defineMetric({
        ...facts,
        direction: 'lower',
        ideal: 0,
        scopes: ['attribute', 'intersection', 'slice'],
        needs: ['labels'],
        tasks: ['binary', 'multiclass'],
        fullGrade: 'computed',
        options: NO_OPTIONS,
        references: [
          {
            title: `Amazon SageMaker Clarify: ${clarify[0]}`,
            url: `https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-${clarify[1]}.html`,
          },
        ],
        remedies: [
          'Ask first whether the labels record the need or an earlier decision: a gap in the labels can be real, or be the harm.',
          'Compare with figures from outside of the table; where the gap is of the sampling, sample by group × label.',
        ],
        standards: ['NIST AI RMF MAP 2.3', 'NIST AI RMF MEASURE 2.11'],
        lifecycle: 'stable',
        since: '1.0.0',
        examples: [
          {
            title: 'ideal',
            table: 'label,group\n1,a\n0,a\n0,b\n1,b\n',
            gives: 0,
            explanation: 'Half of the labels are positive in both groups.',
          },
          {
            title: 'bad',
            table: 'label,group\n1,a\n1,a\n1,a\n0,a\n1,b\n0,b\n0,b\n0,b\n',
            gives: bad[0],
            explanation: `Three of four are positive in a, one of four in b: ${bad[1]}.`,
          },
          {
            title: 'degenerate',
            table: degenerate[0],
            gives: 'insufficient',
            explanation: degenerate[1],
          },
        ],
        compute: ({ labels }, _options, context) => labelDivergence(labels, measure, context),
      }),
  );
}
