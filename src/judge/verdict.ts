import { assertNever } from '../errors.ts';
import type { Measured, Measurement } from '../metrics/measurement.ts';
import type { Bound, Gate, Requirement } from '../policy/policy.ts';
import { intervalPositionOf, isPastWarn, positionOf } from './bound.ts';
import type { Verdict } from './finding.ts';

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

/** Inside, but past the line that warns, with groups that do not count, or with what may have to be counted. */
function isCareful(bound: Bound, { value, excluded = [], doubtful = 0 }: Measured): boolean {
  return isPastWarn(bound, value) || excluded.length > 0 || doubtful > 0;
}
