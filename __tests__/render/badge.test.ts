import { describe, expect, it } from '@jest/globals';
import { renderBadge } from '../../src/render/badge.ts';
import { scenarioReport } from '../doors/valid-report.ts';

const report = scenarioReport('gap-between-groups');
const { score: _, ...unscored } = report;
const score = { headline: 71.4, mean: 80, assessed: 1, properties: {} };

describe('the badge', () => {
  it.each([
    ['pass', 'brightgreen'],
    ['warn', 'yellow'],
    ['fail', 'red'],
    ['inconclusive', 'orange'],
  ] as const)('says %s in words and in %s', (verdict, color) => {
    expect(JSON.parse(renderBadge({ ...report, verdict, score }))).toEqual({
      schemaVersion: 1,
      label: 'FATES',
      message: `71, ${verdict}`,
      color,
    });
  });

  it('says that nothing was assessed, and that nobody wrote the policy', () => {
    expect(renderBadge({ ...unscored, verdict: 'nothing' })).toContain('"message": "nothing to assess"');
    const advisory = { ...unscored, policy: { ...report.policy, advisory: true } };
    expect(renderBadge(advisory)).toContain('"label": "FATES (advisory)"');
  });
});
