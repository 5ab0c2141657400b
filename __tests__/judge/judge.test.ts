import { describe, expect, it } from '@jest/globals';
import { judge } from '../../src/judge/judge.ts';
import { plainText } from '../../src/judge/text.ts';
import type { Measurement } from '../../src/metrics/measurement.ts';
import type { Bound, Gate, Requirement } from '../../src/policy/policy.ts';
import { FACTS, measured, onSex, POINT, requirement } from './requirement.ts';

const AT_MOST: Bound = { kind: 'max', max: 0.1 };

function judged(measurement: Measurement, written: Requirement = requirement(AT_MOST), gate: Gate = POINT) {
  const finding = judge({
    planned: onSex(written),
    measurement,
    facts: FACTS,
    gate,
    confidence: 0.95,
    grade: 'computed',
  });
  return {
    ...finding,
    sentence: plainText(finding.sentence),
    details: finding.details.map(plainText),
    remedy: plainText(finding.remedy),
  };
}

describe('a finding', () => {
  it('says the value and the bound that is enforced, what stands behind it, and what to do', () => {
    const finding = judged(
      measured(0.194, {
        n: 32561,
        interval: [0.185, 0.203],
        chance: { mean: 0.004, upper: 0.01 },
        parts: [
          { group: ['Female'], n: 10771, value: 0.112 },
          { group: ['Male'], n: 21790, value: 0.306 },
        ],
      }),
    );
    expect(finding.verdict).toBe('FAIL');
    expect(finding.grade).toBe('computed');
    expect(finding.sentence).toBe(
      'Demographic parity difference on sex is 0.194; the bound is at most 0.100.',
    );
    expect(finding.details).toEqual([
      '95 % interval 0.185 to 0.203 over 32,561 rows; chance alone: mean 0.004, 95 % within 0.010.',
      'Female 0.112 (10,771 rows), Male 0.306 (21,790 rows).',
    ]);
    expect(finding.remedy).toContain('Compare decision thresholds per group.');
    expect(finding.remedy).toContain('fates explain fairness/demographic-parity-difference');
  });

  it('prints as many digits as it takes to tell the value from its bound', () => {
    const floor: Bound = { kind: 'min', min: 0.85 };
    expect(judged(measured(0.8496), requirement(floor)).sentence).toContain(
      'is 0.8496; the bound is at least 0.850.',
    );
    expect(judged(measured(0.85), requirement(floor)).sentence).toContain(
      'is 0.850; the bound is at least 0.850.',
    );
    expect(judged(measured(0.85 - 1e-11), requirement(floor)).sentence).toContain('is 0.849999999990;');
  });

  it('asks for nothing when it passes', () => {
    const finding = judged(measured(0.05));
    expect(finding).toMatchObject({
      verdict: 'PASS',
      remedy: '',
      details: ['No interval, over 1,000 rows.'],
    });
    expect(finding.sentence).toContain('is 0.050; the bound is at most 0.100.');
  });

  it('says why a value inside its bound warns', () => {
    const warned: Bound = { kind: 'max', max: 0.2, warn: 0.1 };
    expect(judged(measured(0.1004), requirement(warned)).sentence).toContain(
      'is 0.1004; the bound is at most 0.200, with a warning past 0.100.',
    );
    const excluded = [{ group: ['g'], n: 3, reason: 'too-few-rows' as const }];
    expect(judged(measured(0.05, { excluded }), requirement(warned))).toMatchObject({
      verdict: 'WARN',
      sentence:
        'Demographic parity difference on sex is 0.050; the bound is at most 0.200, and 1 group does not count.',
    });
    expect(judged(measured(0.3, { excluded }), requirement(warned)).sentence).toMatch(/at most 0\.200\.$/u);
  });

  it('says that a value outside its bound is not proven to be', () => {
    const gate: Gate = { on: 'proven-outside', failOn: 'fail' };
    const finding = judged(measured(0.12, { interval: [0.08, 0.16] }), requirement(AT_MOST), gate);
    expect(finding.verdict).toBe('WARN');
    expect(finding.sentence).toContain(
      'and the interval reaches back inside it, for which the gate proven-outside only warns.',
    );
  });

  it('warns of chance when it reaches more than half of the gap', () => {
    const details = judged(measured(0.05, { chance: { mean: 0.01, upper: 0.04 } })).details.join(' ');
    expect(details).toContain('Chance alone reaches more than half of this gap');
  });

  it('names groups that were not counted, with their sizes, and the value with them', () => {
    const excluded = Array.from({ length: 8 }, (_, index) => ({
      group: [`g${index}`],
      n: index,
      reason: 'too-few-rows' as const,
    }));
    const details = judged(measured(0.05, { excluded, withExcluded: 0.4571 })).details.join(' ');
    expect(details).toContain('Not counted: g0 (0 rows: too few rows)');
    expect(details).toContain('and 2 more.');
    expect(details).toContain('With the groups that are not counted it would be 0.457.');
  });

  it('shows the extremes of many groups, and undefined ones as such', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      group: [`g${index}`],
      n: 50,
      value: index === 4 ? null : index / 10,
    }));
    expect(judged(measured(0.8, { parts: many })).details.join(' ')).toContain(
      'Of 9 groups that count, the extremes: g8 0.800 (50 rows), g7 0.700 (50 rows), g1 0.100 (50 rows), g0 0.000 (50 rows).',
    );
    const few = judged(measured(0.8, { parts: many.slice(3, 5) })).details.join(' ');
    expect(few).toContain('g3 0.300 (50 rows), g4 undefined (50 rows).');
  });

  it('carries the reason that the policy gives, and the notes of the metric', () => {
    const written = requirement(AT_MOST, { because: 'the product owner decides above ten points' });
    const details = judged(measured(0.05, { notes: ['Nobody was selected.'] }), written).details;
    expect(details).toContain('Nobody was selected.');
    expect(details.at(-1)).toBe('Why it is required: the product owner decides above ten points');
  });

  it('says which named group could not be measured', () => {
    const finding = judged(measured(0.05), requirement(AT_MOST, { groups: ['Female'] }));
    expect(finding.verdict).toBe('INSUFFICIENT');
    expect(finding.sentence).toContain('but Female must be measurable and is not');
  });

  it('says when a gate needs an interval that the measurement has not', () => {
    const finding = judged(measured(0.05), requirement(AT_MOST), { on: 'proven-inside', failOn: 'fail' });
    expect(finding.sentence).toContain('it has no interval, which the gate proven-inside needs');
  });

  it.each([
    [{ kind: 'min', min: 0.8 }, 'at least 0.800'],
    [{ kind: 'within', within: [0.8, 1.25] }, 'within 0.800 and 1.250'],
  ] as const)('the bound %j reads %s', (bound, words) => {
    expect(judged(measured(1), requirement(bound)).sentence).toContain(words);
  });

  it.each([
    [
      { status: 'insufficient', n: 12, needed: 30, reason: 'fewer than two groups count' },
      'cannot be judged against at most 0.100: fewer than two groups count.',
      'needed here: 30 rows, found: 12 rows',
    ],
    [
      { status: 'no-evidence', missing: ['decisions', 'scores'], hint: 'Bind evaluation.score.' },
      'has no evidence to hold against at most 0.100: decisions, scores.',
      'Bind evaluation.score.',
    ],
    [
      { status: 'error', message: 'p.csv: open quote', hint: 'Mend the file.' },
      'could not be computed: p.csv: open quote',
      'Mend the file',
    ],
    [
      { status: 'not-applicable', reason: 'the task is regression' },
      'does not apply: the task is regression.',
      '',
    ],
  ] as const)('%j is told in words, without a grade', (measurement, sentence, remedy) => {
    const finding = judged(measurement);
    expect(finding.sentence).toContain(sentence);
    expect(finding.remedy).toContain(remedy);
    expect(finding.grade).toBeUndefined();
  });

  it('names both columns of an intersection and says when it looks at a slice', () => {
    const written = requirement(AT_MOST);
    const say = (scope: Parameters<typeof judge>[0]['planned']['scope']) =>
      plainText(
        judge({
          planned: { requirement: written, scope, request: 0 },
          measurement: measured(0),
          facts: FACTS,
          gate: POINT,
          confidence: 0.9,
        }).sentence,
      );
    expect(say({ kind: 'intersection', columns: ['sex', 'race'] })).toContain('difference on sex × race is');
    expect(say({ kind: 'slice', columns: ['country'] })).toContain('difference on slice country is');
    expect(say({ kind: 'overall' })).toContain('difference is');
  });
});
