/**
 * Where a reader puts one row before the builder counts it: typed arrays that are used again, so that no row makes
 * an object. `codes` holds the code of each attribute column, then truth and decision; `numbers` holds the rest.
 */
export interface RowRegisters {
  readonly codes: Int32Array;
  readonly numbers: Float64Array;
  /** Multiclass: the probability of each class that has one, by code. */
  readonly vector: Float64Array;
}

/** Places in `numbers`. Truth and prediction are for regression. */
export const TRUTH = 0;
export const PREDICTION = 1;
export const SCORE = 2;
export const WEIGHT = 3;

/** In `codes`: the row has no group in this column (a number was expected). Such a row can only be refused. */
export const NO_GROUP = -1;

export function rowRegisters(columns: number, classes: number): RowRegisters {
  const numbers = new Float64Array(4);
  numbers[WEIGHT] = 1;
  return { codes: new Int32Array(columns + 2), numbers, vector: new Float64Array(classes) };
}
