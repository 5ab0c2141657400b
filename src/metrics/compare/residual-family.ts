import { residualMeasure } from '../estimate/block-jackknife.ts';
import type { ResidualStatistic } from '../estimate/residual-statistics.ts';
import { defineMetric, type Metric, type MetricFacts, NO_OPTIONS } from '../metric.ts';
import { GAP_OPTIONS } from './rate-gap.ts';
import { residualGap } from './residual-gap.ts';
import { worstGroup } from './worst-group.ts';

/** A regression's number, and what is to be said of the gap in it. */
export interface ResidualGap
  extends Pick<
    MetricFacts,
    'id' | 'title' | 'question' | 'unit' | 'references' | 'limitations' | 'remedies' | 'examples'
  > {
  readonly statistic: ResidualStatistic;
  /** The number in the formula: `MAE_g`, and how it is worked out. */
  readonly symbol: string;
  readonly where: string;
}

const FAIRLEARN = {
  title: 'Fairlearn: MetricFrame.difference',
  url: 'https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.MetricFrame.html',
};

/** Metrics that differ only by the number of which the gap between groups is taken. */
export function residualFamily(rows: readonly ResidualGap[]): readonly Metric[] {
  return rows.map(({ statistic, symbol, where, references: [first, ...more], ...row }) =>
    defineMetric({
      ...row,
      references: [first, ...more, FAIRLEARN],
      formula: `max_g ${symbol} − min_g ${symbol}, ${where}; to overall: max_g |${symbol} − overall|`,
      direction: 'lower',
      range: [0, Number.POSITIVE_INFINITY],
      ideal: 0,
      scopes: ['attribute', 'intersection', 'slice'],
      needs: ['residuals'],
      tasks: ['regression'],
      fullGrade: 'computed',
      options: GAP_OPTIONS,
      standards: ['NIST AI RMF MEASURE 2.11'],
      lifecycle: 'stable',
      since: '1.0.0',
      compute: ({ residuals }, { method }, context) => residualGap(residuals, statistic, method, context),
    }),
  );
}

/** A regression's number, and what is to be said of it in the worst group. */
export interface WorstResidual
  extends Pick<
    MetricFacts,
    'id' | 'title' | 'question' | 'formula' | 'limitations' | 'remedies' | 'examples'
  > {
  readonly statistic: ResidualStatistic;
  readonly worst: 'smallest' | 'largest';
}

/** Metrics that differ only by the number of which the worst group's is taken. */
export function worstResidualFamily(rows: readonly WorstResidual[]): readonly Metric[] {
  return rows.map(({ statistic, worst, ...row }) =>
    defineMetric({
      ...row,
      ...(worst === 'largest'
        ? { unit: 'label-unit', direction: 'lower', ideal: 0 }
        : { unit: 'index', direction: 'higher', ideal: 1 }),
      range: statistic.range,
      scopes: ['attribute', 'intersection', 'slice'],
      needs: ['residuals'],
      tasks: ['regression'],
      fullGrade: 'computed',
      options: NO_OPTIONS,
      references: [
        {
          title: 'Sagawa et al., Distributionally robust neural networks for group shifts (2020)',
          url: 'https://arxiv.org/abs/1911.08731',
        },
        {
          title: 'Fairlearn: MetricFrame.group_max and group_min',
          url: 'https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.MetricFrame.html',
        },
      ],
      standards: ['NIST AI RMF MEASURE 2.11', 'NIST AI RMF MEASURE 2.5'],
      lifecycle: 'stable',
      since: '1.0.0',
      compute: ({ residuals }, _options, context) =>
        worstGroup(residuals.groups, residualMeasure(statistic, worst), context),
    }),
  );
}
