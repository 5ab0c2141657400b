import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { intervalPositionOf, isPastWarn, positionOf } from '../../src/judge/bound.ts';
import { unmeasuredGroups, verdictOf } from '../../src/judge/verdict.ts';
import type { Bound } from '../../src/policy/policy.ts';
import { measured, POINT, requirement } from './requirement.ts';

const AT_MOST: Bound = { kind: 'max', max: 0.1, warn: 0.08 };
const AT_LEAST: Bound = { kind: 'min', min: 0.8, warn: 0.85 };
const WITHIN: Bound = { kind: 'within', within: [0.8, 1.25] };

describe('the position against a bound', () => {
  it.each([
    [AT_MOST, 0.1, 'inside'],
    [AT_MOST, 0.1000001, 'outside'],
    [AT_LEAST, 0.8, 'inside'],
    [AT_LEAST, 0.7999, 'outside'],
    [WITHIN, 0.8, 'inside'],
    [WITHIN, 1.25, 'inside'],
    [WITHIN, 0.79, 'outside'],
    [WITHIN, 1.26, 'outside'],
  ] as const)('%j: %d is %s, its ends included', (bound, value, position) => {
    expect(positionOf(bound, value)).toBe(position);
  });

  it.each([
    [AT_MOST, [0, 0.1], 'inside'],
    [AT_MOST, [0.05, 0.2], 'across'],
    [AT_MOST, [0.11, 0.2], 'outside'],
    [WITHIN, [0.5, 2], 'across'],
    [WITHIN, [1.3, 2], 'outside'],
    [WITHIN, [0.1, 0.7], 'outside'],
    [AT_LEAST, [0.1, 0.7], 'outside'],
  ] as const)('%j: the interval %j is %s', (bound, interval, position) => {
    expect(intervalPositionOf(bound, interval)).toBe(position);
  });

  it('an interval is inside exactly when both ends are', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (a, b) => {
          const interval = [Math.min(a, b), Math.max(a, b)] as const;
          const bothInside = interval.every((end) => positionOf(WITHIN, end) === 'inside');
          expect(intervalPositionOf(WITHIN, interval) === 'inside').toBe(bothInside);
        },
      ),
    );
  });

  it('only an end that has a warn line can be past it', () => {
    expect(isPastWarn(AT_MOST, 0.09)).toBe(true);
    expect(isPastWarn(AT_MOST, 0.08)).toBe(false);
    expect(isPastWarn({ kind: 'max', max: 0.1 }, 0.09)).toBe(false);
    expect(isPastWarn(AT_LEAST, 0.84)).toBe(true);
    expect(isPastWarn({ kind: 'min', min: 0.8 }, 0.81)).toBe(false);
    expect(isPastWarn(WITHIN, 0.81)).toBe(false);
  });
});

describe('the verdict at the point', () => {
  const gate = POINT;

  it.each([
    [0.05, 'PASS'],
    [0.09, 'WARN'],
    [0.2, 'FAIL'],
  ] as const)('a gap of %d is %s', (value, verdict) => {
    expect(verdictOf(requirement(AT_MOST), measured(value), gate)).toBe(verdict);
  });

  it('a group that was not counted turns PASS into WARN, and does not soften FAIL', () => {
    const excluded = [{ group: ['X'], n: 3, reason: 'too-few-rows' as const }];
    expect(verdictOf(requirement(AT_MOST), measured(0.01, { excluded }), gate)).toBe('WARN');
    expect(verdictOf(requirement(AT_MOST), measured(0.5, { excluded }), gate)).toBe('FAIL');
  });

  it('an advisory requirement outside its bound warns, an unmeasured one keeps its verdict', () => {
    const advisory = requirement(AT_MOST, { level: 'advisory' });
    expect(verdictOf(advisory, measured(0.5), gate)).toBe('WARN');
    expect(verdictOf(advisory, { status: 'no-evidence', missing: ['labels'], hint: '' }, gate)).toBe(
      'MISSING',
    );
  });

  it.each([
    [{ status: 'insufficient', n: 1, needed: 30, reason: 'few' }, 'INSUFFICIENT'],
    [{ status: 'no-evidence', missing: ['labels'], hint: '' }, 'MISSING'],
    [{ status: 'error', message: 'broke', hint: 'Mend the file.' }, 'ERROR'],
    [{ status: 'not-applicable', reason: 'regression' }, 'N/A'],
  ] as const)('%j is never a number', (measurement, verdict) => {
    expect(verdictOf(requirement(AT_MOST), measurement, gate)).toBe(verdict);
  });

  it('a group that the policy names must be among the counted ones', () => {
    const named = requirement(AT_MOST, { groups: ['Female'] });
    const counted = measured(0.01, { parts: [{ group: ['Female'], n: 100, value: 0.1 }] });
    const left = measured(0.01, {
      parts: [{ group: ['Female'], n: 3, value: 0.1 }],
      excluded: [{ group: ['Female'], n: 3, reason: 'too-few-rows' }],
    });
    expect(verdictOf(named, counted, gate)).toBe('PASS');
    expect(verdictOf(named, left, gate)).toBe('INSUFFICIENT');
    expect(verdictOf(named, measured(0.01), gate)).toBe('INSUFFICIENT');
    expect(unmeasuredGroups(named, left)).toEqual(['Female']);
  });
});

describe('the verdict over the interval', () => {
  const outside = { on: 'proven-outside', failOn: 'inconclusive' } as const;
  const inside = { on: 'proven-inside', failOn: 'inconclusive' } as const;

  it.each([
    [outside, 0.2, [0.15, 0.25], 'FAIL'],
    [outside, 0.12, [0.05, 0.2], 'WARN'],
    [outside, 0.02, [0.01, 0.05], 'PASS'],
    [inside, 0.2, [0.15, 0.25], 'FAIL'],
    [inside, 0.05, [0.01, 0.2], 'INSUFFICIENT'],
    [inside, 0.05, [0.01, 0.09], 'PASS'],
    [inside, 0.09, [0.085, 0.095], 'WARN'],
  ] as const)('%j: %d in %j is %s', (gate, value, interval, verdict) => {
    expect(verdictOf(requirement(AT_MOST), measured(value, { interval }), gate)).toBe(verdict);
  });

  it('without an interval nothing is proven either way', () => {
    expect(verdictOf(requirement(AT_MOST), measured(0.5), outside)).toBe('INSUFFICIENT');
    expect(verdictOf(requirement(AT_MOST), measured(0.01), inside)).toBe('INSUFFICIENT');
  });
});
