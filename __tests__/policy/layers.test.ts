import { describe, expect, it } from '@jest/globals';
import { advisoryPolicy } from '../../src/policy/advisory.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { PRESET_NAMES } from '../../src/policy/presets.ts';
import { CATALOGUE, filesOf, policyIn } from './stub-catalogue.ts';

const SUBJECT =
  'subjects: [{ id: a, evaluation: { table: t.csv, label: y, prediction: d, attributes: [sex] } }]\n';

async function codesOf(texts: Readonly<Record<string, string>>): Promise<readonly unknown[]> {
  const parsed = await parsePolicy(filesOf(texts), CATALOGUE);
  return parsed.ok ? [] : parsed.problems.map(({ code, path, key }) => [code, path, key]);
}

describe('presets', () => {
  it.each(PRESET_NAMES)('%s is valid, and says why for each of its bounds', async (name) => {
    const policy = await policyIn(`version: 1\nextends: [${name}]\n${SUBJECT}`);
    expect(policy.requirements.length).toBeGreaterThanOrEqual(3);
    expect(policy.requirements.every(({ because }) => because !== undefined && because.length > 20)).toBe(
      true,
    );
    expect(policy.requirements.every(({ origin }) => origin.source === name && origin.preset === true)).toBe(
      true,
    );
  });

  it('fates-mlops has the thresholds of that project', async () => {
    const { requirements } = await policyIn(`version: 1\nextends: [fates-mlops]\n${SUBJECT}`);
    expect(requirements.map(({ metric, bound, level }) => [metric, bound, level])).toEqual([
      ['fairness/demographic-parity-difference', { kind: 'max', max: 0.2 }, 'required'],
      ['performance/accuracy', { kind: 'min', min: 0.8 }, 'required'],
      ['performance/f1', { kind: 'min', min: 0.6 }, 'required'],
    ]);
  });

  it('baseline looks at both the difference and the ratio, which can move in opposite directions', async () => {
    const { requirements } = await policyIn(`version: 1\nextends: [baseline]\n${SUBJECT}`);
    const metrics = requirements.map(({ metric }) => metric);
    expect(metrics).toEqual(
      expect.arrayContaining(['fairness/demographic-parity-difference', 'fairness/demographic-parity-ratio']),
    );
  });

  it('do not gate what was only inferred', async () => {
    const { subjects } = await policyIn(`version: 1\nextends: [baseline]\n${SUBJECT}`);
    const policy = advisoryPolicy(subjects, CATALOGUE);
    expect(policy.requirements.length).toBeGreaterThan(3);
    expect(policy.requirements.every(({ level }) => level === 'advisory')).toBe(true);
    expect(policy.gate.failOn).toBe('never');
    expect(policy.subjects).toEqual(subjects);
  });
});

describe('the nearer wins', () => {
  it('a requirement on the same metric, scope and subjects replaces the inherited one', async () => {
    const policy = await policyIn(
      `version: 1\nextends: [baseline]\n${SUBJECT}requirements:\n  - { metric: fairness/equalized-odds-difference, max: 0.3 }\n`,
    );
    const same = policy.requirements.filter(({ metric }) => metric === 'fairness/equalized-odds-difference');
    expect(same.map(({ bound, origin }) => [bound, origin])).toEqual([
      [
        { kind: 'max', max: 0.3 },
        { source: 'fates.yml', line: 5 },
      ],
    ]);
  });

  it('one on another scope stands beside it', async () => {
    const policy = await policyIn(
      `version: 1\nextends: [baseline]\n${SUBJECT}requirements:\n  - { metric: fairness/equalized-odds-difference, on: sex, max: 0.3 }\n`,
    );
    expect(
      policy.requirements.filter(({ metric }) => metric === 'fairness/equalized-odds-difference').length,
    ).toBe(2);
  });

  it('minimum and gate are taken key by key, subjects by id', async () => {
    const policy = await policyIn(
      `version: 1\nextends: [far.yml, near.yml]\nminimum: { decided: 9 }\nsubjects: [{ id: b, evaluation: { table: own.csv, label: y } }]\n`,
      {
        'far.yml': `version: 1\nextends: [fates-mlops]\nminimum: { group: 50, decided: 1 }\ngate: { on: proven-inside }\n${SUBJECT}`,
        'near.yml': `version: 1\nminimum: { group: 60 }\ngate: { fail-on: warn }\nsubjects: [{ id: b, evaluation: { table: far.csv, label: y } }]\n`,
      },
    );
    expect(policy.minimum).toEqual({ group: 60, positives: 5, negatives: 5, decided: 9, confidence: 0.95 });
    expect(policy.gate).toEqual({ on: 'proven-inside', failOn: 'warn' });
    expect(policy.subjects.map(({ id, evaluation }) => [id, evaluation.table])).toEqual([
      ['a', 't.csv'],
      ['b', 'own.csv'],
    ]);
    expect(policy.extends).toEqual(['fates-mlops', 'far.yml', 'near.yml']);
  });
});

describe('extends', () => {
  it('a report has no profile unless the nearest file that says something about it wants one', async () => {
    const wanted = (far: string, near: string): Promise<unknown> =>
      policyIn(`version: 1\nextends: [baseline, far.yml]\n${near}${SUBJECT}`, {
        'far.yml': `version: 1\n${far}`,
      }).then(({ report }) => report.profile);
    expect(await wanted('', '')).toBe(false);
    expect(await wanted('report: { profile: true }\n', '')).toBe(true);
    expect(await wanted('report: { profile: true }\n', 'report: {}\n')).toBe(true);
    expect(await wanted('report: { profile: true }\n', 'report: { profile: false }\n')).toBe(false);
  });

  it('reads each file once, relative to the file that names it', async () => {
    const files = filesOf(
      {
        'ml/fates.yml': 'version: 1\nextends: [../shared/a.yml, ../shared/b.yml]\n',
        'shared/a.yml': `version: 1\nextends: [c.yml]\n${SUBJECT}`,
        'shared/b.yml': 'version: 1\nextends: [c.yml]\n',
        'shared/c.yml': 'version: 1\nextends: [fates-mlops]\nrequirements: []\n',
      },
      'ml/fates.yml',
    );
    const parsed = await parsePolicy(files, CATALOGUE);
    expect(parsed.ok && parsed.value.files).toEqual([
      'shared/c.yml',
      'shared/a.yml',
      'shared/b.yml',
      'ml/fates.yml',
    ]);
    expect(parsed.ok && parsed.value.policy.subjects[0]?.evaluation.table).toBe('shared/t.csv');
    expect(files.reads).toEqual(['ml/fates.yml', 'shared/a.yml', 'shared/c.yml', 'shared/b.yml']);
  });

  it('a circle is told where it closes', async () => {
    const texts = {
      'fates.yml': `version: 1\nextends: [a.yml, fates-mlops]\n${SUBJECT}`,
      'a.yml': 'version: 1\nextends: [b.yml]\n',
      'b.yml': 'version: 1\nextends: [a.yml]\n',
    };
    expect(await codesOf(texts)).toEqual([['policy/extends-cycle', 'b.yml', 'extends[0]']]);
  });

  it('more than five files deep is too deep', async () => {
    const chain = (length: number) =>
      Object.fromEntries([
        ['fates.yml', `version: 1\nextends: [fates-mlops, f1.yml]\n${SUBJECT}`],
        ...Array.from({ length }, (_, index) => [
          `f${index + 1}.yml`,
          `version: 1\nextends: [${index + 1 < length ? `f${index + 2}.yml` : 'baseline'}]\n`,
        ]),
      ]);
    expect(await codesOf(chain(5))).toEqual([]);
    expect(await codesOf(chain(6))).toEqual([['policy/extends-too-deep', 'f5.yml', 'extends[0]']]);
  });

  it('many presets are too many, and not loaded for ever', async () => {
    const text = `version: 1\nextends: [${Array.from({ length: 60 }, () => 'strict').join(', ')}]\n${SUBJECT}`;
    const codes = await codesOf({ 'fates.yml': text });
    expect(codes[0]).toEqual(['policy/extends-too-many', 'fates.yml', 'extends[50]']);
  });

  it('mistakes in a file that is extended carry its path, after those of the policy', async () => {
    const texts = {
      'fates.yml': `version: 1\nextends: [team.yml]\n${SUBJECT}foo: 1\n`,
      'team.yml': 'version: 1\nbar: 1\nrequirements: [{ metric: performance/f1, max: 0.5 }]\n',
    };
    expect(await codesOf(texts)).toEqual([
      ['policy/unknown-key', 'fates.yml', 'foo'],
      ['policy/unknown-key', 'team.yml', 'bar'],
      ['policy/bound-direction', 'team.yml', 'requirements[0].max'],
    ]);
  });

  it('a policy that is not there is one problem with its path', async () => {
    const parsed = await parsePolicy(filesOf({}), CATALOGUE);
    expect(parsed).toMatchObject({ ok: false, problems: [{ code: 'policy/not-found', path: 'fates.yml' }] });
  });
});
