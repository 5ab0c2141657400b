import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Requirement, SubjectPolicy } from '../../../src/policy/policy.ts';
import { newProblems } from '../../../src/policy/waivers/new-problems.ts';
import { type ParsedWaivers, parseWaivers } from '../../../src/policy/waivers/parse-waivers.ts';
import { anyText } from '../any-text.ts';
import { policyIn, withRequirements } from '../stub-catalogue.ts';

const POLICY = await policyIn(
  withRequirements(`  - { metric: fairness/demographic-parity-difference, max: 0.1, subjects: [income] }
  - { metric: fairness/equalized-odds-difference, on: sex, max: 0.1, subjects: [income] }
  - { metric: performance/accuracy, min: 0.8, subjects: [other] }
`).replace(
    'requirements:',
    '  - { id: other, evaluation: { table: o.csv, label: y, prediction: d } }\nrequirements:',
  ),
);
const KNOWN: {
  readonly requirements: readonly Requirement[];
  readonly subjects: readonly SubjectPolicy[];
  readonly asOf: string;
} = { ...POLICY, asOf: '2026-11-21' };

const GOOD = {
  id: 'w1',
  requirement: 'fairness/demographic-parity-difference',
  subject: 'income',
  reason: 'Retraining is under way.',
  owner: '"@credit"',
  granted: '2026-11-01',
  expires: '2027-11-01',
};

function item(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const entries = Object.entries({ ...GOOD, ...changes }).filter(([, value]) => value !== undefined);
  return `  - ${entries.map(([key, value]) => `${key}: ${value}`).join('\n    ')}\n`;
}

function read(...items: readonly string[]): ParsedWaivers {
  return parseWaivers(`version: 1\nwaivers:\n${items.join('')}`, '.fates/waivers.yml', KNOWN);
}

function told({ problems }: ParsedWaivers): readonly string[] {
  return problems.map(({ code, line, column, key }) => `${code} ${line}:${column} ${key}`);
}

describe('a waivers file', () => {
  it('gives its waivers, with `on` as a list', () => {
    const parsed = read(item({ on: 'sex' }), item({ id: 'w2', on: '[race, sex]' }));
    expect(parsed.problems).toEqual([]);
    expect(parsed.waivers).toEqual([
      { ...GOOD, owner: '@credit', on: ['sex'] },
      { ...GOOD, owner: '@credit', id: 'w2', on: ['race', 'sex'] },
    ]);
  });

  it('may have none', () => {
    for (const text of ['', '# nothing is waived\n', 'version: 1\n', 'version: 1\nwaivers: []\n']) {
      expect(parseWaivers(text, 'w.yml', KNOWN)).toEqual({ waivers: [], problems: [] });
    }
  });

  it.each<[string, Record<string, string | undefined>, string]>([
    ['waivers/unknown-key 10:5 waivers[0].until', { until: 'x' }, 'w1'],
    ['waivers/missing-key 3:5 waivers[0].owner', { owner: undefined }, 'Add `owner`'],
    ['waivers/out-of-range 6:13 waivers[0].reason', { reason: '"  "' }, 'w1'],
    ['waivers/out-of-range 6:13 waivers[0].reason', { reason: 'x'.repeat(2001) }, '2000 characters'],
    ['waivers/wrong-type 6:13 waivers[0].reason', { reason: '' }, 'nothing'],
    ['waivers/wrong-type 7:12 waivers[0].owner', { owner: '[a]' }, 'text'],
    ['waivers/not-a-date 9:14 waivers[0].expires', { expires: '2027-02-29' }, 'calendar'],
    ['waivers/not-a-date 8:14 waivers[0].granted', { granted: 'yesterday' }, '2026-11-21'],
    ['waivers/dates-order 9:14 waivers[0].expires', { expires: '2026-10-31' }, 'never apply'],
    ['waivers/too-long 9:14 waivers[0].expires', { expires: '2027-11-02' }, '2027-11-01 is the last'],
  ])('says %s and leaves the waiver out', (expected, changes, words) => {
    const parsed = read(
      item(changes),
      item({ id: 'w2', requirement: 'fairness/equalized-odds-difference@sex' }),
    );
    expect(told(parsed)).toEqual([expected]);
    expect(parsed.problems.map(({ message, hint }) => `${message} ${hint}`).join()).toContain(words);
    expect(parsed.waivers.map(({ id }) => id)).toEqual(['w2']);
  });

  it.each<[string, Record<string, string | undefined>, string]>([
    ['waivers/granted-ahead 8:14 waivers[0].granted', { granted: '2026-11-22' }, 'still to come'],
    [
      'waivers/unknown-requirement 4:18 waivers[0].requirement',
      { requirement: 'fairness/demographic-parity-diference' },
      'Did you mean `fairness/demographic-parity-difference`',
    ],
    [
      'waivers/unknown-requirement 4:18 waivers[0].requirement',
      { requirement: 'fairness/demographic-parity-difference@sex' },
      'with `on: sex`',
    ],
    ['waivers/unknown-subject 5:14 waivers[0].subject', { subject: 'incme' }, 'Did you mean `income`'],
    [
      'waivers/not-required 5:14 waivers[0].subject',
      { requirement: 'performance/accuracy' },
      'is not asked of',
    ],
    ['waivers/unknown-scope 6:9 waivers[0].on', { on: 'sx' }, 'Did you mean `sex`'],
    [
      'waivers/unknown-scope 6:9 waivers[0].on',
      { requirement: 'fairness/equalized-odds-difference@sex', on: 'race' },
      'Scopes: `sex`',
    ],
    ['waivers/for-everything 4:18 waivers[0].requirement', { requirement: '"*"' }, 'nobody has looked at'],
    [
      'waivers/for-everything 4:18 waivers[0].requirement',
      { requirement: 'fairness/*' },
      'one waiver for each',
    ],
    ['waivers/for-everything 5:14 waivers[0].subject', { subject: 'everything' }, 'by its id'],
    ['waivers/for-everything 6:9 waivers[0].on', { on: 'all' }, 'Leave `on` out'],
  ])('says %s and keeps the waiver, which matches nothing', (expected, changes, words) => {
    const { on, ...rest } = changes;
    const text = on === undefined ? item(rest) : item(rest).replace(/(subject: .*\n)/u, `$1    on: ${on}\n`);
    const parsed = read(text);
    expect(told(parsed)).toEqual([expected]);
    expect(parsed.problems.map(({ message, hint }) => `${message} ${hint}`).join()).toContain(words);
    expect(parsed.waivers).toHaveLength(1);
  });

  it('has ids that are there once, and no two for the same at one time', () => {
    const parsed = read(
      item(),
      item({ requirement: 'fairness/equalized-odds-difference@sex' }),
      item({ id: 'w3' }),
      item({ id: 'w4', granted: '2025-01-01', expires: '2025-12-31' }),
    );
    expect(told(parsed)).toEqual([
      'waivers/duplicate-id 10:9 waivers[1].id',
      'waivers/twice 18:18 waivers[2].requirement',
    ]);
    expect(parsed.waivers.map(({ id }) => id)).toEqual(['w1', 'w3', 'w4']);
  });

  it('tells all mistakes at once, by position, each with the name of its waiver', () => {
    const parsed = read(
      item({ requirement: 'x/y', until: '1', expires: 'soon' }),
      '  - text\n',
      item({ id: 'w2', subject: 'b' }),
    );
    expect(parsed.problems.map(({ code }) => code)).toEqual([
      'waivers/unknown-requirement',
      'waivers/not-a-date',
      'waivers/unknown-key',
      'waivers/wrong-type',
      'waivers/unknown-subject',
    ]);
    expect(parsed.problems.filter(({ message }) => /^Waiver `w[12]`: /u.test(message))).toHaveLength(4);
    expect(parsed.waivers.map(({ id }) => id)).toEqual(['w2']);
  });

  it('is bounded: the first 500 count, bombs and broken text give nothing', () => {
    const many = Array.from({ length: 501 }, (_, index) =>
      item({ id: `w${index}`, granted: '2026-11-01', expires: '2026-11-01', requirement: `m/${index}` }),
    );
    const parsed = read(...many);
    expect(parsed.waivers).toHaveLength(500);
    expect(
      parsed.problems.some(({ code, message }) => code === 'waivers/out-of-range' && message.includes('500')),
    ).toBe(true);
    for (const [text, code] of [
      [`version: 1\nwaivers: ${'['.repeat(100)}`, 'waivers/too-deep'],
      ['version: 1\nwaivers: [', 'waivers/yaml'],
      ['version: 1\n---\nversion: 1\n', 'waivers/several-documents'],
      ['version: 1\n<<: {}\n', 'waivers/merge-key'],
      ['- a\n', 'waivers/wrong-type'],
      [`# ${'x'.repeat(1 << 20)}`, 'waivers/too-large'],
    ] as const) {
      const { waivers, problems } = parseWaivers(text, 'w.yml', KNOWN);
      expect([waivers, problems.map((each) => each.code)]).toEqual([[], expect.arrayContaining([code])]);
      expect(problems.some(({ message, hint }) => /policy is|extends/u.test(message + hint))).toBe(false);
    }
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(anyText(80), fc.nat(400), fc.nat(30), (text, at, length) => {
        const whole = `version: 1\nwaivers:\n${item({ on: '[sex, race]' })}${item({ id: 'w2' })}`;
        const broken = whole.slice(0, at) + text + whole.slice(at + length);
        const { problems } = parseWaivers(broken, 'w.yml', KNOWN);
        expect(
          problems.every(({ message, hint, line = 1 }) => message !== '' && hint !== '' && line > 0),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('mistakes that a pull request brings in', () => {
  const bad = item({ expires: 'soon' });

  it('are none when the base has them, wherever they stand', () => {
    const base = read(bad);
    const head = read(item({ id: 'first', requirement: 'fairness/equalized-odds-difference@sex' }), bad);
    expect(newProblems(head.problems, base.problems)).toEqual([]);
  });

  it('are those of a waiver that it adds, even when the base has the same mistake of another', () => {
    const head = read(bad, item({ id: 'w2', expires: 'soon' }));
    expect(newProblems(head.problems, read(bad).problems).map(({ message }) => message)).toEqual([
      expect.stringContaining('Waiver `w2`'),
    ]);
    const unnamed = read('  - 1\n', '  - 1\n');
    expect(newProblems(unnamed.problems, read('  - 1\n').problems)).toHaveLength(1);
  });
});
