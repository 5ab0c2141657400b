import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../src/policy/parse.ts';
import { CATALOGUE, filesOf, policyIn, problemsIn, withRequirements } from './stub-catalogue.ts';
import { PRINTED } from './printed-example.ts';

describe('the example that the design prints', () => {
  it('is read wholly', async () => {
    const policy = await policyIn(PRINTED);
    expect(policy.extends).toEqual(['baseline']);
    expect(policy.waivers).toBe('.fates/waivers.yml');
    expect(policy.subjects[0]?.evaluation).toEqual({
      table: 'evaluation/predictions.csv',
      label: 'income',
      prediction: 'predicted',
      score: 'probability',
      threshold: 0.5,
      positive: { label: ['>50K'], prediction: ['>50K'] },
      favourable: 'positive',
      weight: 'fnlwgt',
      id: 'row_id',
      attributes: [{ column: 'sex' }, { column: 'age', bins: [25, 45] }],
      intersections: [['sex', 'race']],
      slices: [{ column: 'native_country' }],
      strata: [{ column: 'occupation' }],
      reference: { sex: { value: 'Male' } },
      population: { sex: { Female: 0.51, Male: 0.49 } },
      counterfactual: 'pair_id',
      severity: 'severity.csv',
    });
    expect(policy.requirements.at(-2)).toEqual({
      id: 'fairness/demographic-parity-difference@sex',
      metric: 'fairness/demographic-parity-difference',
      on: 'sex',
      bound: { kind: 'max', max: 0.1, warn: 0.08 },
      regress: 0.02,
      level: 'required',
      weight: 1,
      groups: ['Female'],
      subjects: ['income'],
      options: { method: 'between-groups' },
      because: 'A gap above ten points needs a decision by the product owner.',
      owner: '@credit-team',
      origin: { source: 'fates.yml', line: 29 },
    });
    expect(policy.gate).toEqual({ on: 'point', failOn: 'inconclusive' });
  });
});

describe('values keep the text that stands in the file', () => {
  const positiveOf = async (written: string) => {
    const text = `version: 1\nextends: [baseline]\nsubjects:\n  - id: a\n    evaluation: { table: t.csv, label: y, prediction: d, positive: ${written} }\n`;
    return (await policyIn(text)).subjects[0]?.evaluation.positive;
  };

  it.each([
    ['1', { label: ['1'], prediction: ['1'] }],
    ['1.0', { label: ['1.0'], prediction: ['1.0'] }],
    ['true', { label: ['true'], prediction: ['true'] }],
    ['True', { label: ['True'], prediction: ['True'] }],
    ['0x1F', { label: ['0x1F'], prediction: ['0x1F'] }],
    ['"  yes "', { label: ['yes'], prediction: ['yes'] }],
    ['[1.0, yes]', { label: ['1.0', 'yes'], prediction: ['1.0', 'yes'] }],
    ['{ label: [1, 2], prediction: 1e0 }', { label: ['1', '2'], prediction: ['1e0'] }],
  ])('positive: %s', async (written, expected) => {
    expect(await positiveOf(written)).toEqual(expected);
  });

  it('and so do keys of groups, columns that look like numbers, and references', async () => {
    const policy = await policyIn(`version: 1
extends: [baseline]
subjects:
  - id: 7
    evaluation:
      table: t.csv
      label: 2020
      prediction: 2021.50
      attributes: [1.0]
      reference: { 1.0: 01 }
      population: { 1.0: { 1: 0.25, 1.0: 0.75 } }
`);
    expect(policy.subjects[0]?.id).toBe('7');
    expect(policy.subjects[0]?.evaluation).toMatchObject({
      label: '2020',
      prediction: '2021.50',
      attributes: [{ column: '1.0' }],
      reference: { '1.0': { value: '01' } },
      population: { '1.0': { '1': 0.25, '1.0': 0.75 } },
    });
  });
});

describe('requirements', () => {
  it('get the defaults that the design names', async () => {
    const policy = await policyIn(withRequirements('  - { metric: performance/accuracy, min: 0.8 }\n'));
    expect(policy.requirements).toEqual([
      {
        id: 'performance/accuracy',
        metric: 'performance/accuracy',
        bound: { kind: 'min', min: 0.8 },
        level: 'required',
        weight: 1,
        groups: [],
        options: {},
        origin: { source: 'fates.yml', line: 14 },
      },
    ]);
    expect(policy.minimum).toEqual({ group: 30, positives: 5, negatives: 5, decided: 5, confidence: 0.95 });
  });

  it('on the same metric and scope have ids of their own', async () => {
    const policy = await policyIn(
      withRequirements(`  - { metric: fairness/equalized-odds-difference, on: sex, max: 0.1 }
  - { metric: fairness/equalized-odds-difference, on: sex, max: 0.2, level: advisory }
  - { metric: fairness/equalized-odds-difference, on: [race, sex], max: 0.2 }
  - { metric: fairness/equalized-odds-difference, on: { slice: country }, max: 0.2 }
`),
    );
    expect(policy.requirements.map(({ id }) => id)).toEqual([
      'fairness/equalized-odds-difference@sex',
      'fairness/equalized-odds-difference@sex#2',
      'fairness/equalized-odds-difference@race*sex',
      'fairness/equalized-odds-difference@slice:country',
    ]);
  });
});

describe('several mistakes in one file', () => {
  const text = `version: 1
extends: [baselin]
subjects:
  - id: income
    evaluation:
      table: ../p.csv
      label: y
      predicton: d
      attributes: [sex, sex]
      population: { sex: { Female: 0.5, Male: 0.4 } }
requirements:
  - metric: fairness/demografic-parity-difference
    mx: 0.1
    on: sexx
  - metric: performance/accuracy
    max: 0.8
    options: { metod: 1 }
    subjects: [incom]
  - 7
minimum: { group: -1 }
waiver: x
`;

  it('are all reported at once, in the order of the file', async () => {
    const problems = await problemsIn(text);
    expect(problems.map(({ line, code, key }) => [line, code, key])).toEqual([
      [2, 'policy/unknown-preset', 'extends[0]'],
      [6, 'policy/path-outside', 'subjects[0].evaluation.table'],
      [8, 'policy/unknown-key', 'subjects[0].evaluation.predicton'],
      [9, 'policy/duplicate-column', 'subjects[0].evaluation.attributes[1]'],
      [10, 'policy/population-sum', 'subjects[0].evaluation.population.sex'],
      [12, 'policy/unknown-metric', 'requirements[0].metric'],
      [13, 'policy/unknown-key', 'requirements[0].mx'],
      [14, 'policy/unknown-scope', 'requirements[0].on'],
      [16, 'policy/bound-direction', 'requirements[1].max'],
      [17, 'policy/option', 'requirements[1].options'],
      [19, 'policy/wrong-type', 'requirements[2]'],
      [20, 'policy/out-of-range', 'minimum.group'],
      [21, 'policy/unknown-key', 'waiver'],
    ]);
    expect(problems.every(({ message, hint }) => message.length > 20 && hint.length > 5)).toBe(true);
  });

  it('does not doubt subjects that a file brings which could not be read', async () => {
    const codes = (await problemsIn(text)).map(({ code }) => code);
    expect(codes).not.toContain('policy/unknown-subject');
    expect(
      (await problemsIn(text.replace('extends: [baselin]', 'extends: []'))).map(({ code }) => code),
    ).toContain('policy/unknown-subject');
  });
});

describe('places of the merged policy', () => {
  it('lead back to the file and the key where it was written', async () => {
    const files = filesOf(
      {
        'ml/fates.yml':
          'version: 1\nextends: [team.yml]\nrequirements:\n  - { metric: performance/f1, min: 0.5 }\n',
        'ml/team.yml':
          'version: 1\nsubjects:\n  - id: a\n    evaluation:\n      table: ../data/t.csv\n      label: y\n      prediction: d\n',
      },
      'ml/fates.yml',
    );
    const parsed = await parsePolicy(files, CATALOGUE);
    expect(parsed.ok && parsed.value.locate(['subjects', 0, 'evaluation', 'label'])).toEqual({
      path: 'ml/team.yml',
      line: 6,
      column: 14,
      key: 'subjects[0].evaluation.label',
    });
    expect(parsed.ok && parsed.value.locate(['requirements', 0, 'min'])).toEqual({
      path: 'ml/fates.yml',
      line: 4,
      column: 36,
      key: 'requirements[0].min',
    });
    expect(parsed.ok && parsed.value.policy.subjects[0]?.evaluation.table).toBe('data/t.csv');
    expect(parsed.ok && parsed.value.files).toEqual(['ml/team.yml', 'ml/fates.yml']);
  });
});
