/** Two group indices: their difference is that of the first minus that of the second. */
export type Pair = readonly [number, number];

/** One rate of several groups, its bootstrap draws, and which groups are compared. */
export interface RateFamily {
  /** The rate of each group (two at least, finite). */
  readonly rates: Float64Array;
  /** draws × groups, row by row, finite. Families of one question have the same number of draws, row b of all from one. */
  readonly draws: Float64Array;
  /** The pairs that are compared (to a reference, to the whole); every two groups when undefined. */
  readonly pairs?: readonly Pair[] | undefined;
}

/** A family whose compared pairs are listed. */
export interface PairedFamily extends RateFamily {
  readonly pairs: readonly Pair[];
}

/** How far the difference of two groups (first − second) varies downward and upward, in one standard unit each. */
export interface Deviations {
  readonly below: number;
  readonly above: number;
}

/** Simultaneous intervals: every true difference lies in [d − critical · below, d + critical · above] at once. */
export interface SimultaneousBand {
  readonly critical: number;
  /** The deviations of a compared pair of a family, by indices. */
  readonly deviations: (family: number, first: number, second: number) => Deviations;
}
