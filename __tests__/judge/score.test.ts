import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Scored } from '../../src/judge/score.ts';
import { GRADES, pointsOf, propertyScore, SATISFIED, scoreOf, worstScore } from '../../src/judge/score.ts';
import { SEVERITY, satisfies } from '../../src/judge/run-verdict.ts';

const finding = (verdict: Scored['verdict'], rest: Partial<Scored> = {}): Scored => ({
  verdict,
  level: 'required',
  weight: 1,
  grade: 'computed',
  fullGrade: 'computed',
  ...rest,
});

const anyFinding: fc.Arbitrary<Scored> = fc.record({
  verdict: fc.constantFrom(...SEVERITY, 'N/A' as const),
  level: fc.constantFrom('required' as const, 'advisory' as const),
  weight: fc.integer({ min: 1, max: 5 }),
  grade: fc.constantFrom(...GRADES),
  fullGrade: fc.constantFrom(...GRADES),
});

describe('points', () => {
  it.each([
    [finding('PASS'), 1],
    [finding('PASS', { grade: 'attested' }), 1],
    [finding('PASS', { grade: 'declared' }), 0.5],
    [finding('WARN'), 0.5],
    [finding('WARN', { grade: 'reported' }), 0.25],
    [finding('WARN', { level: 'advisory' }), 0],
    [finding('WAIVED'), 0],
    [finding('FAIL'), 0],
  ] as const)('%j is worth %d', (scored, points) => {
    expect(pointsOf(scored)).toBe(points);
  });

  it('a pass without graded evidence is worth half', () => {
    expect(pointsOf({ verdict: 'PASS', level: 'required', weight: 1, fullGrade: 'declared' })).toBe(0.5);
  });
});

describe('the score of a property', () => {
  it('is the weighted share of points, rounded down', () => {
    expect(propertyScore([finding('PASS', { weight: 2 }), finding('WARN')])).toBe(83);
  });

  it('has none when nothing is counted', () => {
    expect(propertyScore([])).toBeUndefined();
    expect(propertyScore([finding('N/A')])).toBeUndefined();
  });

  it('advisory findings alone have neither cap nor floor', () => {
    const four = ['PASS', 'WARN', 'WARN', 'MISSING'] as const;
    expect(propertyScore(four.map((verdict) => finding(verdict, { level: 'advisory' })))).toBe(25);
  });

  it('is 0 when it is capped, whatever the findings are, and a waiver changes nothing of it', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { minLength: 1, maxLength: 8 }), (findings) => {
        const waived = findings.map((each) =>
          each.verdict === 'FAIL' ? { ...each, verdict: 'WAIVED' as const } : each,
        );
        const isCounted = findings.some(({ verdict }) => verdict !== 'N/A');
        expect(propertyScore(findings, true)).toBe(isCounted ? 0 : undefined);
        expect(propertyScore(waived, true)).toBe(isCounted ? 0 : undefined);
      }),
    );
  });

  it('is below 50 exactly when something required is not satisfied', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { minLength: 1, maxLength: 8 }), (findings) => {
        const required = findings.filter(({ level, verdict }) => level === 'required' && verdict !== 'N/A');
        fc.pre(required.length > 0);
        const satisfied = required.every(({ verdict }) => satisfies(verdict));
        expect((propertyScore(findings) ?? Number.NaN) >= SATISFIED).toBe(satisfied);
      }),
    );
  });

  it('never rises when evidence is taken from a finding', () => {
    const gone = fc.constantFrom('MISSING' as const, 'INSUFFICIENT' as const, 'ERROR' as const);
    fc.assert(
      fc.property(
        fc.array(anyFinding, { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        gone,
        (findings, index, verdict) => {
          const target = findings[index % findings.length];
          fc.pre(target !== undefined && target.verdict !== 'N/A');
          const without = findings.map((each) => (each === target ? { ...each, verdict } : each));
          expect(propertyScore(without) ?? 0).toBeLessThanOrEqual(propertyScore(findings) ?? 0);
        },
      ),
    );
  });

  it('never rises when a requirement that is not satisfied is added', () => {
    const unsatisfied = anyFinding.filter(
      ({ verdict, level }) => !satisfies(verdict) || (verdict === 'WARN' && level === 'advisory'),
    );
    fc.assert(
      fc.property(fc.array(anyFinding, { minLength: 1, maxLength: 8 }), unsatisfied, (findings, added) => {
        const before = propertyScore(findings);
        fc.pre(before !== undefined);
        expect(propertyScore([...findings, added])).toBeLessThanOrEqual(before ?? 0);
      }),
    );
  });

  it('is the same with and without a waiver', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { minLength: 1, maxLength: 8 }), (findings) => {
        const waived = findings.map((each) =>
          each.verdict === 'FAIL' ? { ...each, verdict: 'WAIVED' as const } : each,
        );
        expect(propertyScore(waived)).toBe(propertyScore(findings));
      }),
    );
  });
});

describe('the headline', () => {
  it('is the lowest property, the mean stands second, and says of how many', () => {
    expect(scoreOf({ fairness: 40, ethics: 91 })).toEqual({
      headline: 40,
      mean: 65,
      assessed: 2,
      properties: { fairness: 40, ethics: 91 },
    });
    expect(scoreOf({})).toBeUndefined();
  });

  it('a repository is as good as its worst subject in each property', () => {
    const subjects = [scoreOf({ fairness: 90, security: 20 }), scoreOf({ fairness: 60 })].flatMap(
      (score) => score ?? [],
    );
    expect(worstScore(subjects)).toEqual({
      headline: 20,
      mean: 40,
      assessed: 2,
      properties: { fairness: 60, security: 20 },
    });
    expect(worstScore([])).toBeUndefined();
  });
});
