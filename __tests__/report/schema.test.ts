import { describe, expect, it } from '@jest/globals';
import { reportSchema } from '../../src/report/schema.ts';
import { fail } from '../render/reports/fail.ts';
import { advisory, broken, inconclusive } from '../render/reports/open.ts';
import { nothing, pass, warn } from '../render/reports/quiet.ts';
import { two } from '../render/reports/several.ts';

/** As it comes out of `fates-report.json`. */
function written(report: unknown): unknown {
  return JSON.parse(JSON.stringify(report));
}

describe('the schema of the report', () => {
  it.each(Object.entries({ fail, advisory, broken, inconclusive, nothing, pass, warn, two }))(
    'takes the report "%s" as it is',
    (_, report) => {
      expect(reportSchema.parse(written(report))).toEqual(written(report));
    },
  );

  it('refuses a key that no reader would know', () => {
    const { error } = reportSchema.safeParse({ ...fail, verdicts: [] });
    expect(error?.issues).toEqual([
      expect.objectContaining({ code: 'unrecognized_keys', keys: ['verdicts'] }),
    ]);
  });

  it('refuses a score outside 0 to 100', () => {
    const score = { headline: 101, mean: 50, assessed: 1, properties: { fairness: 101 } };
    const { error } = reportSchema.safeParse({ ...fail, score });
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'score.headline',
      'score.properties.fairness',
    ]);
  });
});
