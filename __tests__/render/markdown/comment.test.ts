import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { COMMENT_LIMIT } from '../../../src/render/budget.ts';
import { renderComment } from '../../../src/render/markdown/comment.ts';
import { golden } from '../golden.ts';
import { compared, standings, stricter } from '../reports/base.ts';
import { fail } from '../reports/fail.ts';
import { HOSTILE, hostileReport } from '../reports/hostile.ts';
import { advisory, broken, inconclusive, tolerated } from '../reports/open.ts';
import { nothing, pass, single, warn } from '../reports/quiet.ts';
import { many, two } from '../reports/several.ts';
import { ACTED_ON, parsed } from './parsed.ts';

const marker = '<!-- fates-gate id=fates.yml -->';
const links = {
  run: 'https://github.com/o/r/actions/runs/1',
  scoring: 'https://github.com/o/f/blob/v1/docs/scores.md',
  metrics: 'https://github.com/o/f/blob/v1/docs/metrics/',
};

describe('the comment', () => {
  const open = { inconclusive, tolerated, advisory, broken };
  const base = { compared, standings, stricter };
  const reports = Object.entries({ pass, single, warn, nothing, fail, two, ...open, ...base });

  for (const [name, report] of reports) {
    it(`reads as agreed: ${name}`, () => {
      const markdown = renderComment(report, { marker });
      expect(markdown).toBe(golden(`comment-${name}.md`, markdown));
    });
  }

  it('begins with the marker and a heading that says in words how it went', () => {
    const [first, , heading] = renderComment(fail, { marker }).split('\n');
    expect(first).toBe(marker);
    expect(heading).toBe('## ❌ FATES gate: 1 of 14 requirements fails, 1 is inconclusive');
  });

  it('links only to addresses that the caller gave', () => {
    const markdown = renderComment(fail, { marker, links });
    expect(markdown).toContain(
      '[Accuracy](https://github.com/o/f/blob/v1/docs/metrics/performance/accuracy.md)',
    );
    expect(markdown).toContain('[The whole rule](https://github.com/o/f/blob/v1/docs/scores.md).');
    expect(parsed(renderComment(fail, { marker })).types.has('link')).toBe(false);
  });

  it('lists what has to change worst first and nothing that passes', () => {
    const markdown = renderComment(fail, { marker });
    const items = markdown.split('\n').filter((line) => /^\d+\. /.test(line));
    expect(items).toHaveLength(2);
    expect(items[0]).toContain('is 0.194');
  });

  it('lists warnings as what has to change only when they fail the job', () => {
    expect(renderComment(warn, { marker })).not.toContain('have to change');
    const strict = { ...warn, blocks: true, policy: { ...warn.policy, failOn: 'warn' as const } };
    const markdown = renderComment(strict, { marker });
    expect(markdown).toContain('### What has to change');
    expect(markdown).toContain('This fails the job (`fail-on: warn`).');
    expect(markdown).toContain('Waived until 2027-03-01 by `@a`.');
  });
});

describe('a comment under its budget', () => {
  it('holds three thousand findings within the limit and says what it left out', () => {
    const markdown = renderComment(many, { marker, links });
    expect(markdown.length).toBeLessThanOrEqual(COMMENT_LIMIT.most);
    expect(markdown.length).toBeGreaterThan(COMMENT_LIMIT.most / 2);
    expect(markdown).toContain('… and 2,900 more.');
    expect(markdown).toContain(
      "**Cut to GitHub's limit of 65,536 characters:** what has to change (shortened)",
    );
    expect(markdown).toContain(
      'The whole report is in the [job summary](https://github.com/o/r/actions/runs/1) and `fates-report.json`.',
    );
    expectClosed(markdown);
  });

  it('closes what it opens at every limit, and keeps the verdict longest', () => {
    for (const most of [1500, 3000, 6000, 12_000]) {
      for (const report of [fail, advisory, two]) {
        const markdown = renderComment(report, { marker, budget: { count: 'characters', most } });
        expect(markdown.length).toBeLessThanOrEqual(most);
        expect(markdown).toContain('FATES gate: 1 of');
        expectClosed(markdown);
      }
    }
  });
});

/** An open fence would swallow the tags that follow it. */
function expectClosed(markdown: string): void {
  const { html } = parsed(markdown);
  const opened = html.filter((node) => node.startsWith('<details>')).length;
  expect(html.filter((node) => node === '</details>')).toHaveLength(opened);
  expect([...markdown.matchAll(/^<details>/gm)]).toHaveLength(opened);
}

describe('a comment about a hostile repository', () => {
  const harmless = (value: string): string => {
    const markdown = renderComment(hostileReport(value), { marker });
    const { types, html, plain } = parsed(markdown);
    expect(
      html.filter(
        (node) =>
          !/^(?:<details><summary>[\w .,:]+<\/summary>|<\/details>|<!-- fates-gate id=fates\.yml -->)$/.test(
            node,
          ),
      ),
    ).toEqual([]);
    for (const type of [
      'link',
      'image',
      'linkReference',
      'definition',
      'blockquote',
      'footnoteReference',
      'delete',
      'emphasis',
    ]) {
      expect([...types]).not.toContain(type);
    }
    expect(plain).not.toMatch(ACTED_ON);
    expectClosed(markdown);
    return markdown;
  };

  for (const value of HOSTILE) {
    it(`makes nothing of ${JSON.stringify(value.slice(0, 40))}`, () => {
      expect(harmless(value).split('<!--')).toHaveLength(2);
    });
  }

  it('makes nothing of strings that are put together from all of them', () => {
    const value = fc.array(fc.oneof(fc.constantFrom(...HOSTILE.slice(0, -1)), fc.string({ maxLength: 5 })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(value, (parts) => {
        expect(harmless(parts.join('')).split('<!--')).toHaveLength(2);
      }),
      { numRuns: 8 },
    );
  });

  it('reads as agreed', () => {
    const markdown = renderComment(hostileReport(HOSTILE.slice(0, 11).join(' ')), { marker });
    expect(markdown).toBe(golden('comment-hostile.md', markdown));
  });
});
