import type { Reading } from '../../cube/cell-functions.ts';
import type { Rate } from '../../cube/rates.ts';
import { defineMetric, type Metric, type MetricFacts, type NonEmpty } from '../metric.ts';
import { GAP_OPTIONS, rateGap } from './rate-gap.ts';

/** A rate, and what is to be said of every gap in it. */
export interface RateFacts extends Pick<MetricFacts, 'references' | 'limitations' | 'remedies'> {
  /** A function of the number of classes where the rate has a meaning for more than two. */
  readonly rate: Reading | ((classes: number) => Rate);
  /** The rate in the formula: `P(ŷ = 1 | g)`. */
  readonly symbol: string;
}

/** One form of the gap. */
export interface GapRow extends Pick<MetricFacts, 'id' | 'title' | 'question' | 'examples'> {
  readonly form: 'difference' | 'ratio';
  /** Beside those of the rate. */
  readonly limitations?: NonEmpty<string>;
}

const FORMS = {
  difference: { unit: 'share', direction: 'lower', ideal: 0 },
  ratio: { unit: 'ratio', direction: 'higher', ideal: 1 },
} as const;

/** Metrics that differ only by the form of the gap in one rate. */
export function rateFamily(facts: RateFacts, rows: readonly GapRow[]): readonly Metric[] {
  const { rate, symbol, limitations, ...shared } = facts;
  return rows.map(({ form, limitations: own = [], ...row }) =>
    defineMetric({
      ...shared,
      ...row,
      ...FORMS[form],
      formula:
        form === 'difference'
          ? `max_g ${symbol} − min_g ${symbol}; to overall: max_g |${symbol} − overall|`
          : `min_g ${symbol} / max_g ${symbol}; to overall: min_g of the smaller over the larger of group and overall`,
      limitations: [...limitations, ...own],
      range: [0, 1],
      scopes: ['attribute', 'intersection', 'slice'],
      needs: ['decisions'],
      tasks: typeof rate === 'function' ? ['binary', 'multiclass'] : ['binary'],
      fullGrade: 'computed',
      options: GAP_OPTIONS,
      standards: ['NIST AI RMF MEASURE 2.11'],
      lifecycle: 'stable',
      since: '1.0.0',
      compute: ({ decisions }, { method }, context) =>
        rateGap(
          decisions,
          typeof rate === 'function' ? rate(decisions.classes.length) : rate,
          { form, method, combine: 'worst' },
          context,
        ),
    }),
  );
}
