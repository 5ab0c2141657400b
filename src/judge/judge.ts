/**
 * Requirement × measurement → finding. A verdict is decided here, once; renderers show it, sinks deliver it.
 */
import type { Grade } from '../evidence/evidence.ts';
import type { Comparison } from '../metrics/comparison.ts';
import type { Measurement } from '../metrics/measurement.ts';
import type { PlannedRequirement } from '../policy/plan.ts';
import type { Standing } from '../policy/policy-change.ts';
import type { Gate, Requirement } from '../policy/policy.ts';
import type { MetricFacts } from './facts.ts';
import type { Finding, Verdict } from './finding.ts';
import { regressionOf, withRegression } from './regress.ts';
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
  /** With the base; absent where nothing is before this commit. */
  readonly comparison?: Comparison;
  /** What the pull request does to the subject. */
  readonly standing?: Standing;
  /** Column by which rows are paired with the base's, where the policy binds one. */
  readonly id?: string;
}

export function judge(given: JudgeInputs): Finding {
  const { planned, measurement, facts, gate, confidence, grade, comparison, standing } = given;
  const { requirement, scope } = planned;
  const verdict = ofStanding(verdictOf(requirement, measurement, gate), standing);
  const judged = {
    planned,
    measurement,
    ...(comparison === undefined ? {} : { comparison }),
    ...(grade !== undefined && measurement.status === 'measured' ? { grade } : {}),
    verdict,
    sentence: sentenceOf(facts, requirement, scope, measurement, gate),
    details: [
      ...detailsOf(measurement, requirement, confidence),
      ...(standing === 'rebound' ? [REBOUND] : []),
    ],
    remedy: remedyOf(facts, requirement, measurement, verdict),
  };
  return withRegression(judged, regressionOf({ ...given, requirement }));
}

/** What a change binds anew is at best a warning. */
function ofStanding(verdict: Verdict, standing: Standing | undefined): Verdict {
  return standing === 'rebound' && verdict === 'PASS' ? 'WARN' : verdict;
}

const REBOUND: Text = [
  'The change alters what the subject’s files and columns are: it is judged by its new bindings, and at best warns.',
];

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
