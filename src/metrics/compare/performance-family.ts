import { defineMetric, type Metric, type MetricFacts, NO_OPTIONS } from '../metric.ts';
import { type PerformanceMeasure, performance } from './worst-group.ts';

/** One number of decisions of which more is better, 1 at best. */
export interface PerformanceRow
  extends Pick<
    MetricFacts,
    'id' | 'title' | 'question' | 'formula' | 'references' | 'limitations' | 'remedies' | 'examples'
  > {
  /** Shares of [0, 1] unless the row says otherwise. */
  readonly unit?: MetricFacts['unit'];
  readonly range?: MetricFacts['range'];
  /** From the number of classes; two are read as negative and positive where `tasks` is binary only. */
  readonly measure: (classes: number) => PerformanceMeasure;
}

/** Metrics of all rows, and on a slice of its worst group, that differ by the number only. */
export function performanceFamily(
  tasks: MetricFacts['tasks'],
  rows: readonly PerformanceRow[],
): readonly Metric[] {
  return rows.map(({ measure, unit = 'share', range = [0, 1], ...row }) =>
    defineMetric({
      ...row,
      formula: `${row.formula}; on a slice: of its worst group`,
      unit,
      range,
      direction: 'higher',
      ideal: 1,
      scopes: ['overall', 'slice'],
      needs: ['decisions'],
      tasks,
      fullGrade: 'computed',
      options: NO_OPTIONS,
      standards: ['NIST AI RMF MEASURE 2.5'],
      lifecycle: 'stable',
      since: '1.0.0',
      compute: ({ decisions }, _options, context) =>
        performance(decisions, measure(decisions.classes.length), context),
    }),
  );
}

/** A page of scikit-learn's reference. */
export function sklearn(name: string, how = ''): MetricFacts['references'][0] {
  return {
    title: `scikit-learn: ${name}${how}`,
    url: `https://scikit-learn.org/stable/modules/generated/sklearn.metrics.${name}.html`,
  };
}
