import { forEachTwo } from './for-each-two.ts';
import type { RateFamily } from './rate-family.ts';

/** Visits the pairs that a family compares: its list, else every two groups once, the lower index first. */
export function forEachPair(family: RateFamily, visit: (first: number, second: number) => void): void {
  if (family.pairs !== undefined) {
    for (const [first, second] of family.pairs) visit(first, second);
    return;
  }
  forEachTwo(family.rates.length, visit);
}
