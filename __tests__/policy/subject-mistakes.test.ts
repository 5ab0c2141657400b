import { describe, expect, it } from '@jest/globals';
import { problemsIn, type Row, told } from './stub-catalogue.ts';

describe('a mistake in a subject names its place and what to write instead', () => {
  const rows: readonly Row[] = [
    [
      'attributes: [sex], reference: { sx: Male }',
      'policy/unknown-attribute',
      '',
      'subjects[0].evaluation.reference.sx',
      'Did you mean `sex`?',
    ],
    [
      'population: { sex: { a: 1 } }',
      'policy/unknown-attribute',
      '',
      'subjects[0].evaluation.population.sex',
      'Attributes',
    ],
    [
      'attributes: [sex], population: { sex: { a: 0.5, b: 0.4 } }',
      'policy/population-sum',
      '',
      'subjects[0].evaluation.population.sex',
      'fractions of 1',
    ],
    [
      'attributes: [sex], population: { sex: { a: 51, b: 0 } }',
      'policy/out-of-range',
      '',
      'subjects[0].evaluation.population.sex.a',
      '0 to 1',
    ],
    [
      'attributes: [{ column: age, bins: [45, 25] }]',
      'policy/bins-order',
      '',
      'subjects[0].evaluation.attributes[0].bins[1]',
      '[25, 45]',
    ],
    [
      'attributes: [{ column: age, bins: [25, 25] }]',
      'policy/bins-order',
      '',
      'subjects[0].evaluation.attributes[0].bins[1]',
      '[25]',
    ],
    [
      'attributes: [{ colum: age }]',
      'policy/missing-key',
      '',
      'subjects[0].evaluation.attributes[0].column',
      'Add `column`',
    ],
    [
      'attributes: [[sex]]',
      'policy/wrong-type',
      '',
      'subjects[0].evaluation.attributes[0]',
      'Sensitive attributes',
    ],
    [
      'attributes: [null]',
      'policy/wrong-type',
      '',
      'subjects[0].evaluation.attributes[0]',
      'Sensitive attributes',
    ],
    [
      'attributes: [sex, sex]',
      'policy/duplicate-column',
      '',
      'subjects[0].evaluation.attributes[1]',
      'Remove one',
    ],
    [
      'attributes: [sex], slices: [sex]',
      'policy/duplicate-column',
      '',
      'subjects[0].evaluation.slices[0]',
      'Remove one',
    ],
    [
      'attributes: [{ column: age, bins: [25] }], strata: [age]',
      'policy/two-binnings',
      '',
      'subjects[0].evaluation.strata[0]',
      'same `bins`',
    ],
    ['attributes: [overall]', 'policy/reserved-name', '', 'subjects[0].evaluation.attributes[0]', 'Rename'],
    [
      'intersections: [[sex]]',
      'policy/missing-key',
      '',
      'subjects[0].evaluation.intersections[0][1]',
      'intersections',
    ],
    [
      'intersections: [[sex, sex]]',
      'policy/duplicate-column',
      '',
      'subjects[0].evaluation.intersections[0]',
      'once',
    ],
    [
      'intersections: [[sex, race], [race, sex]]',
      'policy/duplicate-column',
      '',
      'subjects[0].evaluation.intersections[1]',
      'Remove one',
    ],
    ['weight: y', 'policy/same-column', '', 'subjects[0].evaluation.weight', 'column of the weight'],
    [
      'threshold: 0.5',
      'policy/threshold-without-score',
      '',
      'subjects[0].evaluation.threshold',
      'Add `score',
    ],
    ['exact: true', 'policy/exact-without-score', '', 'subjects[0].evaluation.exact', 'Add `score: column`'],
    ['score: s, exact: yes', 'policy/wrong-type', '', 'subjects[0].evaluation.exact', 'true keeps every'],
    ['score: s, threshold: 1.5', 'policy/out-of-range', '', 'subjects[0].evaluation.threshold', '0 to 1'],
    ['scores: { a: s }', 'policy/key-of-other-task', '', 'subjects[0].evaluation.scores', 'Remove `scores`'],
    [
      'positive: " "',
      'policy/out-of-range',
      '',
      'subjects[0].evaluation.positive',
      'The class that the rates count',
    ],
    [
      'positive: ',
      'policy/wrong-type',
      '',
      'subjects[0].evaluation.positive',
      'The class that the rates count',
    ],
    [
      'positive: []',
      'policy/out-of-range',
      '',
      'subjects[0].evaluation.positive',
      'The class that the rates count',
    ],
    [
      'favourable: yes',
      'policy/unknown-value',
      '',
      'subjects[0].evaluation.favourable',
      '`positive`, `negative`',
    ],
    [
      'severity: /etc/passwd',
      'policy/path-outside',
      '',
      'subjects[0].evaluation.severity',
      'from the folder of this file',
    ],
    [
      'severity: "https://example.org/x.csv"',
      'policy/path-outside',
      '',
      'subjects[0].evaluation.severity',
      'file of the repository',
    ],
    ['severity: "a\\\\b.csv"', 'policy/path-outside', '', 'subjects[0].evaluation.severity', '"/"'],
    ['lable: y', 'policy/unknown-key', '', 'subjects[0].evaluation.lable', 'Did you mean `label`?'],
  ];

  it.each(rows.map((row) => [row[0], row] as const))('%s', async (written, [, code, , key, hint]) => {
    const text = `version: 1\nextends: [baseline]\nsubjects:\n  - id: a\n    task: binary\n    evaluation: { table: t.csv, label: y, prediction: d, ${written} }\n`;
    const problems = await problemsIn(text);
    const found = problems.find((problem) => problem.code === code);
    expect(problems.map((problem) => problem.code).filter((each) => each !== 'policy/unknown-key')).toEqual(
      code === 'policy/unknown-key' ? [] : [code],
    );
    expect(found).toMatchObject({ path: 'fates.yml', line: 6, key });
    expect(text.split('\n')[5]?.slice((found?.column ?? 1) - 1)).not.toBe('');
    expect(found?.hint).toContain(hint);
  });

  it('two subjects with one id', async () => {
    const subject = '  - { id: a, evaluation: { table: t.csv, label: y, prediction: d } }\n';
    const text = `version: 1\nextends: [baseline]\nsubjects:\n${subject}${subject}`;
    expect(await told(text, 'of its own')).toEqual([
      ['policy/duplicate-subject', '5:11', 'subjects[1].id', 'of its own'],
    ]);
  });
});
