import { describe, expect, it } from '@jest/globals';
import type { Judged, RegressInputs } from '../../src/judge/regress.ts';
import { regressionOf, withRegression } from '../../src/judge/regress.ts';
import { plainText } from '../../src/judge/text.ts';
import type { Comparison } from '../../src/metrics/comparison.ts';
import type { Measurement, Part } from '../../src/metrics/measurement.ts';
import type { Gate } from '../../src/policy/policy.ts';
import { measured, POINT, requirement } from './requirement.ts';

const HEAD = measured(0.194);
const CHANGED: Comparison = {
  base: measured(0.174),
  change: 0.02,
  interval: [-0.001, 0.041],
  paired: true,
  from: 'commit',
};
const OUTSIDE: Gate = { on: 'proven-outside', failOn: 'inconclusive' };
const INSIDE: Gate = { on: 'proven-inside', failOn: 'inconclusive' };
const PASSED: Judged = {
  verdict: 'PASS',
  sentence: ['It is 0.194; the bound is at most 0.200', '.'],
  details: [],
  remedy: [],
};

function compare(
  inputs: Partial<RegressInputs> & { readonly regress?: number; readonly judged?: Judged } = {},
) {
  const { regress, judged = PASSED, ...rest } = inputs;
  const regression = regressionOf({
    requirement: requirement({ kind: 'max', max: 0.2 }, regress === undefined ? {} : { regress }),
    measurement: HEAD,
    comparison: CHANGED,
    gate: POINT,
    confidence: 0.95,
    ...rest,
  });
  const { verdict, sentence, details, remedy } = withRegression(judged, regression);
  return {
    verdict,
    sentence: plainText(sentence),
    details: details.map(plainText),
    remedy: plainText(remedy),
  };
}

describe('a change for the worse', () => {
  it('fails when it is more than `regress`, and says both', () => {
    expect(compare({ regress: 0.01, id: 'row_id' })).toEqual({
      verdict: 'FAIL',
      sentence:
        'It is 0.194; the bound is at most 0.200; it is 0.020 farther from the ideal than at the base, and `regress` allows 0.010.',
      details: [
        'Base branch 0.174; 0.020 farther from the ideal, 95 % interval of the change -0.001 to 0.041, rows paired by row_id.',
      ],
      remedy: expect.stringContaining('a waiver can say so'),
    });
  });

  it('passes when it is as much as `regress`, or without one, and is shown', () => {
    for (const regress of [0.02, 0.5, undefined]) {
      const shown = compare(regress === undefined ? {} : { regress });
      expect(shown).toMatchObject({ verdict: 'PASS', remedy: '', sentence: plainText(PASSED.sentence) });
      expect(shown.details).toEqual([expect.stringContaining('farther from the ideal')]);
    }
  });

  it('prints as many digits as tell it from what is allowed', () => {
    const comparison = { ...CHANGED, change: 0.0203 };
    expect(compare({ regress: 0.02, comparison }).sentence).toContain('is 0.0203 farther');
  });

  it('warns where the requirement is advice, and makes no worse verdict better', () => {
    const advice = requirement({ kind: 'max', max: 0.2 }, { regress: 0.01, level: 'advisory' });
    expect(compare({ requirement: advice }).verdict).toBe('WARN');
    for (const verdict of ['ERROR', 'FAIL', 'N/A'] as const) {
      expect(compare({ regress: 0.01, judged: { ...PASSED, verdict } })).toMatchObject({
        verdict,
        sentence: plainText(PASSED.sentence),
      });
    }
  });

  it.each([
    // Gate, interval, verdict.
    [OUTSIDE, [0.011, 0.03], 'FAIL'],
    [OUTSIDE, [0.009, 0.03], 'WARN'],
    [OUTSIDE, undefined, 'INSUFFICIENT'],
    [INSIDE, [0.011, 0.03], 'FAIL'],
    [INSIDE, [0.009, 0.03], 'INSUFFICIENT'],
    [INSIDE, undefined, 'INSUFFICIENT'],
  ] as const)('under %j with the interval %j is %s', (gate, interval, verdict) => {
    const { interval: _, ...plain } = CHANGED;
    const comparison = { ...plain, change: 0.02, ...(interval === undefined ? {} : { interval }) };
    expect(compare({ regress: 0.01, gate, comparison }).verdict).toBe(verdict);
  });

  it.each([
    [OUTSIDE, [0.001, 0.03]],
    [INSIDE, [-0.03, 0.01]],
  ] as const)('within what is allowed passes under %j with the interval %j', (gate, interval) => {
    expect(
      compare({ regress: 0.01, gate, comparison: { ...CHANGED, change: 0.005, interval } }).verdict,
    ).toBe('PASS');
  });

  it('says why a gate leaves it open', () => {
    expect(compare({ regress: 0.01, gate: INSIDE }).sentence).toMatch(/leaves open\.$/u);
    expect(compare({ regress: 0.01, gate: OUTSIDE }).sentence).toMatch(/only warns\.$/u);
    const { interval: _, ...comparison } = CHANGED;
    const open = compare({ regress: 0.01, gate: INSIDE, comparison });
    expect(open.sentence).toMatch(/has no interval, which the gate proven-inside needs\.$/u);
    expect(open.details).toEqual([
      'Base branch 0.174; 0.020 farther from the ideal, without an interval of the change.',
    ]);
    expect(open.remedy).toContain('evaluation.id');
  });
});

describe('a base that says little', () => {
  const missing: Measurement = { status: 'no-evidence', missing: ['table.csv'], hint: 'Commit it.' };

  it('is MISSING when it cannot be measured and `regress` asks for it', () => {
    const comparison: Comparison = { base: missing, from: 'commit' };
    const found = compare({ regress: 0.01, comparison });
    expect(found.verdict).toBe('MISSING');
    expect(found.sentence).toContain('at the base it could not be measured');
    expect(found.details).toEqual(['Base branch: not measured, its evidence is missing there.']);
    expect(compare({ comparison }).verdict).toBe('PASS');
    expect(compare({ regress: 0.01, comparison, measurement: missing }).verdict).toBe('PASS');
  });

  it('gives its reason, as foreign text when a report gave it', () => {
    const insufficient: Measurement = { status: 'insufficient', n: 1, needed: 2, reason: 'too <few>' };
    const broken: Measurement = { status: 'error', message: 'it broke', hint: 'Mend it.' };
    const details = (base: Measurement, from: Comparison['from']) =>
      regressionOf({
        requirement: requirement({ kind: 'max', max: 0.2 }),
        measurement: HEAD,
        comparison: { base, from },
        gate: POINT,
        confidence: 0.95,
      }).details.flat();
    expect(details(insufficient, 'report')).toContainEqual({ quote: 'too <few>' });
    expect(details(insufficient, 'commit')).toContain('too <few>');
    expect(plainText(details(broken, 'commit'))).toBe('Base branch: not measured, it broke.');
  });

  it('takes nothing where there is none, where the subject is new, and where the question makes no sense there', () => {
    const none = { regress: 0.01, comparison: undefined };
    expect(compare(none)).toMatchObject({
      verdict: 'PASS',
      details: ['There is no base: `regress` has nothing to compare with.'],
    });
    expect(compare({ ...none, standing: 'new' }).details).toEqual([
      'The subject is new: `regress` has no base to compare with.',
    ]);
    expect(compare({ comparison: undefined }).details).toEqual([]);
    const base: Measurement = { status: 'not-applicable', reason: 'another task' };
    expect(compare({ regress: 0.01, comparison: { base, from: 'commit' } })).toMatchObject({
      verdict: 'PASS',
      details: [],
    });
  });

  it('of the same evidence, without a change, nearer, or of different rows says so', () => {
    const details = (comparison: Comparison) => compare({ regress: 0.01, comparison }).details;
    const { paired: _, ...unpaired } = CHANGED;
    expect(details({ ...CHANGED, change: 0, interval: [0, 0], from: 'unchanged' })).toEqual([
      'Base branch 0.174; its evidence is the same.',
    ]);
    expect(details({ ...unpaired, change: -0.02, from: 'report' })).toEqual([
      'Base report 0.174; 0.020 nearer to the ideal, 95 % interval of the change -0.001 to 0.041, as of different rows.',
    ]);
    expect(details({ ...CHANGED, change: 0 })[0]).toContain('no farther from the ideal');
    expect(details(CHANGED)[0]).toContain(', of the same rows.');
    expect(
      compare({ measurement: { ...missing }, comparison: { base: HEAD, from: 'commit' } }).details,
    ).toEqual(['Base branch 0.194.']);
  });
});

describe('groups that counted at the base', () => {
  const part = (name: string, more = 'x'): Part => ({ group: [name, more], n: 100, value: 0.2 });
  const base = measured(0.174, {
    parts: [part('Female'), part('Male'), part('Other')],
    excluded: [{ group: ['Other', 'x'], n: 5, reason: 'too-few-rows' }],
  });

  it('and do not at the head make it INSUFFICIENT with their names, whatever `regress` says', () => {
    const shrunk = measured(0.1, {
      parts: [part('Female'), part('Male')],
      excluded: [{ group: ['Female', 'x'], n: 8, reason: 'too-few-rows' }],
    });
    const comparison: Comparison = { ...CHANGED, base };
    const found = compare({ measurement: shrunk, comparison });
    expect(found.verdict).toBe('INSUFFICIENT');
    expect(found.sentence).toMatch(/it counted at the base, and no longer does, for Female × x\.$/u);
    expect(found.remedy).toContain('counted at the base');
    // Worse than that is the change itself.
    expect(compare({ measurement: shrunk, comparison, regress: 0.01 }).verdict).toBe('FAIL');
    expect(compare({ measurement: measured(0.1, { parts: [part('Male')] }), comparison }).sentence).toContain(
      'Female',
    );
  });

  it('are named up to six', () => {
    const parts = Array.from({ length: 9 }, (_, index) => part(`g${index}`));
    const found = compare({
      measurement: measured(0.1),
      comparison: { ...CHANGED, base: measured(0.1, { parts }) },
    });
    expect(found.sentence).toContain('g5 × x, 3 more groups.');
    expect(found.sentence).not.toContain('g6');
  });

  it('and still do take nothing, nor those of a head that is not measured', () => {
    expect(compare({ measurement: base, comparison: { ...CHANGED, base } }).verdict).toBe('PASS');
    const head: Measurement = { status: 'insufficient', n: 1, needed: 2, reason: 'few' };
    expect(compare({ measurement: head, comparison: { base, from: 'commit' } }).verdict).toBe('PASS');
  });
});
