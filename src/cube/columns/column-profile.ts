/**
 * What one streaming pass leaves of one column: small, whatever the rows. Numbers are kept by value, everything else by
 * text; a column that has both has both.
 */

/** Different values that are kept one by one. */
export const MOST_DISTINCT = 10_000;

export interface ColumnProfile {
  readonly column: string;
  /** Rows, and Σw of all of them. */
  readonly rows: number;
  readonly w: number;
  readonly w2: number;
  /** Empty fields. */
  readonly missing: { readonly n: number; readonly w: number };
  /** Fields that are decimal numbers. */
  readonly numbers: NumberProfile;
  /** All other fields. */
  readonly texts: TextProfile;
}

export interface NumberProfile {
  readonly n: number;
  readonly w: number;
  readonly w2: number;
  /** ±Infinity without numbers. */
  readonly min: number;
  readonly max: number;
  /** Weighted; the deviation is the population's (ddof 0). Both 0 without weight. */
  readonly mean: number;
  readonly deviation: number;
  /** Exact, or an estimate with a standard error of 1.6 %. */
  readonly distinct: number;
  /** False: `values` stand for buckets of relative error 0.5 %. */
  readonly exact: boolean;
  /** Ascending, with the weight of each. */
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

export interface TextProfile {
  readonly n: number;
  readonly w: number;
  readonly distinct: number;
  /** False: there are more than 10,000, `weights` is empty and `distinct` an estimate. */
  readonly exact: boolean;
  readonly weights: ReadonlyMap<string, number>;
}
