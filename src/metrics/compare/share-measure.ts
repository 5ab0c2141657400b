import { conditionsOf, type Reading } from '../../cube/cell-functions.ts';
import { rateEstimate } from './group-table.ts';
import type { PerformanceMeasure } from './worst-group.ts';

/** A rate, or another reading, of which more is better, with its interval. */
export function shareMeasure(reading: Reading, lacking: string): PerformanceMeasure {
  return {
    estimate: (cells, confidence) => rateEstimate(cells, reading, confidence),
    worst: 'smallest',
    given: conditionsOf(reading),
    lacking,
  };
}
