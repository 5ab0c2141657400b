/**
 * Requirement × comparison with the base → what it takes from the verdict (policy.md, "Verdicts" and "Baseline"). It never
 * makes a verdict better.
 */
import type { Comparison } from '../metrics/comparison.ts';
import type { Measurement } from '../metrics/measurement.ts';
import type { Gate, Requirement } from '../policy/policy.ts';
import type { Standing } from '../policy/policy-change.ts';
import { intervalPositionOf, positionOf } from './bound.ts';
import { changeSentence, farther } from './change-sentence.ts';
import type { Verdict } from './finding.ts';
import { lostGroups } from './lost-groups.ts';
import { SEVERITY } from './run-verdict.ts';
import type { Text } from './text.ts';
import { formatNumber, formatWhole, joinText, text } from './text.ts';

export interface RegressInputs {
  readonly requirement: Requirement;
  readonly measurement: Measurement;
  /** Absent: there is nothing to compare with. */
  readonly comparison?: Comparison | undefined;
  readonly gate: Gate;
  readonly confidence: number;
  /** Absent: there is no base to tell. */
  readonly standing?: Standing | undefined;
  /** Column by which rows are paired, where the policy binds one. */
  readonly id?: string | undefined;
}

/** A reason for which a verdict can be no better. */
interface Limit {
  readonly verdict: 'FAIL' | 'MISSING' | 'INSUFFICIENT' | 'WARN';
  /** For the end of the finding's sentence, before its full stop. */
  readonly clause: Text;
  readonly remedy: Text;
}

export interface Regression {
  /** The worst reason; absent: the comparison takes nothing from the verdict. */
  readonly limit?: Limit;
  /** What was compared. */
  readonly details: readonly Text[];
}

export function regressionOf(inputs: RegressInputs): Regression {
  const { requirement, measurement, comparison, confidence, standing, id } = inputs;
  if (comparison === undefined) {
    return { details: requirement.regress === undefined ? [] : [withoutBase(standing)] };
  }
  const limits = [...lostLimit(measurement, comparison.base), ...changeLimit(inputs, comparison)];
  const limit = limits.toSorted((a, b) => severityOf(a.verdict) - severityOf(b.verdict))[0];
  return {
    ...(limit === undefined ? {} : { limit }),
    details: changeSentence(comparison, { regress: requirement.regress, confidence, id }),
  };
}

/** What of a finding a comparison can change. */
export interface Judged {
  readonly verdict: Verdict;
  readonly sentence: Text;
  readonly details: readonly Text[];
  readonly remedy: Text;
}

/** A finding with the comparison taken into account; N/A stays, because the question makes no sense at the base either. */
export function withRegression<J extends Judged>(judged: J, { limit, details }: Regression): J {
  const compared = { ...judged, details: [...judged.details, ...details] };
  const isWorse =
    limit !== undefined && judged.verdict !== 'N/A' && severityOf(limit.verdict) < severityOf(judged.verdict);
  return isWorse
    ? {
        ...compared,
        verdict: limit.verdict,
        sentence: withClause(judged.sentence, limit.clause),
        remedy: limit.remedy,
      }
    : compared;
}

function severityOf(verdict: Verdict): number {
  return SEVERITY.indexOf(verdict);
}

/** Every sentence of ours ends with a full stop of ours. */
function withClause(sentence: Text, clause: Text): Text {
  const last = sentence.at(-1);
  const body = last === '.' ? sentence.slice(0, -1) : sentence;
  return text`${body}; ${clause}.`;
}

function withoutBase(standing: Standing | undefined): Text {
  return standing === 'new'
    ? ['The subject is new: `regress` has no base to compare with.']
    : ['There is no base: `regress` has nothing to compare with.'];
}

/** Groups that counted at the base must count: else getting worse could hide as getting rare. */
function lostLimit(head: Measurement, base: Measurement): readonly Limit[] {
  const lost = lostGroups(head, base);
  return lost.length === 0
    ? []
    : [
        {
          verdict: 'INSUFFICIENT',
          clause: text`it counted at the base, and no longer does, for ${joinText(lost, ', ')}`,
          remedy: ['Bring evaluation rows of the groups that counted at the base.'],
        },
      ];
}

function changeLimit(
  { requirement, measurement, gate }: RegressInputs,
  comparison: Comparison,
): readonly Limit[] {
  const { regress, level } = requirement;
  if (regress === undefined || measurement.status !== 'measured') {
    return [];
  }
  const { base, change, interval } = comparison;
  if (change === undefined) {
    return base.status === 'not-applicable' ? [] : [unmeasuredBase(regress)];
  }
  const verdict = verdictOfChange(regress, change, interval, gate);
  if (verdict === undefined) {
    return [];
  }
  const allowed = measurement.counted === undefined ? formatNumber(regress) : formatWhole(regress);
  const more = text`it is ${farther(change, regress, measurement)} than at the base, and \`regress\` allows ${[allowed]}`;
  const limit = { verdict, clause: [...more, ...openness(verdict, interval, gate)], remedy: REMEDY[verdict] };
  return [verdict === 'FAIL' && level === 'advisory' ? { ...limit, verdict: 'WARN' } : limit];
}

/** The gate's rule for a bound, on the change. */
function verdictOfChange(
  regress: number,
  change: number,
  interval: Comparison['interval'],
  gate: Gate,
): 'FAIL' | 'INSUFFICIENT' | 'WARN' | undefined {
  const bound = { kind: 'max', max: regress } as const;
  const isOutside = positionOf(bound, change) === 'outside';
  if (gate.on === 'point') {
    return isOutside ? 'FAIL' : undefined;
  }
  const proof = interval === undefined ? undefined : intervalPositionOf(bound, interval);
  if (proof === 'outside') {
    return 'FAIL';
  }
  if (proof === undefined || (gate.on === 'proven-inside' && proof === 'across')) {
    return 'INSUFFICIENT';
  }
  return isOutside ? 'WARN' : undefined;
}

function openness(verdict: Limit['verdict'], interval: Comparison['interval'], gate: Gate): Text {
  if (verdict === 'FAIL') {
    return [];
  }
  return interval === undefined
    ? text`, but has no interval, which the gate ${gate.on} needs`
    : verdict === 'WARN'
      ? text`, but the interval of the change reaches back, for which the gate ${gate.on} only warns`
      : text`, but the interval of the change reaches past it, which the gate ${gate.on} leaves open`;
}

const REMEDY: { readonly [V in 'FAIL' | 'INSUFFICIENT' | 'WARN']: Text } = {
  FAIL: [
    'Find what in this change moved it: hold its groups against those at the base. If the loss is meant, a waiver can say so.',
  ],
  INSUFFICIENT: [
    'Bring more evaluation rows, or bind `evaluation.id` so that rows are paired with those of the base: both narrow the interval of the change.',
  ],
  WARN: ['Bring more evaluation rows to see whether the change is more than chance.'],
};

function unmeasuredBase(regress: number): Limit {
  return {
    verdict: 'MISSING',
    clause: text`at the base it could not be measured, so \`regress\` ${regress} has nothing to be held against`,
    remedy: [
      'Make the base measurable: mend its evidence there first, or give a report of it as `baseline-report`.',
    ],
  };
}
