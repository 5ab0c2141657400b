import { describe, expect, it } from '@jest/globals';
import { checkFiles } from '../../../src/deploy/gate/check-files.ts';
import { chooseModels } from '../../../src/deploy/gate/choose-models.ts';
import { decide } from '../../../src/deploy/gate/decide.ts';
import { checkReport } from '../../../src/deploy/gate/check-report.ts';
import { decisionSchema } from '../../../src/deploy/decision.ts';
import { readDecision } from '../../../src/deploy/read-decision.ts';
import { COMMIT, expectedOf, MODEL, reportOf, subjectOf } from './assessed-report.ts';

const WITHOUT_MODEL = (() => {
  const { model: _, ...subject } = subjectOf({ id: 'bare' });
  return subject;
})();

const REPORT = reportOf({
  subjects: [subjectOf(), WITHOUT_MODEL, subjectOf({ id: 'open', verdict: 'inconclusive' })],
  untouched: ['old'],
});

describe('the models to deploy', () => {
  it('are those of the named subjects, each once', () => {
    const { check, models } = chooseModels(REPORT, ['income', 'income'], 'pass');
    expect(models).toEqual([{ id: 'income', model: MODEL }]);
    expect(check).toMatchObject({ passed: true, message: expect.stringContaining('not deployed: old') });
  });

  it('are those of all subjects that were assessed, and each has to have one', () => {
    expect(chooseModels(reportOf(), [], 'pass').models).toHaveLength(1);
    const { check, models } = chooseModels(REPORT, [], 'pass');
    expect([check.passed, models.length]).toEqual([false, 1]);
    expect(check.message).toBe(
      'bare has no digest in the report: bind its files with `model:`. The verdict of open is `inconclusive`.',
    );
  });

  it.each([
    ['untouched', 'old', 'old was not assessed: the report says that the change does not touch it.'],
    ['unknown', 'new', 'new was not assessed: the report knows no such subject.'],
    ['without a model', 'bare', 'bare has no digest in the report: bind its files with `model:`.'],
    ['not passing', 'open', 'The verdict of open is `inconclusive`.'],
  ])('are not there for a subject that is %s', (_, id, said) => {
    expect(chooseModels(REPORT, [id], 'pass')).toEqual({
      models: [],
      check: { check: 'subjects', passed: false, message: said },
    });
  });

  it('are not there when nothing was assessed, or one subject stands twice', () => {
    const nothing = chooseModels(reportOf({ subjects: [], untouched: ['old'] }), [], 'pass');
    expect(nothing.check.message).toBe(
      'There is nothing to deploy: the report assesses no subject; not assessed and not deployed: old.',
    );
    const twice = chooseModels(reportOf({ subjects: [subjectOf(), subjectOf()] }), [], 'pass');
    expect([twice.check.passed, twice.check.message]).toEqual([
      false,
      'income stands 2 times in the report, so it is unknown which one is meant. income stands 2 times in the report, so it is unknown which one is meant.',
    ]);
  });
});

const AT = {
  decidedAt: '2026-11-21T10:00:00.000Z',
  repository: 'octo-org/models',
  commit: COMMIT,
  run: { id: 7, attempt: 1 },
  environment: 'production',
};

describe('a decision', () => {
  const { check, models } = chooseModels(reportOf(), [], 'pass');
  const files = checkFiles(models, [{ path: MODEL.path, identity: MODEL, refusals: [] }]);
  const checks = [...checkReport(reportOf(), expectedOf()), check, files];

  it('allows when every check passed, and is readable', () => {
    const decision = decide(AT, { checks, models, report: reportOf() });
    expect(decision).toMatchObject({ decision: 'allowed', subjects: [{ id: 'income', ...MODEL }] });
    expect(readDecision(JSON.stringify(decision), 'd.json')).toEqual({ ok: true, value: decision });
  });

  it('refuses when any check failed or is missing', () => {
    for (const index of checks.keys()) {
      const failed = checks.map((each, at) => (at === index ? { ...each, passed: false } : each));
      const missing = checks.filter((_, at) => at !== index);
      for (const given of [failed, missing]) {
        expect(decide(AT, { checks: given, models })).toMatchObject({ decision: 'refused', subjects: [] });
      }
    }
    expect(decide(AT, { checks: [], models })).toMatchObject({ decision: 'refused' });
  });

  it('is of its form whatever the report says of itself, in any length', () => {
    const hostile = reportOf({ asOf: 'x'.repeat(9000), policy: { ...reportOf().policy, sha256: '' } });
    const refused = checkReport(hostile, expectedOf());
    const decision = decide(AT, { checks: refused, models: [], report: hostile });
    expect(decisionSchema.safeParse(decision).success).toBe(true);
    expect(decision.report).toBeUndefined();
  });
});

describe('files', () => {
  const { models } = chooseModels(reportOf(), [], 'pass');

  it.each([
    ['were not found', [], 'income: models/income.bin was not found.'],
    [
      'have another digest',
      [{ path: MODEL.path, identity: { ...MODEL, digest: '0'.repeat(64) }, refusals: [] }],
      `income: models/income.bin was assessed as a file with the digest ${MODEL.digest}, and a file with ${'0'.repeat(64)} was found.`,
    ],
    [
      'are a folder now',
      [{ path: MODEL.path, identity: { ...MODEL, kind: 'folder' as const }, refusals: [] }],
      `income: models/income.bin was assessed as a file with the digest ${MODEL.digest}, and a folder with ${MODEL.digest} was found.`,
    ],
    [
      'have the right digest and are refused all the same',
      [{ path: MODEL.path, identity: MODEL, refusals: ['it is a link.'] }],
      'income: it is a link.',
    ],
  ])('that %s are refused', (_, found, said) => {
    expect(checkFiles(models, found)).toEqual({ check: 'files', passed: false, message: said });
  });

  it('of nothing are refused', () => {
    expect(checkFiles([], []).passed).toBe(false);
  });
});
