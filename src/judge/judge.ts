/**
 * Requirement × measurement → finding. A verdict is decided here, once; renderers show it, sinks deliver it.
 */
import type { Grade } from '../evidence/evidence.ts';
import type { Measurement } from '../metrics/measurement.ts';
import type { PlannedRequirement } from '../policy/plan.ts';
import type { Gate, Requirement } from '../policy/policy.ts';
import type { MetricFacts } from './facts.ts';
import type { Finding, Verdict } from './finding.ts';
import { satisfies } from './run-verdict.ts';
import { detailsOf } from './details.ts';
import { sentenceOf } from './sentence.ts';
import type { Text } from './text.ts';
import { counted, text } from './text.ts';
import { unmeasuredGroups, verdictOf } from './verdict.ts';

export interface JudgeInputs {
  readonly planned: PlannedRequirement;
  readonly measurement: Measurement;
  readonly facts: MetricFacts;
  readonly gate: Gate;
  readonly confidence: number;
  /** Lowest grade of the evidence; absent when none was read. */
  readonly grade?: Grade;
}

export function judge({ planned, measurement, facts, gate, confidence, grade }: JudgeInputs): Finding {
  const { requirement, scope } = planned;
  const verdict = verdictOf(requirement, measurement, gate);
  return {
    planned,
    measurement,
    ...(grade !== undefined && measurement.status === 'measured' ? { grade } : {}),
    verdict,
    sentence: sentenceOf(facts, requirement, scope, measurement, gate),
    details: detailsOf(measurement, requirement, confidence),
    remedy: remedyOf(facts, requirement, measurement, verdict),
  };
}

/** Nothing to do for what passes; else the evidence to bring, or the metric's first remedy and where to read on. */
function remedyOf(
  facts: MetricFacts,
  requirement: Requirement,
  measurement: Measurement,
  verdict: Verdict,
): Text {
  if (satisfies(verdict) && verdict !== 'WARN') {
    return [];
  }
  if (verdict === 'INSUFFICIENT' && measurement.status === 'measured') {
    return unmeasuredGroups(requirement, measurement).length > 0
      ? ['Bring more evaluation rows of the groups that must be measurable.']
      : ['Bring more evaluation rows: they narrow the interval.'];
  }
  switch (measurement.status) {
    case 'no-evidence':
    case 'error':
      return [measurement.hint];
    case 'insufficient':
      if (measurement.hint !== undefined) {
        return [measurement.hint];
      }
      return text`Bring more evaluation rows, or declare coarser groups; needed here: ${counted(measurement.needed, 'row')}, found: ${counted(measurement.n, 'row')}.`;
    case 'measured':
    case 'not-applicable':
      return [...facts.remedies.slice(0, 1), ' More: ', { quote: `fates explain ${facts.id}` }];
  }
}
