import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { renderDiffTerminal } from '../../src/render/diff/terminal.ts';
import { diffHeadline } from '../../src/render/diff/words.ts';
import { renderDiffMarkdown } from '../../src/render/markdown/diff.ts';
import { diffReports } from '../../src/report/diff/diff-reports.ts';
import { after, before } from '../report/diff/two-reports.ts';
import { golden } from './golden.ts';
import { ACTED_ON, parsed } from './markdown/parsed.ts';
import { fail } from './reports/fail.ts';
import { HOSTILE, hostileReport } from './reports/hostile.ts';
import { nothing } from './reports/quiet.ts';
import { many } from './reports/several.ts';

const plain = { color: false, width: 80 };

describe('a difference', () => {
  const cases = {
    worse: diffReports(before, after),
    better: diffReports(after, before),
    none: diffReports(fail, fail),
  };

  for (const [name, diff] of Object.entries(cases)) {
    it(`reads as agreed: ${name}`, () => {
      const [text, markdown] = [renderDiffTerminal(diff, plain), renderDiffMarkdown(diff)];
      expect(text).toBe(golden(`diff/${name}.txt`, text));
      expect(markdown).toBe(golden(`diff/${name}.md`, markdown));
      expect(text.split('\n').filter((line) => stringWidth(line) > 80 || line.endsWith(' '))).toEqual([]);
    });
  }

  it('says which of the two is worse, and nothing of findings where none differ', () => {
    const [later] = [{ ...before, tool: { name: 'fates-gate', version: '9' } }];
    expect(diffHeadline(diffReports(before, later))).toBe('B is no worse than A');
    expect(renderDiffTerminal(diffReports({ ...before, commit: {} }, later), plain)).toContain(
      'A: report aaaaaaaaaaaa of 2026-11-20, tool 0.1.0',
    );
    expect(diffHeadline(diffReports(before, after))).toContain(
      'B is worse than A: 2 newly failing, 1 newly waived',
    );
  });

  it('says of a waiver that was only reworded that it was', () => {
    const reworded = { ...after, waivers: after.waivers.map((waiver) => ({ ...waiver, owner: '@other' })) };
    expect(renderDiffMarkdown(diffReports(after, reworded))).toContain(
      'until `2027-03-31`: scope, reason, owner or date granted differ',
    );
  });

  it('says that everything is new beside a report about nothing', () => {
    expect(renderDiffTerminal(diffReports(nothing, fail), plain)).toContain('subject income (only in B,');
    expect(renderDiffMarkdown(diffReports(fail, { ...nothing, untouched: [] }))).toContain(
      '### subject `income` (only in A)',
    );
  });

  it('counts what it does not print, and stays within its budget', () => {
    const diff = diffReports(nothing, { ...many, untouched: [] });
    const fresh = diffReports({ ...nothing, untouched: [] }, many);
    expect(renderDiffTerminal(fresh, plain)).toMatch(/… and 2,9\d\d more\./);
    for (const most of [400, 3000, 65_536]) {
      const text = renderDiffMarkdown(fresh, { count: 'characters', most });
      expect(text.length).toBeLessThanOrEqual(most);
      expect(text).toContain('FATES diff: B is worse than A');
    }
    expect(diff.subjects[0]?.untouched).toBe(true);
  });
});

describe('a difference of hostile reports', () => {
  for (const value of HOSTILE) {
    it(`makes nothing of ${JSON.stringify(value.slice(0, 40))}`, () => {
      const hostile = hostileReport(value);
      for (const diff of [diffReports(nothing, hostile), diffReports(hostile, before)]) {
        const loud = { ...diff, tool: { from: value, to: value } };
        const markdown = renderDiffMarkdown(loud);
        const { types, html, plain: text } = parsed(markdown);
        expect(html).toEqual([]);
        for (const type of ['link', 'image', 'definition', 'blockquote', 'emphasis', 'delete', 'code']) {
          expect([...types]).not.toContain(type);
        }
        expect(text).not.toMatch(ACTED_ON);
        expect(markdown).not.toContain('<!--');
        expect(/[\p{Cc}\p{Cf}\p{Cs}]/u.test(renderDiffTerminal(loud, plain).replaceAll('\n', ''))).toBe(
          false,
        );
      }
    });
  }
});
