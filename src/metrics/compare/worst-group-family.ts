import { defineMetric, type Metric, type MetricFacts, NO_OPTIONS, type NonEmpty } from '../metric.ts';
import { type PerformanceMeasure, worstGroup } from './worst-group.ts';

/** A number of one group's decisions of which more is better, and what is to be said of its smallest. */
export interface WorstGroupRow
  extends Pick<MetricFacts, 'id' | 'title' | 'question' | 'formula' | 'tasks' | 'examples'> {
  /** Beside those of all worst groups. */
  readonly limitations: NonEmpty<string>;
  readonly remedies: NonEmpty<string>;
  readonly measure: (classes: number) => PerformanceMeasure;
}

/** Metrics that are the smallest of one number over the groups that count. */
export function worstGroupFamily(rows: readonly WorstGroupRow[]): readonly Metric[] {
  return rows.map(({ limitations, remedies, measure, ...row }) =>
    defineMetric({
      ...row,
      unit: 'share',
      direction: 'higher',
      range: [0, 1],
      ideal: 1,
      scopes: ['attribute', 'intersection', 'slice'],
      needs: ['decisions'],
      fullGrade: 'computed',
      options: NO_OPTIONS,
      references: [
        {
          title: 'Sagawa et al., Distributionally robust neural networks for group shifts (2020)',
          url: 'https://arxiv.org/abs/1911.08731',
        },
        {
          title: 'Fairlearn: MetricFrame.group_min',
          url: 'https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.MetricFrame.html',
        },
      ],
      limitations: [
        'The smallest of several noisy numbers is biased downwards: look at its interval before you look at its third digit.',
        ...limitations,
        'Groups below the smallest size do not count, and the worst one may be among them.',
      ],
      remedies: [
        'Read the errors of that group first; its name and size are in the parts.',
        'Collect or re-weight training rows of that group, and measure on rows that were not trained on.',
        ...remedies,
      ],
      standards: ['NIST AI RMF MEASURE 2.11', 'NIST AI RMF MEASURE 2.5'],
      lifecycle: 'stable',
      since: '1.0.0',
      compute: ({ decisions: { groups, classes } }, _options, context) =>
        worstGroup(groups, measure(classes.length), context),
    }),
  );
}
