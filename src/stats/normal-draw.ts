import { normalQuantile } from './normal-quantile.ts';
import type { Random } from './random.ts';

/** One standard normal draw, by inversion: one uniform number each, no rejection, tails to 6.3 standard deviations. */
export function normalDraw(random: Random): number {
  return normalQuantile(random.next());
}
