import type { GroupCells } from '../../cube/cube.ts';
import { type Rate, rateOf } from '../../cube/rates.ts';
import { meanOfSharesInterval, type SizedShare } from '../../stats/mean-of-shares-interval.ts';
import type { Estimate } from '../compare/group-table.ts';
import { classTable } from './class-table.ts';
import { doubleAt } from '../../stats/double-at.ts';

/**
 * Mean recall of the classes that occur as truth. Null with fewer than two of them: the mean of one recall is not balanced by
 * anything.
 */
export function balancedAccuracy(cells: GroupCells, classes: number, confidence: number): Estimate {
  const defined = classShares(cells, classes, 'truth').filter((share) => share !== null);
  return defined.length < 2 ? { value: null } : meanOf(defined, confidence);
}

/**
 * Mean recall (given the truth) or precision (given the decision) of the classes that occur as truth or decision. Null as soon
 * as one of them is 0/0: leaving it out would reward a model that never decides a class.
 */
export function macroShare(
  cells: GroupCells,
  classes: number,
  given: 'truth' | 'decision',
  confidence: number,
): Estimate {
  const shares = classShares(cells, classes, given);
  const defined = shares.filter((share) => share !== null);
  return defined.length < shares.length || shares.length === 0
    ? { value: null }
    : meanOf(defined, confidence);
}

function meanOf(shares: readonly SizedShare[], confidence: number): Estimate {
  const mean = shares.reduce((sum, { value }) => sum + value, 0) / shares.length;
  return { value: Math.min(1, mean), interval: meanOfSharesInterval(shares, confidence) };
}

/** Share of hits of each class that occurs, among the rows of its truth or of its decision; null for 0/0. */
function classShares(
  cells: GroupCells,
  classes: number,
  given: 'truth' | 'decision',
): readonly (SizedShare | null)[] {
  const { truths, decisions } = classTable(classes, cells);
  return Array.from(truths, (_, each) => each)
    .filter((each) => doubleAt(truths, each) + doubleAt(decisions, each) > 0)
    .map((each) => {
      const { value, size } = rateOf(cells, classRate(each, classes, given));
      return value === null ? null : { value, size };
    });
}

function classRate(each: number, classes: number, given: 'truth' | 'decision'): Rate {
  const others = Array.from({ length: classes }, (_, other) => other);
  return {
    hits: [each * (classes + 1)],
    of: others.map((other) => (given === 'truth' ? each * classes + other : other * classes + each)),
  };
}
