import { describe, expect, it } from '@jest/globals';
import { problemsIn, type Row, told, withRequirements } from './stub-catalogue.ts';

describe('a mistake in a requirement names its place and what to write instead', () => {
  const DP = 'metric: fairness/demographic-parity-difference';
  const rows: readonly Row[] = [
    [
      '{ metric: performance/acuracy, min: 0.8 }',
      'policy/unknown-metric',
      '14:15',
      'requirements[0].metric',
      '`performance/accuracy`',
    ],
    [
      '{ metric: accuracy, min: 0.8 }',
      'policy/unknown-metric',
      '14:15',
      'requirements[0].metric',
      '`performance/accuracy`',
    ],
    [
      '{ metric: performance/xyz, min: 0.8 }',
      'policy/unknown-metric',
      '14:15',
      'requirements[0].metric',
      '`performance/f1`',
    ],
    ['{ min: 0.8 }', 'policy/missing-key', '14:5', 'requirements[0].metric', 'Add `metric`'],
    [
      '{ metric: performance/accuracy, mim: 0.8 }',
      'policy/unknown-key',
      '14:37',
      'requirements[0].mim',
      'Did you mean `min`?',
    ],
    ['{ metric: performance/accuracy }', 'policy/bound-missing', '14:5', 'requirements[0]', '`min: …`'],
    [`{ ${DP} }`, 'policy/bound-missing', '14:5', 'requirements[0]', '`max: …`'],
    [
      '{ metric: performance/accuracy, min: 0.8, within: [0.8, 1] }',
      'policy/bound-twice',
      '14:47',
      'requirements[0].within',
      'Keep one',
    ],
    [
      '{ metric: performance/accuracy, max: 0.8 }',
      'policy/bound-direction',
      '14:37',
      'requirements[0].max',
      '`min: …`',
    ],
    [`{ ${DP}, min: 0.1 }`, 'policy/bound-direction', '14:55', 'requirements[0].min', '`max: …`'],
    [
      '{ metric: fairness/disparate-impact, min: 0.8 }',
      'policy/bound-direction',
      '14:42',
      'requirements[0].min',
      'within: [lowest, highest]',
    ],
    [
      '{ metric: fairness/average-odds-difference, max: 0.1 }',
      'policy/bound-direction',
      '14:49',
      'requirements[0].max',
      'ideal 0',
    ],
    [
      '{ metric: performance/accuracy, min: 80 }',
      'policy/bound-outside-range',
      '14:42',
      'requirements[0].min',
      'write 0.8',
    ],
    [`{ ${DP}, max: -0.1 }`, 'policy/bound-outside-range', '14:60', 'requirements[0].max', '[0, 1]'],
    [
      '{ metric: fairness/disparate-impact, within: [-1, 1.2] }',
      'policy/bound-outside-range',
      '14:51',
      'requirements[0].within[0]',
      '0 or more',
    ],
    [
      '{ metric: fairness/disparate-impact, within: [1.25, 0.8] }',
      'policy/bound-order',
      '14:50',
      'requirements[0].within',
      '[0.8, 1.25]',
    ],
    [
      '{ metric: fairness/disparate-impact, within: [0.8] }',
      'policy/out-of-range',
      '14:50',
      'requirements[0].within',
      'within',
    ],
    [
      '{ metric: performance/accuracy, min: "0.8" }',
      'policy/wrong-type',
      '14:42',
      'requirements[0].min',
      'Smallest value',
    ],
    [
      '{ metric: performance/accuracy, min: .nan }',
      'policy/wrong-type',
      '14:42',
      'requirements[0].min',
      'Smallest value',
    ],
    [
      `{ ${DP}, max: 0.1, warn: 0.2 }`,
      'policy/warn-outside-bound',
      '14:71',
      'requirements[0].warn',
      'below 0.1',
    ],
    [
      '{ metric: performance/accuracy, min: 0.8, warn: 0.7 }',
      'policy/warn-outside-bound',
      '14:53',
      'requirements[0].warn',
      'above 0.8',
    ],
    [
      '{ metric: fairness/disparate-impact, within: [0.8, 1.2], warn: 1 }',
      'policy/warn-within',
      '14:62',
      'requirements[0].warn',
      'narrower',
    ],
    [
      `{ ${DP}, max: 0.1, regress: -1 }`,
      'policy/out-of-range',
      '14:74',
      'requirements[0].regress',
      'at least 0',
    ],
    [`{ ${DP}, max: 0.1, weight: 0 }`, 'policy/out-of-range', '14:73', 'requirements[0].weight', 'above 0'],
    [
      `{ ${DP}, max: 0.1, level: must }`,
      'policy/unknown-value',
      '14:72',
      'requirements[0].level',
      '`required`',
    ],
    [
      `{ ${DP}, max: 0.1, on: sexx }`,
      'policy/unknown-scope',
      '14:69',
      'requirements[0].on',
      'Did you mean `sex`?',
    ],
    [
      `{ ${DP}, max: 0.1, on: country }`,
      'policy/unknown-scope',
      '14:69',
      'requirements[0].on',
      '{ slice: country }',
    ],
    [
      `{ ${DP}, max: 0.1, on: [sex, age] }`,
      'policy/unknown-scope',
      '14:69',
      'requirements[0].on',
      '`sex × race`',
    ],
    [
      `{ ${DP}, max: 0.1, on: { slice: region } }`,
      'policy/unknown-scope',
      '14:69',
      'requirements[0].on',
      '`country`',
    ],
    [
      `{ ${DP}, max: 0.1, on: { slize: country } }`,
      'policy/missing-key',
      '14:65',
      'requirements[0].on.slice',
      'Add `slice`',
    ],
    [
      `{ ${DP}, max: 0.1, on: overall }`,
      'policy/scope-not-allowed',
      '14:69',
      'requirements[0].on',
      'an attribute',
    ],
    [
      '{ metric: performance/f1, min: 0.1, on: sex }',
      'policy/scope-not-allowed',
      '14:45',
      'requirements[0].on',
      '`overall`',
    ],
    [
      '{ metric: performance/f1, min: 0.1, groups: [a] }',
      'policy/groups-overall',
      '14:41',
      'requirements[0].groups',
      '`on`',
    ],
    [
      `{ ${DP}, max: 0.1, on: sex, groups: [female] }`,
      'policy/unknown-group',
      '14:83',
      'requirements[0].groups[0]',
      'Did you mean `Female`?',
    ],
    [
      `{ ${DP}, max: 0.1, subjects: [incom] }`,
      'policy/unknown-subject',
      '14:76',
      'requirements[0].subjects[0]',
      'Did you mean `income`?',
    ],
    [
      `{ ${DP}, max: 0.1, options: { method: sideways } }`,
      'policy/option',
      '14:76',
      'requirements[0].options.method',
      'See the metric',
    ],
    [`{ ${DP}, max: 0.1, options: 3 }`, 'policy/wrong-type', '14:74', 'requirements[0].options', 'options'],
    [
      `{ ${DP}, max: 0.1, because: 3 }`,
      'policy/wrong-type',
      '14:74',
      'requirements[0].because',
      'Why this bound',
    ],
  ];
  const cases = rows.filter(([written]) => !written.includes('slize'));

  it.each(cases.map((row) => [row[0], row] as const))('%s', async (written, [, ...row]) => {
    expect(
      await told(
        withRequirements(`  - ${written}
`),
        row[3],
      ),
    ).toEqual([row]);
  });

  it('{ slize: … } is told as the key that is missing and the one that is unknown', async () => {
    const problems = await problemsIn(withRequirements(`  - { ${DP}, max: 0.1, on: { slize: country } }\n`));
    expect(problems.map(({ code, key }) => [code, key])).toEqual([
      ['policy/missing-key', 'requirements[0].on.slice'],
      ['policy/unknown-key', 'requirements[0].on.slize'],
    ]);
    expect(problems[1]?.hint).toContain('Did you mean `slice`?');
  });

  it('a metric over groups needs a subject that declares some', async () => {
    const text = withRequirements(`  - { ${DP}, max: 0.1 }\n`)
      .replace('      attributes: [sex, race]\n', '')
      .replace('      intersections: [[sex, race]]\n', '')
      .replace('      population: { sex: { Female: 0.5, Male: 0.5 } }\n', '');
    expect(await told(text, '`attributes: [column]`')).toEqual([
      ['policy/no-groups', '11:15', 'requirements[0].metric', '`attributes: [column]`'],
    ]);
  });
});
