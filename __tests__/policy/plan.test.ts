import { describe, expect, it } from '@jest/globals';
import picomatch from 'picomatch';
import { parsePolicy } from '../../src/policy/parse.ts';
import { type Plan, plan, type PlannedTree } from '../../src/policy/plan.ts';
import { scopeKey } from '../../src/policy/scope.ts';
import { evaluationTables, shardsOf } from '../../src/policy/shards.ts';
import { refuse, type Result, succeed } from '../../src/problem.ts';
import { CATALOGUE, filesOf, policyIn } from './stub-catalogue.ts';

const match = (glob: string) => picomatch(glob);

const tree = (headers: Readonly<Record<string, readonly string[]>>): PlannedTree => ({
  paths: Object.keys(headers),
  headers: new Map(Object.entries(headers).map(([path, names]) => [path, succeed(names)])),
  match,
});

const COLUMNS = ['y', 'd', 's', 'sex', 'race', 'country', 'job'];

async function planOf(text: string, files: PlannedTree = tree({ 't.csv': COLUMNS })): Promise<Result<Plan>> {
  const parsed = await parsePolicy(filesOf({ 'fates.yml': text }), CATALOGUE);
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.problems));
  }
  return plan(parsed.value.policy, CATALOGUE, files, parsed.value.locate);
}

async function planned(text: string, files?: PlannedTree): Promise<Plan> {
  const result = await planOf(text, files);
  if (!result.ok) {
    throw new Error(JSON.stringify(result.problems));
  }
  return result.value;
}

const binary = (more = '') =>
  `  - { id: a, task: binary, evaluation: { table: t.csv, label: y, prediction: d, attributes: [sex, race], intersections: [[sex, race]], slices: [country]${more} } }\n`;
const policy = (requirements: string, subjects = binary(), head = '') =>
  `version: 1\n${head}subjects:\n${subjects}requirements:\n${requirements}`;

const rows = ({ subjects: [subject] }: Plan) =>
  subject?.requirements.map(({ requirement, scope, request }) => [requirement.id, scopeKey(scope), request]);

describe('a requirement becomes requests', () => {
  it('without `on`: overall where the metric has it, else every attribute and intersection', async () => {
    const result = await planned(
      policy(
        '  - { metric: performance/accuracy, min: 0.5 }\n  - { metric: fairness/demographic-parity-ratio, min: 0.8 }\n',
      ),
    );
    expect(rows(result)).toEqual([
      ['performance/accuracy', '["overall"]', 3],
      ['fairness/demographic-parity-ratio', '["attribute","sex"]', 1],
      ['fairness/demographic-parity-ratio', '["attribute","race"]', 0],
      ['fairness/demographic-parity-ratio', '["intersection","sex","race"]', 2],
    ]);
    expect(result.subjects[0]?.requests.map(({ metric, scope }) => `${metric} ${scopeKey(scope)}`)).toEqual([
      'fairness/demographic-parity-ratio ["attribute","race"]',
      'fairness/demographic-parity-ratio ["attribute","sex"]',
      'fairness/demographic-parity-ratio ["intersection","sex","race"]',
      'performance/accuracy ["overall"]',
    ]);
  });

  it('the same request is made once, whatever the order of an intersection or of the options', async () => {
    const result = await planned(
      policy(`  - { metric: fairness/equalized-odds-difference, on: [sex, race], max: 0.1 }
  - { metric: fairness/equalized-odds-difference, on: [race, sex], max: 0.2, level: advisory }
  - { metric: fairness/demographic-parity-difference, on: sex, max: 0.1 }
  - { metric: fairness/demographic-parity-difference, on: sex, max: 0.1, options: { method: between-groups }, subjects: [a] }
  - { metric: fairness/demographic-parity-difference, on: sex, max: 0.1, options: { method: to-overall } }
  - { metric: performance/f1, on: { slice: country }, min: 0.5 }
`),
    );
    expect(rows(result)?.map(([, scope, request]) => [scope, request])).toEqual([
      ['["intersection","sex","race"]', 2],
      ['["intersection","sex","race"]', 2],
      ['["attribute","sex"]', 0],
      ['["attribute","sex"]', 0],
      ['["attribute","sex"]', 1],
      ['["slice","country"]', 3],
    ]);
    expect(result.subjects[0]?.requests.length).toBe(4);
  });

  it('only for the subjects that it names; subjects come sorted, a task that is not written is inferred', async () => {
    const other = '  - { id: B, evaluation: { table: t.csv, label: y, prediction: d } }\n';
    const result = await planned(
      policy('  - { metric: performance/f1, min: 0.5, subjects: [B] }\n', binary() + other),
    );
    expect(result.subjects.map(({ id, task, requirements }) => [id, task, requirements.length])).toEqual([
      ['B', 'infer', 1],
      ['a', 'binary', 0],
    ]);
  });
});

describe('what does not apply to a subject is listed with its reason', () => {
  const skippedOf = async (subject: string, requirements = '  []\n') => {
    const text = policy(requirements, subject, 'extends: [baseline]\n');
    const [first] = (await planned(text)).subjects;
    return new Map(first?.skipped.map(({ requirement, reason }) => [requirement.metric, reason]));
  };

  it("a preset's score and strata metrics where the subject binds none", async () => {
    const skipped = await skippedOf(binary());
    expect([...skipped.keys()].filter((id) => /^(?:fairness|performance)\//u.test(id))).toEqual([
      'fairness/conditional-demographic-disparity',
      'performance/expected-calibration-error',
    ]);
    // What asks about files asks where the policy binds a model.
    expect([...skipped.keys()].filter((id) => id.startsWith('security/'))).toEqual([
      'security/unsafe-model-files',
      'security/unexamined-files',
      'security/secrets',
      'security/integrity-violations',
      'security/unsafe-loading-code',
      'security/unpinned-dependencies',
      'security/signature',
    ]);
    expect(skipped.get('performance/expected-calibration-error')).toContain('`score`');
    const bound = await skippedOf(binary(', score: s, strata: [job]'));
    expect([...bound.keys()].filter((id) => /^(?:fairness|performance)\//u.test(id))).toEqual([]);
  });

  it('but not what the repository wrote itself: that will be MISSING', async () => {
    const result = await planned(
      policy('  - { metric: performance/expected-calibration-error, max: 0.1 }\n'),
    );
    expect(result.subjects[0]?.requirements.length).toBe(1);
    expect(result.subjects[0]?.skipped).toEqual([]);
  });

  it('everything over groups where there are none', async () => {
    const skipped = await skippedOf('  - { id: a, evaluation: { table: t.csv, label: y, prediction: d } }\n');
    expect(skipped.get('fairness/equalized-odds-difference')).toContain('declares no attributes');
  });

  it('a preset steps back on the one scope for which the repository has its own bound', async () => {
    const text = policy(
      '  - { metric: fairness/equalized-odds-difference, on: sex, max: 0.3 }\n',
      binary(),
      'extends: [baseline]\n',
    );
    const [subject] = (await planned(text)).subjects;
    const found = subject?.requirements.filter(
      ({ requirement }) => requirement.metric === 'fairness/equalized-odds-difference',
    );
    expect(found?.map(({ scope, requirement }) => [scopeKey(scope), requirement.bound])).toEqual([
      ['["attribute","race"]', { kind: 'max', max: 0.2, warn: 0.1 }],
      ['["intersection","sex","race"]', { kind: 'max', max: 0.2, warn: 0.1 }],
      ['["attribute","sex"]', { kind: 'max', max: 0.3 }],
    ]);
    expect(subject?.skipped.map(({ reason }) => reason)).toContain(
      "the policy's own requirement fairness/equalized-odds-difference@sex decides there",
    );
  });

  it('what does not fit the declared task stays in the plan, to become N/A', async () => {
    const [subject] = (await planned(policy('  []\n', binary(), 'extends: [baseline]\n'))).subjects;
    expect(subject?.requests.map(({ metric }) => metric)).toContain('fairness/mae-difference');
  });
});

describe('tables', () => {
  it('a glob stands for its shards, sorted; a path that exists for itself; nothing for nothing', () => {
    const paths = ['d/b.csv', 'd/a.csv', 'd/c.txt', 'd/[x].csv', 'x.csv'];
    expect(shardsOf('d/*.csv', paths, match)).toEqual(['d/[x].csv', 'd/a.csv', 'd/b.csv']);
    expect(shardsOf('d/[x].csv', paths, match)).toEqual(['d/[x].csv']);
    expect(shardsOf('absent.csv', paths, match)).toEqual([]);
  });

  it('all tables whose headers the plan wants are named once', async () => {
    const two = binary() + binary().replace('id: a', 'id: b').replace('t.csv', '"*.csv"');
    const parsed = await policyIn(policy('  - { metric: performance/f1, min: 0.5 }\n', two));
    expect(evaluationTables(parsed, ['t.csv', 's.csv', 'x.txt'], match)).toEqual(['s.csv', 't.csv']);
  });

  it('columns that are not there are told all at once, with the nearest and those that are', async () => {
    const text = policy('  - { metric: performance/f1, min: 0.5 }\n', binary(', score: probability'));
    const result = await planOf(
      text,
      tree({ 't.csv': ['y', 'D', 'sex', 'Race', 'country', 'probabilty', 'sex'] }),
    );
    expect(
      !result.ok &&
        result.problems.map(({ code, line, column, key, hint }) => [
          code,
          line,
          column,
          key,
          hint.slice(0, 30),
        ]),
    ).toEqual([
      ['policy/unknown-column', 3, 78, 'subjects[0].evaluation.prediction', 'Did you mean `D`? Its columns:'],
      ['policy/unknown-column', 3, 162, 'subjects[0].evaluation.score', 'Did you mean `probabilty`? Its'],
      [
        'policy/ambiguous-column',
        3,
        94,
        'subjects[0].evaluation.attributes[0]',
        'Rename one of them in the tabl',
      ],
      [
        'policy/unknown-column',
        3,
        99,
        'subjects[0].evaluation.attributes[1]',
        'Did you mean `Race`? Its colum',
      ],
      [
        'policy/ambiguous-column',
        3,
        123,
        'subjects[0].evaluation.intersections[0][0]',
        'Rename one of them in the tabl',
      ],
      [
        'policy/unknown-column',
        3,
        128,
        'subjects[0].evaluation.intersections[0][1]',
        'Did you mean `Race`? Its colum',
      ],
    ]);
  });

  it('every shard needs the columns', async () => {
    const text = policy('  - { metric: performance/f1, min: 0.5 }\n', binary().replace('t.csv', '"*.csv"'));
    const result = await planOf(
      text,
      tree({ 'a.csv': COLUMNS, 'b.csv': COLUMNS.filter((name) => name !== 'd') }),
    );
    expect(!result.ok && result.problems.map(({ message }) => message.includes('`b.csv`'))).toEqual([true]);
  });

  it('a table that is not there, or whose header cannot be read, is no mistake of the policy', async () => {
    const text = policy('  - { metric: performance/f1, min: 0.5 }\n');
    expect((await planned(text, tree({}))).subjects[0]?.shards).toEqual([]);
    const broken = refuse({ code: 'csv/x', path: 't.csv', message: 'm', hint: 'h' });
    const unreadable = { paths: ['t.csv'], headers: new Map([['t.csv', broken]]), match };
    expect((await planned(text, unreadable)).subjects[0]?.shards).toEqual(['t.csv']);
  });
});
