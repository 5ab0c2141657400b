/** What became of each waiver in a run, and what that does to the run. */
import { covers, phaseOf } from '../policy/waivers/match-waiver.ts';
import type { Waiver, WaiverState } from '../policy/waiver.ts';
import type { RunVerdict, Verdict } from './finding.ts';
import { isWaivable } from './waive.ts';

/** A subject as the report has it: what this needs of it. */
export interface WaivedSubject {
  readonly id: string;
  readonly properties: readonly { readonly findings: readonly WaivedFinding[] }[];
}

interface WaivedFinding {
  readonly requirement: string;
  readonly scope: string | readonly string[];
  readonly scopeKind: string;
  readonly verdict: Verdict;
  readonly waiver?: Waiver;
}

export interface RunOfWaivers {
  readonly asOf: string;
  /** Ids of subjects that were not assessed: nothing can be said of their waivers, so these are left out. */
  readonly untouched: readonly string[];
}

/** In the order given. */
export function waiverStates(
  waivers: readonly Waiver[],
  subjects: readonly WaivedSubject[],
  { asOf, untouched }: RunOfWaivers,
): readonly (Waiver & { readonly state: WaiverState })[] {
  return waivers
    .filter(({ subject }) => !untouched.includes(subject))
    .map((waiver) => ({ ...waiver, state: stateOf(waiver, coveredBy(waiver, subjects), asOf) }));
}

/** Every finding that the waiver is about, whatever its verdict and the day. */
export function coveredBy(waiver: Waiver, subjects: readonly WaivedSubject[]): readonly WaivedFinding[] {
  return subjects.flatMap(({ id, properties }) =>
    properties
      .flatMap(({ findings }) => findings)
      .filter((finding) =>
        covers(waiver, { subject: id, requirement: finding.requirement, columns: columnsOf(finding) }),
      ),
  );
}

function columnsOf({ scope, scopeKind }: WaivedFinding): readonly string[] {
  if (scopeKind === 'overall') {
    return [];
  }
  return typeof scope === 'string' ? [scope] : scope;
}

/** An N/A finding is one that the waiver does not need, too. */
function stateOf(waiver: Waiver, findings: readonly WaivedFinding[], asOf: string): WaiverState {
  if (findings.length === 0) {
    return 'matches-nothing';
  }
  const phase = phaseOf(waiver, asOf);
  if (phase === 'running') {
    return findings.some((finding) => finding.waiver?.id === waiver.id) ? 'applied' : 'not-needed';
  }
  const isNeeded = findings.some(({ verdict }) => isWaivable(verdict));
  return isNeeded ? phase : 'not-needed';
}

/** A waiver that nothing needs, or that matches nothing, makes a passing run warn: somebody should take it out. */
export function verdictWithWaivers(
  verdict: RunVerdict,
  waivers: readonly { readonly state: WaiverState }[],
): RunVerdict {
  return waivers.some(({ state }) => state !== 'expired' && state !== 'not-yet')
    ? atBestWarn(verdict)
    : verdict;
}

/** For a run or a subject that has something to look at: `pass` becomes `warn`, nothing else moves. */
export function atBestWarn(verdict: RunVerdict): RunVerdict {
  return verdict === 'pass' ? 'warn' : verdict;
}
