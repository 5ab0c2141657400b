import { describe, expect, it } from '@jest/globals';
import { plainText } from '../../src/judge/text.ts';
import { renderJobSummary } from '../../src/render/job-summary.ts';
import { trendLine } from '../../src/render/trend.ts';
import { trendOf } from '../../src/report/trend.ts';
import { HEAD, report, subject } from './reports/build.ts';
import { ACTED_ON, parsed } from './markdown/parsed.ts';
import { HOSTILE } from './reports/hostile.ts';

const earlier = report([subject('x', [], { fairness: 60, ethics: 80, security: 70 })], {
  asOf: '2026-11-14',
  commit: { head: HEAD },
});
const later = report([subject('x', [], { fairness: 40, ethics: 80, security: 75, transparency: 90 })], {
  verdict: 'fail',
});

describe('a trend', () => {
  it('says in words what became of verdict and scores', () => {
    expect(plainText(trendLine(trendOf(earlier, later)))).toBe(
      'Since 2026-11-14 at a1b2c3d: verdict pass → fail; score 40, ▼ 20 lower; fairness 40, ▼ 20 lower; transparency 90, newly assessed; ethics 80, = unchanged; security 75, ▲ 5 higher.',
    );
    expect(plainText(trendLine(trendOf(later, earlier)))).toContain(
      'transparency no longer assessed, was 90',
    );
    const empty = report([], { commit: {}, asOf: '2026-11-14' });
    expect(plainText(trendLine(trendOf(empty, empty)))).toBe('Since 2026-11-14: still pass.');
  });

  it('stands under the heading of the job summary, and is harmless', () => {
    for (const value of HOSTILE) {
      const trend = trendOf({ ...earlier, asOf: value, commit: { head: value } }, later);
      const { html, plain } = parsed(renderJobSummary({ ...later, metrics: {} }, {}, undefined, trend));
      expect(html.every((tag) => /^<\/?(?:details|summary)/.test(tag))).toBe(true);
      expect(plain).not.toMatch(ACTED_ON);
      expect(plain).toContain('verdict pass → fail');
    }
  });
});
