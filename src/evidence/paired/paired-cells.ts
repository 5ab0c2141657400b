/**
 * What two tables of the same rows say together: how often the base's decision and the head's go with each other. Without
 * weights the products are counts of rows.
 */
export interface PairedMarginal {
  readonly columns: readonly string[];
  readonly groups: readonly PairedGroup[];
}

export interface PairedGroup {
  /** One value a column of the marginal. */
  readonly key: readonly string[];
  /** Σ weight at the head × weight at the base, of the rows with truth t, base decision b and head decision h, at 4t + 2b + h. */
  readonly products: readonly number[];
}

/** Rows of two tables by their ids, or our own sentence on why they cannot be paired. */
export type Pairing =
  | { readonly paired: true; readonly marginals: readonly PairedMarginal[] }
  | { readonly paired: false; readonly because: string };
