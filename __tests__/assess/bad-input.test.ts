import { describe, expect, it } from '@jest/globals';

import { assess } from '../../src/assess.ts';
import { UserError } from '../../src/errors.ts';
import { plainText } from '../../src/judge/text.ts';
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
