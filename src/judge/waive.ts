/** Finding × waivers → finding. Points and score stay what they were: a waived finding counts as not satisfied. */
import { compare } from '../policy/mistake.ts';
import { columnsOf } from '../policy/scope.ts';
import { covers, phaseOf } from '../policy/waivers/match-waiver.ts';
import type { Waiver } from '../policy/waiver.ts';
import type { Finding, Verdict } from './finding.ts';
import { type Text, text } from './text.ts';

/** An ERROR cannot be waived: nobody knows what it hides. */
const WAIVABLE: readonly Verdict[] = ['FAIL', 'INSUFFICIENT', 'MISSING'];

export interface WaiveInputs {
  /** Id of the finding's subject. */
  readonly subject: string;
  /** UTC date of the run. */
  readonly asOf: string;
}

export function isWaivable(verdict: Verdict): boolean {
  return WAIVABLE.includes(verdict);
}

/**
 * WAIVED under a waiver that runs on `asOf`, required or advisory alike: one with `on` before one without, then the one
 * that runs longest. Under one that has expired the finding keeps its verdict and names whom to ask. The remedy stays.
 */
export function waive(finding: Finding, waivers: readonly Waiver[], { subject, asOf }: WaiveInputs): Finding {
  if (!isWaivable(finding.verdict)) {
    return finding;
  }
  const { requirement, scope } = finding.planned;
  const asked = { subject, requirement: requirement.id, columns: columnsOf(scope) };
  const matching = waivers.filter((waiver) => covers(waiver, asked)).toSorted(nearestFirst);
  const running = matching.find((waiver) => phaseOf(waiver, asOf) === 'running');
  if (running !== undefined) {
    const details = [...finding.details, waivedText(running, finding.verdict)];
    return { ...finding, verdict: 'WAIVED', waiver: running, details };
  }
  const expired = matching.find((waiver) => phaseOf(waiver, asOf) === 'expired');
  return expired === undefined
    ? finding
    : { ...finding, details: [...finding.details, expiredText(expired)] };
}

function nearestFirst(a: Waiver, b: Waiver): number {
  return (
    Number(a.on === undefined) - Number(b.on === undefined) ||
    compare(b.expires, a.expires) ||
    compare(a.id, b.id)
  );
}

function waivedText({ id, owner, reason, expires }: Waiver, verdict: Verdict): Text {
  return text`Waived by ${owner} until ${expires} (${id}); without it this is ${[verdict]}. Reason: ${reason}`;
}

function expiredText({ id, owner, expires }: Waiver): Text {
  return text`The waiver ${id} of ${owner} expired on ${expires} and no longer applies.`;
}
