import type { GroupCells, ScoreAxis } from '../../cube/cube.ts';
import { scoreWeights } from '../../cube/score-weights.ts';
import { averagePrecision } from '../../stats/average-precision.ts';
import { averagePrecisionBounds } from '../../stats/average-precision-bounds.ts';
import type { ScoreWeights } from '../../stats/delong.ts';
import { effectiveSize } from '../../stats/effective-size.ts';
import { logitInterval } from '../../stats/logit-interval.ts';
import { wilsonInterval } from '../../stats/wilson.ts';
import type { Interval } from '../compare/group-table.ts';
import type { PerformanceMeasure } from '../compare/worst-group.ts';

/** Average precision of a binary group, its interval normal on the logit scale with the linearized variance. */
export function averagePrecisionMeasure(axis: ScoreAxis): PerformanceMeasure {
  return {
    estimate: (cells, confidence) => {
      const weights = scoreWeights(axis, cells);
      if (!weights.positive.some((w) => w > 0)) {
        return { value: null };
      }
      const { value, variance } = averagePrecision(weights);
      const interval = value < 1 ? logitInterval(value, variance, confidence) : atOne(weights, confidence);
      return { value, interval };
    },
    worst: 'smallest',
    given: ['positives'],
    lacking: 'a positive label with weight',
    off: (cells) => {
      if (!axis.binned) {
        return 0;
      }
      const { value, last, first } = boundsOf(axis, cells);
      return Math.max(value - last, first - value);
    },
    notes: (cells) => {
      if (!axis.binned) {
        return [];
      }
      const { last, first } = boundsOf(axis, cells);
      return [
        `With the positives last or first within each bin it would be ${last.toPrecision(6)} or ${first.toPrecision(6)}.`,
      ];
    },
  };
}

/** At 1 the linearized variance is 0: each positive has the precision 1, and Wilson's interval is that of a share of 1 of them. */
function atOne({ positive, positive2 }: ScoreWeights, confidence: number): Interval {
  const sum = (values: Float64Array): number => values.reduce((total, each) => total + each, 0);
  return wilsonInterval(1, effectiveSize(sum(positive), sum(positive2)), confidence);
}

/** Of rows with positives: the value, and between what it lies when the order within bins is not known. */
function boundsOf(
  axis: ScoreAxis,
  cells: GroupCells,
): { readonly value: number; readonly last: number; readonly first: number } {
  const weights = scoreWeights(axis, cells);
  const { value } = averagePrecision(weights);
  const [last, first] = averagePrecisionBounds(weights.positive, weights.negative);
  return { value, last, first };
}
