import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../src/policy/parse.ts';
import { plan } from '../../src/policy/plan.ts';
import { succeed } from '../../src/problem.ts';
import { CATALOGUE, filesOf } from './stub-catalogue.ts';
import { matchGlob } from '../../src/platform/match.ts';

const REQUIREMENTS = 'requirements:\n  - { metric: performance/accuracy, min: 0.5 }\n';
const policy = (subject: string): string =>
  `version: 1\nsubjects:\n  - { id: a, task: binary, evaluation: { table: t.csv, label: y, prediction: d }, ${subject} }\n${REQUIREMENTS}`;

describe('training and shifts', () => {
  it('are from the folder of the file that names them', async () => {
    const inner = policy(
      'training: { table: data/train.csv }, shifts: { spring: { table: ../spring.csv }, 2027: { table: later.csv } }',
    );
    const files = filesOf({
      'fates.yml': `version: 1\nextends: [models/a/fates.yml]\n${REQUIREMENTS}`,
      'models/a/fates.yml': inner,
    });
    const parsed = await parsePolicy(files, CATALOGUE);
    const [subject] = parsed.ok ? parsed.value.policy.subjects : [];
    expect([subject?.training, subject?.shifts]).toEqual([
      { table: 'models/a/data/train.csv' },
      { 2027: { table: 'models/a/later.csv' }, spring: { table: 'models/spring.csv' } },
    ]);
  });

  it('are planned with their shards; nothing for what is not there', async () => {
    const text = policy('training: { table: "train-*.csv" }, shifts: { spring: { table: spring.csv } }');
    const parsed = await parsePolicy(filesOf({ 'fates.yml': text }), CATALOGUE);
    if (!parsed.ok) {
      throw new Error(JSON.stringify(parsed.problems));
    }
    const paths = ['t.csv', 'train-2.csv', 'train-1.csv'];
    const headers = new Map([['t.csv', succeed(['y', 'd'])]]);
    const planned = plan(parsed.value.policy, CATALOGUE, { paths, headers, match: matchGlob });
    expect(planned.ok && planned.value.subjects[0]?.furtherShards).toEqual(
      new Map([
        ['train-*.csv', ['train-1.csv', 'train-2.csv']],
        ['spring.csv', []],
      ]),
    );
  });

  it.each([
    ['shifts: { spring: { table: ../../x.csv } }', 'policy/path-outside', 'subjects[0].shifts.spring.table'],
    [
      'shifts: { spring: { table: x.csv, tabel: x.csv } }',
      'policy/unknown-key',
      'subjects[0].shifts.spring.tabel',
    ],
    ['shifts: { spring: {} }', 'policy/missing-key', 'subjects[0].shifts.spring.table'],
    ['shifts: { spring: x.csv }', 'policy/wrong-type', 'subjects[0].shifts.spring'],
  ])('%s is %s', async (subject, code, key) => {
    const parsed = await parsePolicy(filesOf({ 'fates.yml': policy(subject) }), CATALOGUE);
    expect(parsed.ok ? [] : parsed.problems.map((problem) => [problem.code, problem.key])).toEqual([
      [code, key],
    ]);
  });
});

describe('features', () => {
  it('are columns of the evaluation table, each as it is written', async () => {
    const text = policy('').replace('prediction: d }, ', 'prediction: d, features: [x1, 1.0, agee] }');
    const parsed = await parsePolicy(filesOf({ 'fates.yml': text }), CATALOGUE);
    if (!parsed.ok) {
      throw new Error(JSON.stringify(parsed.problems));
    }
    expect(parsed.value.policy.subjects[0]?.evaluation.features).toEqual(['x1', '1.0', 'agee']);
    const headers = new Map([['t.csv', succeed(['y', 'd', 'x1', '1.0', 'age'])]]);
    const tree = { paths: ['t.csv'], headers, match: matchGlob };
    const planned = plan(parsed.value.policy, CATALOGUE, tree, parsed.value.locate);
    expect(planned.ok ? [] : planned.problems).toMatchObject([
      {
        code: 'policy/unknown-column',
        key: 'subjects[0].evaluation.features[2]',
        hint: expect.stringContaining('`age`'),
      },
    ]);
  });
});
