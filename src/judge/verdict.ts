import { assertNever } from '../errors.ts';
import type { Measured, Measurement } from '../metrics/measurement.ts';
import type { Bound, Gate, Requirement } from '../policy/policy.ts';
import type { Verdict } from './finding.ts';

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

/** Both ends of a bound; the open one is infinite. */
export function limitsOf(bound: Bound): readonly [number, number] {
  switch (bound.kind) {
    case 'max':
      return [Number.NEGATIVE_INFINITY, bound.max];
    case 'min':
      return [bound.min, Number.POSITIVE_INFINITY];
    case 'within':
      return bound.within;
    default:
      return assertNever(bound);
  }
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

/** Groups that the requirement names and that the measurement could not count. */
export function unmeasuredGroups(requirement: Requirement, measured: Measured): readonly string[] {
  const excluded = new Set((measured.excluded ?? []).map(({ group }) => group.join(' × ')));
  const counted = new Set((measured.parts ?? []).map(({ group }) => group.join(' × ')));
  return requirement.groups.filter((group) => excluded.has(group) || !counted.has(group));
}

/**
 * The verdict of one requirement on one measurement, before any waiver or comparison (policy.md, "Verdicts").
 * An advisory requirement outside its bound warns; one that could not be measured keeps its own verdict.
 */
export function verdictOf(requirement: Requirement, measurement: Measurement, gate: Gate): Verdict {
  switch (measurement.status) {
    case 'measured': {
      const verdict = verdictOfMeasured(requirement, measurement, gate);
      return verdict === 'FAIL' && requirement.level === 'advisory' ? 'WARN' : verdict;
    }
    case 'insufficient':
      return 'INSUFFICIENT';
    case 'no-evidence':
      return 'MISSING';
    case 'error':
      return 'ERROR';
    case 'not-applicable':
      return 'N/A';
    default:
      return assertNever(measurement);
  }
}

function verdictOfMeasured(requirement: Requirement, measured: Measured, gate: Gate): Verdict {
  if (unmeasuredGroups(requirement, measured).length > 0) {
    return 'INSUFFICIENT';
  }
  const { bound } = requirement;
  const isOutside = positionOf(bound, measured.value) === 'outside';
  const careful = isCareful(bound, measured) ? 'WARN' : 'PASS';
  if (gate.on === 'point') {
    return isOutside ? 'FAIL' : careful;
  }
  const proof = measured.interval === undefined ? undefined : intervalPositionOf(bound, measured.interval);
  if (proof === 'outside') {
    return 'FAIL';
  }
  const isOpen = proof === undefined || (gate.on === 'proven-inside' && proof === 'across');
  return isOpen ? 'INSUFFICIENT' : isOutside ? 'WARN' : careful;
}

/** Inside, but past the line that warns, or with groups that do not count. */
function isCareful(bound: Bound, { value, excluded = [] }: Measured): boolean {
  return isPastWarn(bound, value) || excluded.length > 0;
}
