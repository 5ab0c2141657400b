import {
  type Distribution,
  type DistributionDistance,
  distributionDistance,
} from './distribution-distance.ts';
import { doubleAt } from './double-at.ts';
import { itemAt } from './item-at.ts';

const { max } = Math;

export type DistanceName = keyof DistributionDistance;

/** A distribution, and how far it is from one that is the same for all, in the distance that is asked for. */
export interface Spread {
  readonly distribution: Distribution;
  readonly toWhole: number;
}

/**
 * The largest distance of two distributions (two at least) plus both of their `offsets`. By the triangle inequality a pair is at most as far apart
 * as both are from the whole together, so most pairs of many need not be looked at.
 */
export function farthestDistance(
  spreads: readonly Spread[],
  name: DistanceName,
  offsets: Float64Array,
): number {
  const reach = spreads.map(({ toWhole }, place) => toWhole + doubleAt(offsets, place));
  const order = [...spreads.keys()].sort((a, b) => itemAt(reach, b) - itemAt(reach, a));
  let best = -Infinity;
  for (const [rank, first] of order.entries()) {
    for (const second of order.slice(rank + 1)) {
      if (itemAt(reach, first) + itemAt(reach, second) <= best) {
        break;
      }
      const distance = distributionDistance(
        itemAt(spreads, first).distribution,
        itemAt(spreads, second).distribution,
      )[name];
      best = max(best, distance + doubleAt(offsets, first) + doubleAt(offsets, second));
    }
  }
  return best;
}
