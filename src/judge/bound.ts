import { limitsOf } from '../policy/base/limits.ts';
import type { Bound } from '../policy/policy.ts';

/** Where a value, or a whole interval, lies against a bound. Ends of a bound are inside. */
export type Position = 'inside' | 'outside' | 'across';

/** Position of a point against the bound. */
export function positionOf(bound: Bound, value: number): 'inside' | 'outside' {
  const [low, high] = limitsOf(bound);
  return value >= low && value <= high ? 'inside' : 'outside';
}

/** Position of an interval: `across` when the bound's edge, or the whole bound, lies within it. */
export function intervalPositionOf(bound: Bound, [low, high]: readonly [number, number]): Position {
  const [floor, ceiling] = limitsOf(bound);
  if (low >= floor && high <= ceiling) {
    return 'inside';
  }
  return high < floor || low > ceiling ? 'outside' : 'across';
}

/** The line inside the bound past which it warns. */
export function warnOf(bound: Bound): number | undefined {
  return bound.kind === 'within' ? undefined : bound.warn;
}

/** The finite numbers that a value is read against: ends of the bound, and the line that warns. */
export function endsOf(bound: Bound): readonly number[] {
  const warn = warnOf(bound);
  return [...limitsOf(bound).filter(Number.isFinite), ...(warn === undefined ? [] : [warn])];
}

/** Whether the value is past the `warn` line of its bound. */
export function isPastWarn(bound: Bound, value: number): boolean {
  const warn = warnOf(bound);
  return warn !== undefined && (bound.kind === 'max' ? value > warn : value < warn);
}
