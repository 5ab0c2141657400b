import { describe, expect, it } from '@jest/globals';

import { assess } from '../../src/assess.ts';
import { UserError } from '../../src/errors.ts';
import { plainText } from '../../src/judge/text.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import type { Report } from '../../src/report/report.ts';
import type { MemoryFiles } from './memory-world.ts';
import { INPUTS, memoryPorts } from './memory-world.ts';

const POLICY = `version: 1
subjects:
  - id: income
    task: binary
    evaluation:
      table: p.csv
      label: y
      prediction: d
      positive: 1
      attributes: [g]
requirements:
  - { metric: fairness/demographic-parity-difference, on: g, max: 0.2 }
  - { metric: performance/accuracy, min: 0.5 }
`;

/** 40 right rows of each group; enough to pass. */
function rows(groups: readonly string[] = ['a', 'b']): string {
  return groups
    .flatMap((group) => Array.from({ length: 40 }, (_, row) => `${row % 2},${row % 2},${group}`))
    .join('\n');
}

function table(body: string, header = 'y,d,g'): MemoryFiles {
  return { 'fates.yml': POLICY, 'p.csv': `${header}\n${body}\n` };
}

async function run(files: MemoryFiles): Promise<Report> {
  return assess(INPUTS, memoryPorts(files));
}

/** Everything that the report says in words. */
function words(report: Report): string {
  return report.subjects
    .flatMap(({ properties, problems }) => [
      ...problems.map(({ message, hint }) => `${message} ${hint}`),
      ...properties.flatMap(({ findings }) =>
        findings.flatMap(({ sentence, details, remedy }) => [sentence, ...details, remedy].map(plainText)),
      ),
    ])
    .join('\n');
}

/** A report's verdict and words, or the words of a mistake that was refused before anything was measured. */
async function outcomeOf(
  files: MemoryFiles,
): Promise<{ readonly verdict: string; readonly blocks: boolean; readonly words: string }> {
  try {
    const report = await run(files);
    return { verdict: report.verdict, blocks: report.blocks, words: words(report) };
  } catch (error) {
    if (error instanceof UserError) {
      return { verdict: 'refused', blocks: true, words: error.message };
    }
    throw error;
  }
}

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );

describe('a good table', () => {
  it('passes, so that the cases below fail for their own reason', async () => {
    expect((await run(table(rows()))).verdict).toBe('pass');
  });
});

describe('a table that cannot be judged is never green, and the report says what, why and what to do', () => {
  const cases: readonly (readonly [string, MemoryFiles, string, string])[] = [
    ['no such file', { 'fates.yml': POLICY }, 'inconclusive', 'no such evaluation table'],
    ['an empty file', { 'fates.yml': POLICY, 'p.csv': '' }, 'fail', 'empty'],
    ['a header only', { 'fates.yml': POLICY, 'p.csv': 'y,d,g\n' }, 'fail', 'row'],
    ['one group', table(rows(['a'])), 'inconclusive', 'group'],
    ['all truth missing', table(rows().replaceAll(/^\d/gm, '')), 'inconclusive', 'could not be used'],
    [
      'labels that do not match',
      table(rows().replaceAll(/^0/gm, 'low').replaceAll(/^1/gm, 'high')),
      'fail',
      'positive',
    ],
    ['too many ragged rows', table(`${rows()}\n1,1\n1,1,a,4\n0`), 'inconclusive', 'could not be used'],
    ['an open quote', table(`${rows()}\n1,1,"a\n1,1,a`), 'fail', 'quote'],
    ['NUL bytes', { 'fates.yml': POLICY, 'p.csv': bytes('y,d,g\n1,1,a', [0, 0], '\n') }, 'fail', 'NUL'],
    [
      'UTF-16',
      { 'fates.yml': POLICY, 'p.csv': bytes([0xff, 0xfe], [121, 0, 44, 0, 100, 0, 10, 0]) },
      'fail',
      'UTF-16',
    ],
    [
      'Latin-1',
      { 'fates.yml': POLICY, 'p.csv': bytes(`y,d,g\n${rows()}\n1,1,M`, [0xe4], 'nner\n') },
      'fail',
      'UTF-8',
    ],
    [
      'a Git LFS pointer',
      { 'fates.yml': POLICY, 'p.csv': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n' },
      'inconclusive',
      'lfs',
    ],
    ['duplicate columns', table(rows(), 'y,d,y'), 'fail', '2 times'],
    ['a row of 2 MiB', table(`${rows()}\n1,1,${'x'.repeat(2 << 20)}`), 'fail', 'row'],
    [
      'broken gzip',
      {
        'fates.yml': POLICY.replace('p.csv', 'p.csv.gz'),
        'p.csv.gz': bytes([0x1f, 0x8b, 8, 0], 'nonsense that is no gzip'),
      },
      'fail',
      'gzip',
    ],
  ];

  it.each(cases)('%s', async (_, files, verdict, said) => {
    const outcome = await outcomeOf(files);
    expect([verdict, 'refused']).toContain(outcome.verdict);
    expect(outcome.blocks).toBe(true);
    expect(outcome.words.toLowerCase()).toContain(said.toLowerCase());
  });

  it('200,000 distinct groups name the column and advise to bin it', async () => {
    const body = Array.from({ length: 200_000 }, (_, row) => `1,1,g${row}`).join('\n');
    const report = await run(table(body));
    expect(report.verdict).toBe('fail');
    expect(words(report)).toMatch(/bin/);
  });

  it('a score outside [0, 1] is refused by line, and too many stop the measurement', async () => {
    const files = {
      'fates.yml': POLICY.replace('prediction: d', 'score: d\n      threshold: 0.5'),
      'p.csv': `y,d,g\n${rows()}\n1,1.5,a\n1,-0.1,b\n1,nan,a\n`,
    };
    const report = await run(files);
    const refused = report.subjects[0]?.refused.filter(({ columns }) => columns.length === 0) ?? [];
    expect(report.verdict).toBe('inconclusive');
    expect(refused.map(({ reason, lines }) => [reason, lines])).toEqual([
      ['score-not-a-number', [84]],
      ['score-outside-0-1', [82, 83]],
    ]);
  });
});

describe('weights', () => {
  const policy = POLICY.replace('prediction: d', 'prediction: d\n      weight: w');
  const weighted = (weight: string): string => rows().replaceAll(/$/gm, `,${weight}`);
  const said = (report: Report): string => renderTerminal(report, { color: false, width: 400 });

  it('that are NaN, infinite, no number, absent or negative are refused by line, and too many stop the measurement', async () => {
    const bad = ['NaN', 'Infinity', '-inf', '1e999', 'heavy', '', '-1', '-0.5'];
    const body = `${weighted('2')}\n${bad.map((weight) => `1,1,a,${weight}`).join('\n')}`;
    const report = await run({ 'fates.yml': policy, 'p.csv': `y,d,g,w\n${body}\n` });
    expect(report.verdict).toBe('inconclusive');
    expect(words(report)).toContain('8 of 88 rows could not be used, more than 1 %');
    expect(said(report)).toContain('5 rows: weight is not a number (lines 82, 83, 84, 85, 86)');
    expect(said(report)).toContain('2 rows: negative weight (lines 88, 89)');
    expect(said(report)).toContain('1 row: no weight (line 87)');
  });

  it('that are all 0 are one problem with the key to mend', async () => {
    const report = await run({ 'fates.yml': policy, 'p.csv': `y,d,g,w\n${weighted('0')}\n` });
    expect(report.verdict).toBe('fail');
    expect(report.subjects[0]?.problems).toEqual([
      {
        code: 'table/weights-zero',
        path: 'p.csv',
        key: 'weight',
        message: 'All weights in column "w" are 0, so every rate would be 0 ÷ 0.',
        hint: 'Check that `weight` names the right column, or leave it out.',
      },
    ]);
  });

  it('of JSON Lines may not be NaN either: the line says why', async () => {
    const line = '{"y":1,"d":1,"g":"a","w":1}\n';
    const files = { 'p.jsonl': `${line.repeat(80)}${line.replace('"w":1', '"w":NaN')}` };
    const report = await run({ 'fates.yml': policy.replace('p.csv', 'p.jsonl'), ...files });
    expect(report.subjects[0]?.notes).toContain(
      'p.jsonl: line 81 has NaN or Infinity, which are not JSON: write null where there is no number.',
    );
  });
});

describe('the policy’s own tables', () => {
  it('strata of one row each are insufficient, and what to do is said', async () => {
    const policy = `${POLICY.replace('attributes: [g]', 'attributes: [g]\n      strata: [person]')}  - { metric: fairness/conditional-demographic-disparity, on: g, max: 0.2 }\n`;
    const body = rows()
      .split('\n')
      .map((row, index) => `${row},p${index}`)
      .join('\n');
    const report = await run({ 'fates.yml': policy, 'p.csv': `y,d,g,person\n${body}\n` });
    expect(report.verdict).toBe('inconclusive');
    expect(words(report)).toContain('none of 80 strata of "person" has both accepted and rejected rows');
    expect(words(report)).toContain('Choose coarser strata, or bring rows of both outcomes.');
  });

  it('a population that does not sum to one is refused with its line and key', async () => {
    const policy = POLICY.replace(
      'attributes: [g]',
      'attributes: [g]\n      population: { g: { a: 0.5, b: 0.4 } }',
    );
    await expect(run({ 'fates.yml': policy, 'p.csv': `y,d,g\n${rows()}\n` })).rejects.toMatchObject({
      problems: [
        {
          code: 'policy/population-sum',
          path: 'fates.yml',
          line: 11,
          key: 'subjects[0].evaluation.population.g',
          message: expect.stringContaining('The shares of `g` sum to 0.9, not to 1'),
          hint: expect.stringContaining('List all groups'),
        },
      ],
    });
  });

  it('costs that forget a class name the pairs that are missing', async () => {
    const policy = `${POLICY.replace('attributes: [g]', 'attributes: [g]\n      severity: costs.csv')}  - { metric: performance/severe-error-rate, max: 0.1 }\n`;
    const report = await run({
      ...table(rows()),
      'fates.yml': policy,
      'costs.csv': 'truth,decision,cost\n0,1,2\n',
    });
    expect(report.verdict).toBe('fail');
    expect(words(report)).toContain(
      'It has no cost for "positive" taken for "negative"; what is forgotten would count as harmless.',
    );
    expect(report.subjects[0]?.problems).toMatchObject([{ path: 'costs.csv' }]);
  });
});

describe('hostile names', () => {
  it.each(['__proto__', 'constructor', '<!-- fates-gate -->', '@everyone', 'a|b'])(
    'a group called %s is a group like any other',
    async (name) => {
      const report = await run(table(rows([name, 'b'])));
      const groups = report.subjects[0]?.cells
        .find(({ columns }) => columns.length === 1)
        ?.groups.map(({ key }) => key[0]);
      expect(report.verdict).toBe('pass');
      expect(groups?.toSorted()).toEqual([name, 'b'].toSorted());
    },
  );
});

describe('a policy that cannot be read is a mistake of the user, told at once', () => {
  const bomb = `a: &a [x,x]\n${Array.from({ length: 30 }, (_, level) => `b${level}: &b${level} [*${level === 0 ? 'a' : `b${level - 1}`}, *${level === 0 ? 'a' : `b${level - 1}`}]`).join('\n')}\n`;
  it.each([
    ['a list', '- 1\n'],
    ['empty', ''],
    ['aliases a million deep', bomb],
    ['an unknown column', POLICY.replace('label: y', 'label: yy')],
    ['an unknown metric', POLICY.replace('performance/accuracy', 'performance/acuracy')],
  ])('%s', async (_, policy) => {
    await expect(run({ ...table(rows()), 'fates.yml': policy })).rejects.toBeInstanceOf(UserError);
  });
});

describe('the same input', () => {
  it('gives the same bytes, whatever the order of the rows', async () => {
    const body = rows(['a', 'b']).split('\n');
    const [one, two] = [await run(table(body.join('\n'))), await run(table(body.toReversed().join('\n')))];
    const again = await run(table(body.join('\n')));
    expect(again).toEqual(one);
    const numbers = (report: Report) =>
      report.subjects.map(({ properties, cells }) => ({ properties, cells }));
    expect(numbers(two)).toEqual(numbers(one));
  });

  it('renaming groups changes no number', async () => {
    const [one, two] = [await run(table(rows(['a', 'b']))), await run(table(rows(['zz', 'b'])))];
    const values = (report: Report) =>
      report.subjects.flatMap(({ properties }) =>
        properties.flatMap(({ findings }) =>
          findings.map(({ measurement }) =>
            measurement.status === 'measured'
              ? [measurement.value, measurement.interval, measurement.chance]
              : [],
          ),
        ),
      );
    expect(values(two)).toEqual(values(one));
  });
});
