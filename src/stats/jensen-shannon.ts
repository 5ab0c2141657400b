import { at } from './at.ts';
import { totalWeight } from './total-weight.ts';

/**
 * Jensen-Shannon divergence (not its root, the distance) of two weightings of the same length, each taken as shares of
 * its own sum; base 2, in [0, 1]. RangeError when either has no weight.
 *
 * Source: J. Lin, "Divergence measures based on the Shannon entropy", IEEE Transactions on Information Theory 37, 1991.
 */
export function jensenShannon(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const [totalOne, totalOther] = [totalWeight(one), totalWeight(other)];
  let divergence = 0;
  for (let bin = 0; bin < one.length; bin += 1) {
    const p = at(one, bin) / totalOne;
    const q = at(other, bin) / totalOther;
    const middle = (p + q) / 2;
    divergence += (term(p, middle) + term(q, middle)) / 2;
  }
  return Math.min(1, Math.max(0, divergence));
}

function term(share: number, middle: number): number {
  return share > 0 ? share * Math.log2(share / middle) : 0;
}
