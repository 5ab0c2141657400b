import { describe, expect, it } from '@jest/globals';
import { plainText } from '../../src/judge/text.ts';
import type { PolicyChange } from '../../src/policy/policy-change.ts';
import { baselineLine, baseNotes, standingNotes } from '../../src/render/base/baseline.ts';
import { claimBecause, sentenceOf } from '../../src/render/base/because.ts';
import { looserFirst, mayLoosen, policyChangeSentence } from '../../src/render/base/policy-changes.ts';
import { changeName, sinceBase } from '../../src/render/base/since-base.ts';
import { expiredFirst, waiverTally } from '../../src/render/base/waivers.ts';
import { renderCheckRun } from '../../src/render/check-run.ts';
import { contextLine } from '../../src/render/headline.ts';
import { renderJobSummary } from '../../src/render/job-summary.ts';
import { renderComment } from '../../src/render/markdown/comment.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import type { Baseline, Report } from '../../src/report/report.ts';
import { compared, stricter } from './reports/base.ts';
import { BASE, finding, measured, report, subject } from './reports/build.ts';

const marker = '<!-- x -->';
const plain = { color: false, width: 80 };

describe('reasons', () => {
  it('end with one full stop, are left out where there is none, and stay short', () => {
    expect([sentenceOf('git is gone..'), sentenceOf(' '), sentenceOf('x'.repeat(600)).length]).toEqual([
      'git is gone.',
      '',
      `${'x'.repeat(500)}… (+100 characters).`.length,
    ]);
    expect(claimBecause('Not compared', undefined)).toEqual(['Not compared.']);
    expect(claimBecause('Not compared', 'git is gone.')).toEqual(['Not compared: git is gone.']);
  });
});

describe('the policy that judged', () => {
  const side = (policy: Partial<Report['policy']>): string =>
    plainText(contextLine(report([], { policy: { ...report([]).policy, ...policy } })));

  it('is named with its side', () => {
    expect(side({ side: 'base' })).toContain("policy fates.yml @ e4f5a6b (the base branch's)");
    expect(side({ side: 'head' })).toContain("policy fates.yml @ e4f5a6b (this change's own)");
    expect(side({})).toMatch(/policy fates\.yml @ e4f5a6b$/);
  });

  it('is explained where it is not the one of the base', () => {
    const notes = (policy: Partial<Report['policy']>): readonly string[] =>
      baseNotes(report([], { policy: { ...report([]).policy, ...policy } })).map(plainText);
    expect(notes({ side: 'base', because: 'never shown' })).toEqual([]);
    expect(notes({ side: 'head' })).toEqual(["Judged by this change's own policy."]);
    expect(notes({ side: 'head', because: 'the base has none; it binds after the merge' })).toEqual([
      "Judged by this change's own policy: the base has none; it binds after the merge.",
    ]);
  });
});

describe('the baseline', () => {
  it.each<[Baseline, string]>([
    [{ state: 'absent' }, ''],
    [
      { state: 'absent', because: 'nothing is before this commit' },
      'no baseline (nothing is before this commit)',
    ],
    [{ state: 'measured', ref: BASE, from: 'the API' }, 'baseline measured at e4f5a6b, read from the API'],
    [{ state: 'measured' }, 'baseline measured'],
    [{ state: 'reused', ref: BASE }, 'baseline unchanged since e4f5a6b'],
    [{ state: 'reused' }, 'baseline unchanged'],
    [{ state: 'report', ref: BASE, from: 'base.json' }, 'baseline of the report base.json at e4f5a6b'],
    [{ state: 'report' }, 'baseline of the report'],
    [{ state: 'unavailable', because: 'no git' }, 'baseline unavailable'],
  ])('%j', (baseline, line) => {
    expect(plainText(baselineLine(baseline))).toBe(line);
  });

  it('that is unavailable is told at the top of every medium, with its reason', () => {
    const given = { ...compared, baseline: { state: 'unavailable', because: 'it is in Git LFS' } as const };
    const told = 'Not compared with the base: it is in Git LFS.';
    expect(renderComment(given, { marker })).toContain(told);
    expect(renderCheckRun(given).summary).toContain(told);
    expect(renderJobSummary(given)).toContain(told);
    expect(renderTerminal(given, plain)).toContain(told);
  });

  it('of a subject is told where it is another one than the report’s', () => {
    const usual = { state: 'measured', ref: 'e4f5a6b' } as const;
    expect(standingNotes(subject('x', [], {}), usual)).toEqual([]);
    expect(standingNotes(subject('x', [], {}, { baseline: { state: 'measured' } }), usual)).toEqual([]);
    expect(standingNotes(subject('x', [], {}, { baseline: { state: 'reused' } }), usual)).toHaveLength(1);
    expect(
      standingNotes(subject('x', [], {}, { standing: 'new', baseline: { state: 'new' } }), usual).map(
        plainText,
      ),
    ).toEqual(['New: the base does not have it, so there is nothing to compare with.']);
  });
});

describe('since the base', () => {
  const one = (change: number) =>
    finding('fairness/a', 'PASS', { comparison: { base: measured(0.1), change, from: 'commit' } });
  const none = { status: 'no-evidence', missing: [], hint: 'Add it.' } as const;

  it('counts what got worse, better, lost and measured, in words', () => {
    expect(sinceBase([one(0.1), one(-0.1), one(0)])).toBe('▼ 1 worse, ▲ 1 better');
    expect(sinceBase([one(0), one(1e-12)])).toBe('= unchanged');
    expect(
      sinceBase([
        finding('fairness/a', 'MISSING', {
          measurement: none,
          comparison: { base: measured(1), from: 'commit' },
        }),
        finding('fairness/a', 'PASS', { comparison: { base: none, from: 'commit' } }),
        finding('fairness/a', 'MISSING', { measurement: none, comparison: { base: none, from: 'commit' } }),
        finding('fairness/a', 'PASS'),
      ]),
    ).toBe('1 no longer measured, 1 newly measured');
    expect(sinceBase([finding('fairness/a', 'PASS')])).toBe('');
  });

  it('says how much, with sign, word, interval and pairing', () => {
    const base = measured(0.1);
    expect(changeName({ base, from: 'commit' })).toBe('');
    expect(changeName({ base, change: 0, from: 'unchanged' })).toBe('= unchanged');
    expect(changeName({ base, change: 0.02, paired: true, from: 'commit' })).toBe('▼ +0.020 worse (paired)');
    expect(changeName({ base, change: -0.02, interval: [-0.03, -0.01], from: 'commit' })).toBe(
      '▲ -0.020 better (-0.030 to -0.010)',
    );
  });
});

describe('policy changes', () => {
  const change = (
    part: PolicyChange['part'],
    kind: PolicyChange['change'],
    id = `${part} ${kind}`,
  ): PolicyChange => ({ part, change: kind, id });

  it('are summed up by what they do and when', () => {
    expect(policyChangeSentence([change('requirement', 'looser'), change('requirement', 'looser')])).toBe(
      'This change makes 2 requirements looser: it takes effect after the merge.',
    );
    expect(
      policyChangeSentence([
        change('minimum', 'stricter'),
        change('gate', 'changed'),
        change('requirement', 'removed'),
        change('waiver', 'removed'),
        change('subject', 'removed'),
      ]),
    ).toBe(
      'This change removes 1 requirement and 1 waiver, alters 1 gate setting and makes 1 minimum stricter: it takes effect after the merge. This change removes 1 subject: that is judged now.',
    );
    expect(policyChangeSentence([change('subject', 'added')])).toBe(
      'This change adds 1 subject: that is judged now.',
    );
  });

  it('come looser first, and then what may be looser', () => {
    const given = [
      change('requirement', 'stricter'),
      change('requirement', 'added'),
      change('waiver', 'removed'),
      change('waiver', 'added'),
      change('gate', 'changed'),
      change('requirement', 'removed'),
      change('requirement', 'looser'),
    ];
    expect(looserFirst(given).map(({ id }) => id)).toEqual([
      'requirement looser',
      'waiver added',
      'gate changed',
      'requirement removed',
      'requirement stricter',
      'requirement added',
      'waiver removed',
    ]);
  });

  it('are folded only when nothing of them may loosen the gate and no subject is rebound or removed', () => {
    const folded = [
      change('requirement', 'stricter'),
      change('waiver', 'removed'),
      change('subject', 'added'),
    ];
    const subjects = [subject('x', [], {}, { standing: 'rebound' })];
    expect(mayLoosen({ ...stricter, policyChanges: folded })).toBe(false);
    expect(mayLoosen({ ...stricter, policyChanges: folded, subjects })).toBe(true);
    for (const loosening of [
      change('requirement', 'looser'),
      change('requirement', 'removed'),
      change('minimum', 'changed'),
      change('waiver', 'added'),
    ]) {
      const given = { ...stricter, policyChanges: [...folded, loosening] };
      expect(renderComment(given, { marker })).toContain('\n### Policy changes\n');
      expect(renderCheckRun(given).summary).toContain('\n### Policy changes\n');
    }
    expect(renderComment({ ...stricter, policyChanges: folded }, { marker })).not.toContain('### Policy');
    expect(renderTerminal({ ...stricter, policyChanges: folded }, plain)).toContain('\nPolicy changes\n');
  });

  it('that may loosen are still summed up when there is room for nothing else', () => {
    const policyChanges = Array.from({ length: 3000 }, (_, index) =>
      change('requirement', 'looser', `fairness/requirement-${index}`),
    );
    const given = { ...compared, policyChanges };
    const text = renderComment(given, { marker, budget: { count: 'characters', most: 2000 } });
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(text).toContain('This change makes 3,000 requirements looser');
    expect(renderTerminal(given, plain)).toContain('… and 2,950 more.');
  });
});

describe('waivers', () => {
  it('are sorted by what a reader has to know first', () => {
    expect(expiredFirst(compared.waivers).map(({ id }) => id)).toEqual(['W-3', 'W-4', 'W-2', 'W-5', 'W-1']);
    expect(waiverTally(compared.waivers)).toBe(
      '1 expired, 1 matching nothing, 1 not needed, 1 not in force yet, 1 applied',
    );
    expect(waiverTally([])).toBe('');
  });

  it('name who let one expire, ten at most', () => {
    const expired = compared.waivers.filter(({ state }) => state === 'expired');
    const waivers = Array.from({ length: 60 }, (_, index) =>
      expired.map((waiver) => ({ ...waiver, id: `W-${index}` })),
    ).flat();
    const text = renderComment({ ...compared, waivers }, { marker });
    expect(text).toContain('`W-9` of `@risk` on `2026-10-31` and 50 more.');
    expect(renderTerminal({ ...compared, waivers }, plain)).toContain('… and 10 more.');
  });
});
