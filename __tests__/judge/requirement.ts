import type { Measured } from '../../src/metrics/measurement.ts';
import type { Bound, Gate, Requirement } from '../../src/policy/policy.ts';
import type { PlannedRequirement } from '../../src/policy/plan.ts';
import type { MetricFacts } from '../../src/judge/facts.ts';

/** A requirement that says nothing but its bound; a test names what it is about. */
export function requirement(bound: Bound, rest: Partial<Requirement> = {}): Requirement {
  return {
    id: 'fairness/demographic-parity-difference@sex',
    metric: 'fairness/demographic-parity-difference',
    bound,
    level: 'required',
    weight: 1,
    groups: [],
    options: {},
    origin: { source: 'fates.yml', line: 20 },
    ...rest,
  };
}

export function onSex(written: Requirement): PlannedRequirement {
  return { requirement: written, scope: { kind: 'attribute', columns: ['sex'] }, request: 0 };
}

export function measured(value: number, rest: Partial<Measured> = {}): Measured {
  return { status: 'measured', value, n: 1000, ...rest };
}

export const POINT: Gate = { on: 'point', failOn: 'inconclusive' };

export const FACTS: MetricFacts = {
  id: 'fairness/demographic-parity-difference',
  title: 'Demographic parity difference',
  question: 'Are the groups selected equally often?',
  formula: 'max − min',
  unit: 'share',
  direction: 'lower',
  ideal: 0,
  fullGrade: 'computed',
  remedies: ['Compare decision thresholds per group.'],
};
