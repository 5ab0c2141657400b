import type { Measurement } from './measurement.ts';

/** The same measurement at the base, and how much farther from its ideal the head's is. */
export interface Comparison {
  readonly base: Measurement;
  /** Distance to the ideal at the head less that at the base; above 0 is farther. Absent unless both are measured. */
  readonly change?: number;
  /** Of the change, at the policy's confidence; absent where one of the two has none. */
  readonly interval?: readonly [number, number];
  /** Rows were paired by id: the interval knows that both models saw the same rows. */
  readonly paired?: true;
  /** `unchanged`: the evidence has the same bytes, so the head's measurement stands for both. `report`: read from a base report. */
  readonly from: 'commit' | 'unchanged' | 'report';
}
