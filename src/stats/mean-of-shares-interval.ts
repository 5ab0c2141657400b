import { wilsonInterval } from './wilson.ts';

/** A share in [0, 1] and the (effective) number of rows that it was seen on. */
export interface SizedShare {
  readonly value: number;
  readonly size: number;
}

/**
 * Interval [low, high] of the mean of shares that were seen on different rows (one at least), each counted alike: from Wilson's
 * interval [l, u] of each, low = mean − √Σ(share − l)² / k and high = mean + √Σ(u − share)² / k. It does not collapse where
 * all shares are 0 or 1. RangeError for no shares and for what `wilsonInterval` refuses.
 *
 * Source: G. Y. Zou, A. Donner, "Construction of confidence limits about effect measures: a general approach",
 * Statistics in Medicine 27, 2008 (MOVER); R. G. Newcombe, ibid. 17, 1998, for two shares.
 */
export function meanOfSharesInterval(
  shares: readonly SizedShare[],
  confidence: number,
): readonly [number, number] {
  if (shares.length === 0) throw new RangeError('No shares have no mean.');
  let [mean, below, above] = [0, 0, 0];
  for (const { value, size } of shares) {
    const [low, high] = wilsonInterval(value, size, confidence);
    mean += value / shares.length;
    below += (value - low) ** 2;
    above += (high - value) ** 2;
  }
  const [down, up] = [Math.sqrt(below) / shares.length, Math.sqrt(above) / shares.length];
  return [Math.max(0, mean - down), Math.min(1, mean + up)];
}
