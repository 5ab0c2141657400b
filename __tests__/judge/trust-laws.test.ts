/** The laws of policy.md about whose policy counts and what a waiver may do, over random policies, evidence and waivers. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding, RunVerdict } from '../../src/judge/finding.ts';
import { judge } from '../../src/judge/judge.ts';
import { blocks, runVerdict, stricterFailOn } from '../../src/judge/run-verdict.ts';
import { judgeRemoved } from '../../src/judge/removed.ts';
import { propertyScore } from '../../src/judge/score.ts';
import { waive } from '../../src/judge/waive.ts';
import { atBestWarn } from '../../src/judge/waiver-states.ts';
import type { Measurement } from '../../src/metrics/measurement.ts';
import { unite } from '../../src/policy/base/unite.ts';
import type { ParsedPolicy } from '../../src/policy/parse.ts';
import type { Policy, SubjectPolicy } from '../../src/policy/policy.ts';
import type { Standing } from '../../src/policy/policy-change.ts';
import type { Waiver } from '../../src/policy/waiver.ts';
import { anyMeasurement, anyPolicy, SUBJECTS } from '../policy/base/random-policy.ts';
import { FACTS } from './requirement.ts';

const NONE = new Map<string, string>();
const parsed = (policy: Policy): ParsedPolicy => ({
  policy,
  files: ['fates.yml'],
  locate: () => ({ path: 'fates.yml' }),
});

/** What each metric gives on each subject, whatever the policy asks. */
const anyEvidence = fc.array(anyMeasurement, { minLength: 9, maxLength: 9 });

function evidenceOf(evidence: readonly Measurement[], subject: string, metric: string): Measurement {
  const position = 3 * SUBJECTS.indexOf(subject) + (metric.length % 3);
  return evidence[position] ?? { status: 'error', message: 'none', hint: 'none' };
}

/** Findings of one subject, each requirement on one scope. */
function findingsOf(
  subject: SubjectPolicy,
  { requirements, gate, minimum }: Policy,
  evidence: readonly Measurement[],
  standing?: Standing,
): readonly Finding[] {
  return requirements
    .filter(({ subjects }) => subjects === undefined || subjects.includes(subject.id))
    .map((requirement): Finding => {
      const planned = { requirement, scope: { kind: 'attribute', columns: ['sex'] }, request: 0 } as const;
      const measurement = evidenceOf(evidence, subject.id, requirement.metric);
      return standing === 'removed'
        ? judgeRemoved(planned, FACTS, subject.id)
        : judge({
            planned,
            measurement,
            facts: FACTS,
            gate,
            confidence: minimum.confidence,
            grade: 'computed',
          });
    });
}

function verdictOf(findings: readonly Finding[]): RunVerdict {
  return runVerdict(findings.map(({ verdict, planned }) => ({ verdict, level: planned.requirement.level })));
}

function scoreOf(findings: readonly Finding[]): number | undefined {
  return propertyScore(
    findings.map(({ verdict, planned, grade }) => ({
      verdict,
      level: planned.requirement.level,
      weight: planned.requirement.weight,
      ...(grade === undefined ? {} : { grade }),
      fullGrade: 'computed',
    })),
  );
}

const anyWaiver: fc.Arbitrary<Waiver> = fc
  .record({
    requirement: fc.constantFrom('fairness/demographic-parity-difference', 'performance/accuracy', '*'),
    subject: fc.constantFrom(...SUBJECTS, '*'),
    on: fc.constantFrom(undefined, ['sex'], ['race']),
    granted: fc.constantFrom('2026-01-01', '2026-11-21', '2026-12-01'),
    expires: fc.constantFrom('2026-11-20', '2026-11-21', '2026-12-31'),
  })
  .map(({ on, ...rest }) => ({
    id: 'w',
    reason: 'because',
    owner: 'ada',
    ...rest,
    ...(on === undefined ? {} : { on }),
  }));

const ORDER: readonly RunVerdict[] = ['fail', 'inconclusive', 'warn', 'pass'];
const RUNS = { numRuns: 400 };

describe('a waiver', () => {
  it('changes no score, satisfies nothing, makes nothing worse, and touches no ERROR', () => {
    fc.assert(
      fc.property(
        anyPolicy,
        anyEvidence,
        fc.array(anyWaiver, { maxLength: 4 }),
        (policy, evidence, waivers) => {
          for (const subject of policy.subjects) {
            const before = findingsOf(subject, policy, evidence);
            const after = before.map((each) =>
              waive(each, waivers, { subject: subject.id, asOf: '2026-11-21' }),
            );
            expect(scoreOf(after)).toBe(scoreOf(before));
            expect(after.map((each) => each.measurement)).toEqual(before.map((each) => each.measurement));
            expect(ORDER.indexOf(verdictOf(after))).toBeGreaterThanOrEqual(ORDER.indexOf(verdictOf(before)));
            if (after.some(({ verdict }) => verdict === 'WAIVED')) {
              expect(verdictOf(after)).not.toBe('pass');
            }
            const broken = (findings: readonly Finding[]) =>
              findings.filter(({ verdict }) => verdict === 'ERROR').length;
            expect(broken(after)).toBe(broken(before));
          }
        },
      ),
      RUNS,
    );
  });

  it('that is for nothing of this changes nothing', () => {
    fc.assert(
      fc.property(anyPolicy, anyEvidence, anyWaiver, (policy, evidence, waiver) => {
        const other: Waiver = { ...waiver, subject: 'somebody else' };
        for (const subject of policy.subjects) {
          const findings = findingsOf(subject, policy, evidence);
          expect(
            findings.map((each) => waive(each, [other], { subject: subject.id, asOf: '2026-11-21' })),
          ).toEqual(findings);
        }
      }),
      RUNS,
    );
  });
});

describe('the head’s policy', () => {
  it('cannot move the verdict or the score of a subject that it leaves as it is', () => {
    fc.assert(
      fc.property(anyPolicy, anyPolicy, anyEvidence, (base, head, evidence) => {
        const { parsed: united, standings } = unite(parsed(base), parsed(head), NONE);
        for (const subject of base.subjects) {
          if (standings.get(subject.id) === 'same') {
            const judged = united.policy.subjects.find(({ id }) => id === subject.id) ?? subject;
            expect(findingsOf(judged, united.policy, evidence)).toEqual(findingsOf(subject, base, evidence));
          }
        }
        expect({ ...united.policy, subjects: [] }).toEqual({ ...base, subjects: [] });
      }),
      RUNS,
    );
  });

  it('never makes a run better by taking subjects out of it, or by going itself', () => {
    fc.assert(
      fc.property(
        anyPolicy,
        anyEvidence,
        fc.subarray(SUBJECTS),
        fc.boolean(),
        (base, evidence, gone, goes) => {
          const head = { ...base, subjects: base.subjects.filter(({ id }) => !gone.includes(id)) };
          const { parsed: united, standings } = unite(parsed(base), goes ? undefined : parsed(head), NONE);
          expect(united.policy.subjects.map(({ id }) => id)).toEqual(base.subjects.map(({ id }) => id));
          for (const subject of united.policy.subjects) {
            const before = findingsOf(subject, base, evidence);
            const after = findingsOf(subject, united.policy, evidence, standings.get(subject.id));
            const [was, is] = [verdictOf(before), verdictOf(after)];
            const isRequired = before.some(
              ({ planned, verdict }) => planned.requirement.level === 'required' && verdict !== 'N/A',
            );
            if (isRequired) {
              expect(ORDER.indexOf(is)).toBeLessThanOrEqual(ORDER.indexOf(was));
            }
            const [scored, now] = [scoreOf(before), scoreOf(after)];
            expect(now === undefined || scored === undefined || now <= scored).toBe(true);
          }
        },
      ),
      RUNS,
    );
  });

  it('never passes without a warning for a subject whose bindings it changes', () => {
    fc.assert(
      fc.property(fc.constantFrom<RunVerdict>('pass', 'warn', 'inconclusive', 'fail'), (verdict) => {
        expect(atBestWarn(verdict)).not.toBe('pass');
        expect(ORDER.indexOf(atBestWarn(verdict))).toBeLessThanOrEqual(ORDER.indexOf(verdict));
      }),
    );
  });
});

describe('the input fail-on', () => {
  it('only tightens: what blocked without it blocks with it', () => {
    const failOn = fc.constantFrom(
      'fail' as const,
      'inconclusive' as const,
      'warn' as const,
      'never' as const,
    );
    const verdict = fc.constantFrom<RunVerdict>('pass', 'warn', 'inconclusive', 'fail', 'nothing');
    fc.assert(
      fc.property(failOn, failOn, verdict, fc.boolean(), (policy, input, run, advisory) => {
        const tightened = stricterFailOn(policy, input);
        expect(!blocks(run, policy, advisory) || blocks(run, tightened, advisory)).toBe(true);
        expect(stricterFailOn(tightened, policy)).toBe(tightened);
        expect(stricterFailOn(policy, undefined)).toBe(policy);
      }),
    );
  });
});
