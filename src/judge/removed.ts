import type { PlannedRequirement } from '../policy/plan.ts';
import type { MetricFacts } from './facts.ts';
import type { Finding } from './finding.ts';
import { text } from './text.ts';

/**
 * What the base asks of a subject that a pull request takes out of the policy: FAIL, for an advisory requirement WARN, like
 * any other that does not hold. Nothing is measured, even where the evidence is still there.
 */
export function judgeRemoved(planned: PlannedRequirement, facts: MetricFacts, subject: string): Finding {
  const hint = 'Keep the subject, or have what is asked of it waived on the base branch first.';
  return {
    planned,
    measurement: { status: 'no-evidence', missing: ['the subject'], hint },
    verdict: planned.requirement.level === 'advisory' ? 'WARN' : 'FAIL',
    sentence: text`${[facts.title]} is asked of ${subject} by the base branch, and this change takes the subject out of the policy.`,
    details: [],
    remedy: [hint],
  };
}
