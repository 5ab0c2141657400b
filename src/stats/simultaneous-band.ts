import { independentBand } from './independent-band.ts';
import { pairwiseBand } from './pairwise-band.ts';
import type { RateFamily, SimultaneousBand } from './rate-family.ts';

const MOST_GROUPS_PAIR_BY_PAIR = 60;

function drawsOf({ rates, draws, pairs }: RateFamily): number {
  const rows = draws.length / rates.length;
  if (rates.length < 2 || pairs?.length === 0 || !Number.isInteger(rows) || rows < 2) {
    throw new RangeError(`Nothing to compare: ${rates.length} groups, ${draws.length} numbers drawn.`);
  }
  return rows;
}

/**
 * One critical value for the differences of all compared pairs of all families together: the confidence quantile (`criticalQuantile`), over the
 * bootstrap draws d*, of the largest |d* − d| in units of its own semideviation on that side (a studentized maximum). Where a
 * family compares every two of more than 60 groups, all families are joined by an upper bound in O(groups) per draw, which
 * takes groups that are drawn independently (`independentBand`); a family that then has `pairs` is refused.
 * RangeError for fewer than two groups or draws, for values that are not finite, for families with different draws.
 *
 * Source: A. C. Davison, D. V. Hinkley, "Bootstrap Methods and their Application", 1997, section 4.2.4; J. P. Romano,
 * M. Wolf, "Exact and approximate stepdown methods for multiple hypothesis testing", JASA 100, 2005.
 */
export function simultaneousBand(families: readonly RateFamily[], confidence: number): SimultaneousBand {
  if (families.length === 0 || new Set(families.map(drawsOf)).size !== 1) {
    throw new RangeError(
      'Families of one question need the same number of draws, and there must be one at least.',
    );
  }
  const many = families.some(
    ({ rates, pairs }) => pairs === undefined && rates.length > MOST_GROUPS_PAIR_BY_PAIR,
  );
  if (!many) return pairwiseBand(families, confidence);
  if (families.some(({ pairs }) => pairs !== undefined)) {
    throw new RangeError(
      `Chosen pairs cannot stand beside all pairs of more than ${MOST_GROUPS_PAIR_BY_PAIR} groups.`,
    );
  }
  return independentBand(families, confidence);
}
