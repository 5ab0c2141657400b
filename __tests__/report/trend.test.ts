import { describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/report/report.ts';
import { trendOf } from '../../src/report/trend.ts';
import { scenarioReport } from '../doors/valid-report.ts';

const { score: _, ...unscored } = scenarioReport('gap-between-groups');

function scored(fairness: number, ethics?: number): Report {
  const properties = { fairness, ...(ethics === undefined ? {} : { ethics }) };
  return { ...unscored, score: { headline: fairness, mean: fairness, assessed: 1, properties } };
}

describe('the trend', () => {
  it('sets each score and the verdict beside the earlier one', () => {
    const before: Report = {
      ...scored(40.1),
      verdict: 'fail',
      asOf: '2026-11-14',
      commit: { head: 'a', tree: 'b' },
    };
    const now: Report = { ...scored(60.3, 80), verdict: 'pass' };
    expect(trendOf(before, now)).toEqual({
      since: { asOf: '2026-11-14', tree: 'b' },
      verdict: { before: 'fail', now: 'pass' },
      score: { before: 40.1, now: 60.3, change: 20.2 },
      properties: [
        { property: 'fairness', before: 40.1, now: 60.3, change: 20.2 },
        { property: 'ethics', now: 80 },
      ],
    });
  });

  it('has no change where one of the two was not scored', () => {
    const trend = trendOf({ ...unscored, commit: { head: 'a' } }, unscored);
    expect([trend.score, trend.properties, trend.since.tree]).toEqual([{}, [], 'a']);
    expect(trendOf(scored(1), unscored).properties).toEqual([{ property: 'fairness', before: 1 }]);
    expect('tree' in trendOf({ ...unscored, commit: {} }, unscored).since).toBe(false);
  });
});
