import { describe, expect, it } from '@jest/globals';
import type { Finding, Verdict } from '../../src/judge/finding.ts';
import { judge } from '../../src/judge/judge.ts';
import { plainText } from '../../src/judge/text.ts';
import { waive } from '../../src/judge/waive.ts';
import { atBestWarn, verdictWithWaivers, waiverStates } from '../../src/judge/waiver-states.ts';
import type { Waiver, WaiverState } from '../../src/policy/waiver.ts';
import { FACTS, measured, onSex, POINT, requirement } from './requirement.ts';

const FAILS: Finding = judge({
  planned: onSex(requirement({ kind: 'max', max: 0.1 })),
  measurement: measured(0.3),
  facts: FACTS,
  gate: POINT,
  confidence: 0.95,
});

const WAIVER: Waiver = {
  id: 'w1',
  requirement: 'fairness/demographic-parity-difference@sex',
  subject: 'income',
  reason: 'Retraining is under way.',
  owner: '@credit',
  granted: '2026-11-01',
  expires: '2026-12-01',
};

const on = (asOf: string, waivers: readonly Waiver[] = [WAIVER], finding = FAILS) =>
  waive(finding, waivers, { subject: 'income', asOf });

const withVerdict = (verdict: Verdict): Finding => ({ ...FAILS, verdict });

describe('a finding under a waiver', () => {
  it('is waived on both of its days and between, and says who, why and until when', () => {
    for (const day of ['2026-11-01', '2026-11-15', '2026-12-01']) {
      expect(on(day)).toMatchObject({
        verdict: 'WAIVED',
        waiver: WAIVER,
        sentence: FAILS.sentence,
        remedy: FAILS.remedy,
      });
    }
    expect(plainText(on('2026-11-15').details.at(-1) ?? [])).toBe(
      'Waived by @credit until 2026-12-01 (w1); without it this is FAIL. Reason: Retraining is under way.',
    );
  });

  it('keeps its verdict before and after; after, it names the owner and the day', () => {
    expect(on('2026-10-31')).toBe(FAILS);
    const after = on('2026-12-02');
    expect(after).toMatchObject({ verdict: 'FAIL' });
    expect(after).not.toHaveProperty('waiver');
    expect(plainText(after.details.at(-1) ?? [])).toBe(
      'The waiver w1 of @credit expired on 2026-12-01 and no longer applies.',
    );
  });

  it.each<Verdict>(['FAIL', 'INSUFFICIENT', 'MISSING'])('can be waived when it is %s', (verdict) => {
    expect(on('2026-11-15', [WAIVER], withVerdict(verdict)).verdict).toBe('WAIVED');
  });

  it.each<Verdict>(['ERROR', 'WARN', 'PASS', 'N/A'])('is left as it is when it is %s', (verdict) => {
    const finding = withVerdict(verdict);
    expect(on('2026-11-15', [WAIVER], finding)).toBe(finding);
  });

  it.each<[string, Partial<Waiver>]>([
    ['another requirement', { requirement: 'fairness/demographic-parity-difference' }],
    ['another subject', { subject: 'Income' }],
    ['another scope', { on: ['race'] }],
    ['a wider scope', { on: ['sex', 'race'] }],
    ['everything', { requirement: '*', subject: '*' }],
  ])('is not waived by one for %s', (_, changes) => {
    expect(on('2026-11-15', [{ ...WAIVER, ...changes }])).toBe(FAILS);
  });

  it('takes the one for its scope, then the one that runs longest, and none that has expired', () => {
    const scoped: Waiver = { ...WAIVER, id: 'scoped', on: ['sex'], expires: '2026-11-20' };
    const longer = { ...WAIVER, id: 'longer', expires: '2027-01-01' };
    expect(on('2026-11-15', [WAIVER, longer, scoped]).waiver?.id).toBe('scoped');
    expect(on('2026-11-25', [WAIVER, longer, scoped]).waiver?.id).toBe('longer');
  });
});

describe('the state of a waiver', () => {
  const states = (
    waivers: readonly Waiver[],
    verdict: Verdict,
    asOf = '2026-11-15',
    untouched: readonly string[] = [],
  ) => {
    const { planned, ...rest } = on(asOf, waivers, withVerdict(verdict));
    const finding = { ...rest, requirement: planned.requirement.id, scope: 'sex', scopeKind: 'attribute' };
    const subjects = [{ id: 'income', properties: [{ findings: [finding] }] }];
    return waiverStates(waivers, subjects, { asOf, untouched }).map(({ state }) => state);
  };

  it.each<[WaiverState, Verdict, string]>([
    ['applied', 'FAIL', '2026-11-15'],
    ['expired', 'FAIL', '2026-12-02'],
    ['not-yet', 'MISSING', '2026-10-31'],
    ['not-needed', 'PASS', '2026-11-15'],
    ['not-needed', 'PASS', '2026-12-02'],
    ['not-needed', 'ERROR', '2026-11-15'],
  ])('is %s over %s on %s', (state, verdict, asOf) => {
    expect(states([WAIVER], verdict, asOf)).toEqual([state]);
  });

  it('is matches-nothing without a finding, and nothing is said of a subject that was not looked at', () => {
    expect(states([{ ...WAIVER, subject: 'gone' }], 'FAIL')).toEqual(['matches-nothing']);
    expect(states([{ ...WAIVER, on: ['race'] }], 'FAIL')).toEqual(['matches-nothing']);
    expect(states([{ ...WAIVER, subject: 'gone' }], 'FAIL', '2026-11-15', ['gone'])).toEqual([]);
  });

  it('is not-needed where another one does the work', () => {
    const renewed = { ...WAIVER, id: 'renewed', granted: '2026-12-02', expires: '2027-01-01' };
    expect(states([WAIVER, renewed], 'FAIL', '2026-12-10')).toEqual(['not-needed', 'applied']);
  });

  it('knows the scopes of overall and of intersections', () => {
    const finding = { requirement: WAIVER.requirement, verdict: 'PASS' as const };
    const state = (waiver: Waiver, scope: string | readonly string[], scopeKind: string) =>
      waiverStates(
        [waiver],
        [{ id: 'income', properties: [{ findings: [{ ...finding, scope, scopeKind }] }] }],
        {
          asOf: '2026-11-15',
          untouched: [],
        },
      )[0]?.state;
    expect(state(WAIVER, 'overall', 'overall')).toBe('not-needed');
    expect(state({ ...WAIVER, on: ['overall'] }, 'overall', 'overall')).toBe('matches-nothing');
    expect(state({ ...WAIVER, on: ['race', 'sex'] }, ['sex', 'race'], 'intersection')).toBe('not-needed');
  });

  it('makes a passing run warn, and no other run better', () => {
    const run = (state: WaiverState) => verdictWithWaivers('pass', [{ state }]);
    expect([run('applied'), run('not-needed'), run('matches-nothing')]).toEqual(['warn', 'warn', 'warn']);
    expect([run('expired'), run('not-yet'), verdictWithWaivers('pass', [])]).toEqual([
      'pass',
      'pass',
      'pass',
    ]);
    expect((['fail', 'inconclusive', 'warn', 'nothing'] as const).map(atBestWarn)).toEqual([
      'fail',
      'inconclusive',
      'warn',
      'nothing',
    ]);
  });
});
