import type { Rate } from '../../cube/rates.ts';
import { rateEstimate } from './group-table.ts';
import type { PerformanceMeasure } from './worst-group.ts';

/** A rate of which more is better, with Wilson's interval. */
export function shareMeasure(rate: Rate, lacking: string): PerformanceMeasure {
  return {
    estimate: (cells, confidence) => rateEstimate(cells, rate, confidence),
    worst: 'smallest',
    given: rate.given === undefined ? [] : [rate.given],
    lacking,
  };
}
