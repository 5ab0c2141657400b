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

  it('takes which model was assessed and what binds it, and nothing but a digest as one', () => {
    const model = { path: 'models', kind: 'folder', digest: 'a'.repeat(64), files: 2, bytes: 3 };
    const subjects = fail.subjects.map((own) => ({ ...own, model, boundBy: 'out/fates-run.json' }));
    expect(reportSchema.parse(written({ ...fail, subjects })).subjects[0]).toMatchObject({ model });
    const { error } = reportSchema.safeParse({
      ...fail,
      subjects: subjects.map((own) => ({ ...own, model: { ...model, digest: 'A'.repeat(64) } })),
    });
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['subjects.0.model.digest']);
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
