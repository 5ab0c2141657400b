import type { TableCells } from '../../evidence/evidence.ts';
import { accuracyOf, type Rate, rateOf, RATES } from '../../cube/rates.ts';
import { scoreWeights } from '../../cube/score-weights.ts';
import { aucInterval } from '../../stats/auc-interval.ts';
import { delong } from '../../stats/delong.ts';
import { wilsonInterval } from '../../stats/wilson.ts';
import type { Interval } from '../compare/group-table.ts';

/** A number of one table, with its interval. */
export interface TableEstimate {
  readonly value: number;
  readonly interval: Interval;
}

/** Undefined where the table has not what the number needs. */
type TableMeasure = (table: TableCells, confidence: number) => TableEstimate | undefined;

/** True positives among rows that are positive by label or by decision: J, of which F1 = 2J/(1 + J). */
const JACCARD: Rate = { hits: [3], of: [1, 2, 3] };

/** Numbers whose drop from one table to another can be measured. */
export const TABLE_MEASURES = {
  accuracy: (table, confidence) => rate(table, accuracyOf(table.classes.length), confidence),
  f1: (table, confidence) => {
    const found = rate(table, JACCARD, confidence);
    return found === undefined
      ? undefined
      : {
          value: fromJaccard(found.value),
          interval: [fromJaccard(found.interval[0]), fromJaccard(found.interval[1])],
        };
  },
  'balanced-accuracy': (table, confidence) => {
    const [tpr, tnr] = [rate(table, RATES.tpr, confidence), rate(table, RATES.tnr, confidence)];
    if (tpr === undefined || tnr === undefined) {
      return undefined;
    }
    const value = (tpr.value + tnr.value) / 2;
    const below = Math.hypot(tpr.value - tpr.interval[0], tnr.value - tnr.interval[0]) / 2;
    const above = Math.hypot(tpr.interval[1] - tpr.value, tnr.interval[1] - tnr.value) / 2;
    return { value, interval: [value - below, value + above] };
  },
  auc: ({ axis, cells }, confidence) => {
    const weights = axis === undefined ? undefined : scoreWeights(axis, cells);
    if (
      weights === undefined ||
      !weights.positive.some((w) => w > 0) ||
      !weights.negative.some((w) => w > 0)
    ) {
      return undefined;
    }
    const area = delong(weights);
    return { value: area.auc, interval: aucInterval(area, confidence) };
  },
} as const satisfies { readonly [name: string]: TableMeasure };

export type TableMeasureName = keyof typeof TABLE_MEASURES;

function rate({ cells, hasDecisions }: TableCells, of: Rate, confidence: number): TableEstimate | undefined {
  const { value, size } = hasDecisions ? rateOf(cells, of) : { value: null, size: 0 };
  return value === null ? undefined : { value, interval: wilsonInterval(value, size, confidence) };
}

function fromJaccard(share: number): number {
  return (2 * share) / (1 + share);
}

/**
 * a − b of two independent numbers with the interval of their intervals. Source: G. Y. Zou, A. Donner, "Construction of
 * confidence limits about effect measures: a general approach", Statistics in Medicine 27, 2008 (for two shares with
 * Wilson's intervals Newcombe's method 10).
 */
export function differenceOf(a: TableEstimate, b: TableEstimate): TableEstimate {
  const value = a.value - b.value;
  return {
    value,
    interval: [
      value - Math.hypot(a.value - a.interval[0], b.interval[1] - b.value),
      value + Math.hypot(a.interval[1] - a.value, b.value - b.interval[0]),
    ],
  };
}
