import { describe, expect, it } from '@jest/globals';
import { judge } from '../../src/judge/judge.ts';
import { sentenceOf } from '../../src/judge/sentence.ts';
import { limitsOf } from '../../src/policy/base/limits.ts';
import { verdictOf } from '../../src/judge/verdict.ts';
import type { Measurement } from '../../src/metrics/measurement.ts';
import type { Bound } from '../../src/policy/policy.ts';
import { FACTS, measured, onSex, POINT, requirement } from './requirement.ts';

const SEX = { kind: 'attribute', columns: ['sex'] } as const;
const AT_MOST: Bound = { kind: 'max', max: 0.1 };
/** What no source of ours can make today; a later kind that a switch forgets would look like it. */
const BOUND: Bound = Object.assign({ ...AT_MOST }, { kind: 'about' });
const MEASUREMENT: Measurement = Object.assign(measured(0), { status: 'guessed' });

const judged = (bound: Bound, measurement: Measurement): unknown =>
  judge({
    planned: onSex(requirement(bound)),
    measurement,
    facts: FACTS,
    gate: POINT,
    confidence: 0.95,
    grade: 'computed',
  });

describe('what the judge does not know', () => {
  it('is never passed: an unknown kind of bound has no limits', () => {
    expect(() => limitsOf(BOUND)).toThrow('unexpected case {"kind":"about","max":0.1}');
    expect(() => judged(BOUND, { status: 'insufficient', n: 0, needed: 1, reason: 'none' })).toThrow(
      'unexpected case {"kind":"about","max":0.1}',
    );
  });

  it('is never passed: an unknown answer has no verdict and no sentence', () => {
    expect(() => verdictOf(requirement(AT_MOST), MEASUREMENT, POINT)).toThrow(
      'unexpected case {"status":"guessed","value":0,"n":1000}',
    );
    expect(() => sentenceOf(FACTS, requirement(AT_MOST), SEX, MEASUREMENT, POINT)).toThrow(
      'unexpected case {"status":"guessed","value":0,"n":1000}',
    );
  });
});
