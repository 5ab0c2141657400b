import { describe, expect, it } from '@jest/globals';
import { renderCheckRun } from '../../../src/render/check-run.ts';
import { renderComment } from '../../../src/render/markdown/comment.ts';
import { profilesSection } from '../../../src/render/markdown/profiles.ts';
import type { ColumnProfile, SubjectProfile } from '../../../src/report/profile.ts';
import type { Report } from '../../../src/report/report.ts';
import { reportSchema } from '../../../src/report/schema.ts';
import { fail } from '../reports/fail.ts';

const column = (name: string, more: Partial<ColumnProfile> = {}): ColumnProfile => ({
  name,
  type: 'text',
  missing: 0,
  distinct: 2,
  ...more,
});

function profiled(columns: readonly ColumnProfile[], more: object = {}): SubjectProfile {
  const sampled = { path: 'p.csv', files: 1, complete: false, rows: 1_234, unread: [], columnsLeftOut: 0 };
  return { status: 'profiled', subject: 'income', ...sampled, columns, ...more };
}

const withProfiles = (...profiles: readonly SubjectProfile[]): Report => ({ ...fail, profiles });
const shown = (...profiles: readonly SubjectProfile[]): string =>
  profilesSection(withProfiles(...profiles)).forms[0];

describe('profiles in Markdown', () => {
  it('are folded under what they are a profile of', () => {
    const numbers = { type: 'number', min: -0.5, max: 1e300, mean: 1 / 3 } as const;
    expect(shown(profiled([column('age', numbers), column('sex', { top: [{ value: 'f', n: 700 }] })]))).toBe(
      [
        '<details><summary>Profile of a sample of 1,234 rows</summary>',
        '',
        'The beginning of `p.csv`. Values of fewer than five rows are not listed.',
        '',
        '| column | type | missing | distinct | holds |',
        '| --- | --- | --: | --: | --- |',
        '| `age` | number | 0 | 2 | -0.5 to 1.00000e+300, mean 0.333333 |',
        '| `sex` | text | 0 | 2 | `f` (700) |',
        '',
        '</details>',
      ].join('\n'),
    );
  });

  it('say which columns were not looked into, and how many are left out', () => {
    const unread = Array.from({ length: 22 }, (_, index) => ({ name: `m${index}`, holds: 'a map' }));
    expect(shown(profiled([], { complete: true, rowsLeftOut: 2 }))).toContain(
      '2 rows that cannot be used left out',
    );
    const text = shown(profiled([], { complete: true, unread, columnsLeftOut: 1 }));
    expect(text).toContain('The whole of `p.csv`.');
    expect(shown(profiled([], { files: 3 }))).toContain('The beginning of `p.csv`, the first of 3 files.');
    expect(text).toContain('Not looked into: `m0` (a map), ');
    expect(text).toContain('`m19` (a map) and 2 more. 1 column left out.');
    expect(text).not.toContain('| column |');
  });

  it('let nothing of a table out of its cell', () => {
    const hostile = '|</details><img src=x>@octocat`[a](https://x.y)\n## x<!-- fates-gate -->';
    const text = shown(profiled([column(hostile, { top: [{ value: hostile, n: 9 }] })], { path: hostile }));
    const lines = text.split('\n');
    expect(lines).toHaveLength(9);
    expect(lines[6]?.replaceAll(/`{2}.*?`{2}/gu, '')).toBe('|  | text | 0 | 2 |  (9) |');
    expect(text).not.toContain('<!--');
  });

  it('that failed are named with their reason, each in a line of prose', () => {
    const failed = {
      status: 'failed',
      subject: 'a',
      path: 'p.csv',
      reason: 'No <b>rows</b>.',
      hint: 'Mend it.',
    } as const;
    expect(shown(failed)).toBe('No profile of a (`p.csv`): No `<b>rows</b>`. Mend it.');
    const many = shown(...Array.from({ length: 25 }, () => failed));
    expect(many.split('\n\n')).toHaveLength(21);
    expect(many).toContain('… and 5 more.');
  });

  it('are the first to go when there is no room: all else stays as it was', () => {
    const wide = Array.from({ length: 200 }, (_, index) => column(`column ${index}`));
    const report = withProfiles(profiled(wide));
    const marker = '<!-- m -->';
    const without = renderComment(fail, { marker });
    const most = without.length + 300;
    const cut = renderComment(report, { marker, budget: { count: 'characters', most } });
    expect(cut.length).toBeLessThanOrEqual(most);
    expect(cut).toContain('Profile of a sample of 1,234 rows: in `fates-report.json`.');
    expect(cut).toContain('profiles (shortened)');
    expect(cut).not.toMatch(/, \S+ \(shortened\)/u);
    expect(renderCheckRun(report).text).toContain('`column 199`');
  });

  it('are none when none were asked for, and no part of a report is read that is not one', () => {
    expect(profilesSection(fail).forms).toEqual(['']);
    const text = (report: Report): unknown => JSON.parse(JSON.stringify(report));
    expect(reportSchema.safeParse(text(withProfiles(profiled([column('a')])))).success).toBe(true);
    const wide = Array.from({ length: 201 }, () => column('a'));
    expect(reportSchema.safeParse(text(withProfiles(profiled(wide)))).success).toBe(false);
    expect(reportSchema.safeParse(text(withProfiles(profiled([], { more: 1 })))).success).toBe(false);
  });
});
