import { at } from './at.ts';

/**
 * The quantile of ascending values at a probability in [0, 1], by linear interpolation (type 7, the default of R and
 * NumPy). RangeError for no values or another probability.
 *
 * Source: R. J. Hyndman, Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50(4), 1996.
 */
export function quantile(ascending: Float64Array, probability: number): number {
  if (ascending.length === 0 || !(probability >= 0 && probability <= 1)) {
    throw new RangeError(`No quantile at ${probability} of ${ascending.length} values.`);
  }
  const position = (ascending.length - 1) * probability;
  const below = Math.floor(position);
  const low = at(ascending, below);
  const share = position - below;
  return share === 0 ? low : low + share * (at(ascending, below + 1) - low);
}
