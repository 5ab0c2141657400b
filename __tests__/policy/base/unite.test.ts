import { describe, expect, it } from '@jest/globals';
import { type ParsedPolicy, parsePolicy } from '../../../src/policy/parse.ts';
import { unite } from '../../../src/policy/base/unite.ts';
import { CATALOGUE, filesOf } from '../stub-catalogue.ts';

async function parsed(text: string): Promise<ParsedPolicy> {
  const result = await parsePolicy(filesOf({ 'fates.yml': text }), CATALOGUE);
  if (!result.ok) {
    throw new Error(JSON.stringify(result.problems));
  }
  return result.value;
}

function policy(subjects: string, rest = '  - { metric: performance/accuracy, min: 0.8 }\n'): string {
  return `version: 1\nsubjects:\n${subjects}requirements:\n${rest}`;
}

function subject(id: string, evaluation: string, more = ''): string {
  return `  - id: ${id}\n${more}    evaluation: { ${evaluation} }\n`;
}

const INCOME = subject('income', 'table: p.csv, label: y, prediction: d, attributes: [sex, race]');
const NONE = new Map<string, string>();

describe('unite', () => {
  it('judges by the demands of the base whatever the head says', async () => {
    const base = await parsed(policy(INCOME));
    const head = await parsed(
      `${policy(INCOME, '  - { metric: performance/accuracy, min: 0.1 }\n')}gate: { fail-on: never }\nminimum: { group: 0 }\nwaivers: mine.yml\nextends: [strict]\n`,
    );
    const united = unite(base, head, NONE);
    expect(united.parsed.policy).toEqual(base.policy);
    expect([...united.standings]).toEqual([['income', 'same']]);
    expect(united.changes.map(({ id, change }) => `${id} ${change}`)).toEqual(
      expect.arrayContaining(['performance/accuracy looser', 'gate.fail-on looser', 'minimum.group changed']),
    );
  });

  it('takes the head’s bindings of a subject that it changes, keeps the one that it removes, and takes the new one', async () => {
    const base = await parsed(policy(INCOME + subject('old', 'table: o.csv, label: y, prediction: d')));
    const head = await parsed(
      policy(
        subject('fresh', 'table: f.csv, label: y, prediction: d') +
          subject('income', 'table: p.csv, label: truth, prediction: d, attributes: [sex, race]'),
      ),
    );
    const { parsed: united, standings } = unite(base, head, NONE);
    expect([...standings]).toEqual([
      ['income', 'rebound'],
      ['old', 'removed'],
      ['fresh', 'new'],
    ]);
    expect(united.policy.subjects.map(({ evaluation }) => evaluation.label)).toEqual(['truth', 'y', 'y']);
    expect(united.policy.requirements).toEqual(base.policy.requirements);
  });

  it('removes every subject when the policy is gone', async () => {
    const base = await parsed(policy(INCOME));
    const { parsed: united, standings, changes } = unite(base, undefined, NONE);
    expect([...standings.values()]).toEqual(['removed']);
    expect(united.policy).toEqual(base.policy);
    expect(changes.map(({ part, change }) => `${part} ${change}`)).toEqual([
      'requirement removed',
      'subject removed',
    ]);
  });

  it('locates a subject in the file whose bindings count, and a requirement at the base', async () => {
    const base = await parsed(policy(INCOME));
    const head = await parsed(
      `# a line more\n${policy(subject('a', 'table: a.csv, label: y, prediction: d') + INCOME.replace('label: y', 'label: z'))}`,
    );
    const { parsed: united } = unite(base, head, NONE);
    expect(united.locate(['subjects', 0, 'evaluation', 'label'])).toEqual(
      head.locate(['subjects', 1, 'evaluation', 'label']),
    );
    expect(united.locate(['subjects', 1, 'id'])).toMatchObject({ line: 4 });
    expect(united.locate(['requirements', 0, 'min'])).toEqual(base.locate(['requirements', 0, 'min']));
    expect(united.files).toEqual(['fates.yml']);
  });
});

describe('a standing', () => {
  const before = subject(
    'income',
    'table: p.csv, label: y, prediction: d, positive: [1, 2], attributes: [sex, race], intersections: [[sex, race]], slices: [a, b], features: [f, g], strata: [s, t], reference: { sex: M, race: W }',
    '    model: m.onnx\n    shifts: { june: { table: june.csv } }\n    watch: [src/**]\n',
  );
  const standing = async (after: string, renames: ReadonlyMap<string, string> = NONE) => {
    const [base, head] = [await parsed(policy(before)), await parsed(policy(after))];
    return unite(base, head, renames).standings.get('income');
  };

  it.each([
    ['attributes: [sex, race]', 'attributes: [race, sex]'],
    ['[[sex, race]]', '[[race, sex]]'],
    ['slices: [a, b]', 'slices: [b, a]'],
    ['positive: [1, 2]', 'positive: [2, 1]'],
    ['features: [f, g]', 'features: [g, f]'],
    ['{ sex: M, race: W }', '{ race: W, sex: M }'],
    ['watch: [src/**]', 'watch: []'],
    ['label: y, prediction: d', 'prediction: d, label: y'],
  ])('is the same when %s becomes %s', async (from, to) => {
    expect(await standing(before.replace(from, to))).toBe('same');
  });

  it.each([
    ['strata: [s, t]', 'strata: [t, s]'],
    ['table: p.csv', 'table: q.csv'],
    ['reference: { sex: M, race: W }', 'reference: { sex: largest, race: W }'],
    ['model: m.onnx', 'card: m.onnx'],
    ['june:', 'july:'],
    ['- id: income', '- id: income\n    task: binary'],
    ['attributes: [sex, race]', 'attributes: [sex, { column: race, bins: [1] }]'],
    ['prediction: d', 'prediction: d, favourable: negative'],
  ])('is rebound when %s becomes %s', async (from, to) => {
    expect(await standing(before.replace(from, to))).toBe('rebound');
  });

  const moved = before.replace('p.csv', 'x/p.csv').replace('m.onnx', 'x/m.onnx').replace('june.csv', 'j.csv');
  const renames = new Map([
    ['p.csv', 'x/p.csv'],
    ['m.onnx', 'x/m.onnx'],
    ['june.csv', 'j.csv'],
  ]);

  it('is renamed when only paths differ and git sees each of them', async () => {
    expect(await standing(moved, renames)).toBe('renamed');
  });

  it.each([...renames.keys()])('is rebound when git does not see the rename of %s', async (path) => {
    const others = new Map([...renames].filter(([from]) => from !== path));
    expect(await standing(moved, others)).toBe('rebound');
    expect(await standing(moved, new Map([...others, [path, 'elsewhere']]))).toBe('rebound');
  });

  it('is rebound when a column changes with the path, and when a path is a glob', async () => {
    expect(await standing(moved.replace('label: y', 'label: z'), renames)).toBe('rebound');
    const globs = new Map([...renames, ['p.csv', 'x/*.csv']]);
    expect(await standing(moved.replace('x/p.csv', 'x/*.csv'), globs)).toBe('rebound');
  });
});
