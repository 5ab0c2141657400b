import { describe, expect, it } from '@jest/globals';
import { fit } from '../../../src/render/budget.ts';
import { untouchedLine } from '../../../src/render/markdown/background.ts';
import { link, listForms, remainder } from '../../../src/render/markdown/blocks.ts';
import { metricsSection } from '../../../src/render/markdown/explanations.ts';
import { groupsSection } from '../../../src/render/markdown/groups.ts';
import { scoreSection } from '../../../src/render/markdown/scores.ts';
import { finding, measured, METRICS, report, subject } from '../reports/build.ts';
import { parsed } from './parsed.ts';

const parts = [
  { group: ['Female'], n: 400, value: 0.2 },
  { group: ['Male'], n: 600, value: null },
];

describe('the groups', () => {
  it('share a table while groups and sizes are the same, four columns at most', () => {
    const findings = ['a', 'b', 'c', 'd', 'e', 'e'].map((id) =>
      finding(`fairness/${id}`, 'PASS', { measurement: measured(0.1, { parts }) }),
    );
    const [text] = groupsSection(report([subject('x', findings, {})])).forms;
    const headers = text.split('\n').filter((line) => line.startsWith('| group'));
    expect(headers).toEqual([
      '| group | rows | fairness/a | fairness/b | fairness/c | fairness/d |',
      '| group | rows | fairness/e |',
    ]);
    expect(text).toContain('| `Male` | 600 | undefined | undefined | undefined | undefined |');
  });

  it('name their subject when there are several, and are shortened by whole rows', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ group: [`g${index}`], n: index, value: 0.5 }));
    const excluded = many.map(({ group, n }) => ({ group, n, reason: 'too-few-rows' as const }));
    const entry = finding('fairness/a', 'WARN', { measurement: measured(0.1, { parts: many, excluded }) });
    const { forms } = groupsSection(report([subject('x', [entry], {}), subject('y', [entry], {})], {}));
    expect(forms).toHaveLength(3);
    expect(forms[0]).toContain('**`x`, on `sex`**');
    expect(forms[0]).toContain('| `g1` | 1 | 0.500, left out |');
    expect(forms[2]).toContain('… and 25 groups more.');
    expect(forms[2]).toContain('`g4` (4 rows, too few rows) and 25 more.');
  });
});

describe('the scores', () => {
  it('say per property what became better and worse since the base', () => {
    const compared = (metric: string, changes: readonly number[]) =>
      changes.map((change) =>
        finding(metric, 'PASS', { comparison: { base: measured(0.1), change, from: 'commit' } }),
      );
    const [text] = scoreSection(
      report([
        subject(
          'x',
          [
            ...compared('fairness/a', [0.1, 0.2, -0.1]),
            ...compared('accountability/a', [0, 1e-12]),
            finding('ethics/a', 'PASS', {
              comparison: {
                base: { status: 'error', message: 'x', hint: 'Mend the file.' },
                from: 'commit',
              },
            }),
          ],
          { fairness: 60, accountability: 100, ethics: 100 },
        ),
      ]),
    ).forms;
    expect(text).toContain('| ▼ 2 worse, ▲ 1 better | 3 pass |');
    expect(text).toContain('| = unchanged | 2 pass |');
    expect(text).toContain('| **E**thics | 100 | ██████████ | 1 newly measured | 1 passes |');
  });

  it('fold many subjects into one table', () => {
    const subjects = Array.from({ length: 40 }, (_, index) =>
      subject(`model_${index}`, [finding('fairness/a', 'PASS')], index === 0 ? {} : { fairness: 100 }),
    );
    const section = scoreSection(report(subjects));
    const text = fit([section], { count: 'characters', most: 4000 }, '');
    expect(text).toContain('| `model_0` | no score |  | 1 passes |');
    expect(text).toContain('**100** is the lowest of 39 subjects');
    expect(section.forms.at(-1)).toContain('… and 35 subjects more.');
    expect(parsed(text).types.has('table')).toBe(true);
  });

  it('say when there is no score', () => {
    const [text] = scoreSection(
      report([
        subject(
          'x',
          [
            finding('performance/accuracy', 'MISSING', {
              measurement: { status: 'no-evidence', missing: [], hint: '' },
            }),
          ],
          {},
        ),
      ]),
    ).forms;
    expect(text.endsWith('No score: no property has a requirement that counts')).toBe(true);
  });
});

describe('what stands behind', () => {
  it('names twenty untouched subjects and counts the others', () => {
    const untouched = Array.from({ length: 25 }, (_, index) => `m${index}`);
    expect(untouchedLine(report([], { untouched }))).toMatch(
      /^Looked at: policy `fates\.yml`\. Not touched .*`m19` and 5 more\.$/,
    );
    expect(untouchedLine(report([subject('x', [], {})], { untouched: ['y'] }))).toBe(
      'Not touched by this change: `y`.',
    );
    expect(untouchedLine(report([subject('x', [], {})]))).toBe('');
  });

  it('describes metrics with and without references', () => {
    const [first] = Object.values(METRICS);
    const metrics =
      first === undefined ? {} : { 'fairness/a': { ...first, references: [] }, 'fairness/b': first };
    const [text] = metricsSection(report([], { metrics })).forms;
    expect(text.match(/fairlearn\.org/g)).toHaveLength(1);
  });
});

describe('blocks', () => {
  it('link to plain addresses only', () => {
    expect(link('a', 'https://x.example/y?z=1#f')).toBe('[a](https://x.example/y?z=1#f)');
    for (const url of [
      undefined,
      'javascript:alert(1)',
      'https://x.example/)](y',
      'https://x.example/ "t"',
      '//x',
      'https://x|y',
    ]) {
      expect(link('a', url)).toBe('a');
    }
  });

  it('shorten lists to 100, 25 and 5 and count the rest', () => {
    expect(listForms(30, String)).toEqual(['30', '25', '5']);
    expect(listForms(5, String)).toEqual(['5']);
    expect([remainder(5, 5, String), remainder(6, 5, String)]).toEqual([[], ['… and 1 more.']]);
  });
});
