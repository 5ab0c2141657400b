import { quantile } from './quantile.ts';

/** `quantile` of values in any order; they are copied, not reordered. */
export function quantileUnsorted(values: Float64Array, probability: number): number {
  return quantile(values.toSorted(), probability);
}
