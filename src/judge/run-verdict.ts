import type { FailOn } from '../policy/policy.ts';
import { FAIL_ON } from '../policy/base/strictness.ts';
import type { Finding, RunVerdict, Verdict } from './finding.ts';

/** Worst first (policy.md, "Verdicts"); N/A is ignored. */
export const SEVERITY: readonly Verdict[] = [
  'ERROR',
  'FAIL',
  'MISSING',
  'INSUFFICIENT',
  'WAIVED',
  'WARN',
  'PASS',
];

export type Judged = Pick<Finding, 'verdict'> & { readonly level: 'required' | 'advisory' };

/** Whether a verdict satisfies a required requirement; N/A is not counted and hinders nothing. */
export function satisfies(verdict: Verdict): boolean {
  return verdict === 'PASS' || verdict === 'WARN' || verdict === 'N/A';
}

/**
 * The verdict of a subject or a run over its findings. Only required findings fail it or leave it open; an advisory
 * one that is not PASS makes it `warn` at best. No judged finding at all is `inconclusive`.
 */
export function runVerdict(findings: readonly Judged[]): RunVerdict {
  const counted = findings.filter(({ verdict }) => verdict !== 'N/A');
  const required = new Set(counted.filter(({ level }) => level === 'required').map(({ verdict }) => verdict));
  if (counted.length === 0) {
    return 'inconclusive';
  }
  if (required.has('ERROR') || required.has('FAIL')) {
    return 'fail';
  }
  if (required.has('MISSING') || required.has('INSUFFICIENT')) {
    return 'inconclusive';
  }
  return counted.every(({ verdict }) => verdict === 'PASS') ? 'pass' : 'warn';
}

const WORST_FIRST: readonly RunVerdict[] = ['fail', 'inconclusive', 'warn', 'pass', 'nothing'];

/** The worst of several subjects; `nothing` when there is none. */
export function worstVerdict(verdicts: readonly RunVerdict[]): RunVerdict {
  return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'nothing';
}

/** Whether the job has to fail. `warn` under `fail-on: warn` blocks too; an advisory policy never does. */
export function blocks(verdict: RunVerdict, failOn: FailOn, advisory: boolean): boolean {
  const blocking: { readonly [F in FailOn]: readonly RunVerdict[] } = {
    never: [],
    fail: ['fail'],
    inconclusive: ['fail', 'inconclusive'],
    warn: ['fail', 'inconclusive', 'warn'],
  };
  return !advisory && blocking[failOn].includes(verdict);
}

/** The stricter of the policy's `fail-on` and the action's input. */
export function stricterFailOn(policy: FailOn, input: FailOn | undefined): FailOn {
  return input !== undefined && FAIL_ON.indexOf(input) > FAIL_ON.indexOf(policy) ? input : policy;
}
