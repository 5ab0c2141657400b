import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import type { MeasureEntry, MeasureResult, ScopeProfile } from '../../src/render/measure-result.ts';
import { renderMeasureTable } from '../../src/render/measure-table.ts';
import { golden } from './golden.ts';

const RATES = ['selection', 'TPR', 'FPR', 'PPV', 'accuracy'].map((name) => ({
  name,
  scale: 'share' as const,
}));
const HOSTILE = `女性 \u202e\u001b[31m${'漢'.repeat(60)}`;

const shares = (...values: readonly (number | null)[]): ScopeProfile['groups'][number]['estimates'] =>
  values.map((value) =>
    value === null ? { value } : { value, interval: [Math.max(0, value - 0.01), value + 0.01] },
  );
const sexes: ScopeProfile = {
  scope: 'sex',
  measures: RATES,
  groups: [
    { group: ['Male'], n: 21_790, estimates: shares(0.306, 0.61, 0.08, 0.75, 0.81) },
    { group: ['Female'], n: 10_770, estimates: shares(0.112, 0.55, 0.02, 0.8, 0.93) },
    { group: [HOSTILE], n: 1, estimates: shares(0, null, 0, null, 1) },
  ],
};
const errors: ScopeProfile = {
  scope: ['sex', 'race'],
  measures: [
    { name: 'MAE', scale: 'size' },
    { name: 'mean y − ŷ', scale: 'signed' },
  ],
  groups: [
    {
      group: ['Female', 'Amer-Indian-Eskimo'],
      n: 400,
      estimates: [{ value: 12_500, interval: [11_000, 14_000] }, { value: -7_000 }],
    },
    {
      group: ['Male', 'Black'],
      n: 500,
      estimates: [{ value: 5_000 }, { value: 12.5, interval: [-3, 28] }],
    },
  ],
};
const all: ScopeProfile = {
  scope: 'overall',
  measures: RATES,
  groups: [{ group: [], n: 32_561, estimates: shares(0.24, 0.6, 0.05, 0.76, 0.85) }],
};

function measured(metric: string, scope: MeasureEntry['scope'], value: number): MeasureEntry {
  return { metric, scope, status: 'measured', value, n: 32_561, interval: [value - 0.01, value + 0.01] };
}

const excluded = [{ group: [HOSTILE], n: 1, reason: 'too-few-rows' as const }];
const parts = [
  { group: 'Female', n: 10_770, value: 0.112, interval: [0.1, 0.12] as const },
  { group: 'Male', n: 21_790, value: 0.306 },
  { group: '女性 \u202e', n: 1, value: null },
];
const result: MeasureResult = {
  table: 'evaluation/predictions.csv',
  rows: 32_561,
  refused: [
    { reason: 'missing-label', columns: [], group: [], n: 12, lines: [7, 19, 23, 41, 88] },
    { reason: 'ragged-row', columns: [], group: [], n: 1, lines: [9] },
    { reason: 'missing-label', columns: ['sex'], group: ['Female'], n: 12, lines: [7] },
  ],
  measurements: [
    measured('performance/accuracy', 'overall', 0.852),
    { ...measured('performance/roc-auc', 'overall', 0.91), notes: ['Scores were kept in bins.'] },
    {
      ...measured('fairness/demographic-parity-difference', 'sex', 0.194),
      chance: { mean: 0.004, upper: 0.01 },
      excluded,
      parts,
    },
    {
      ...measured('fairness/demographic-parity-ratio', 'sex', 0.366),
      chance: { mean: 0.98, upper: 0.95 },
      excluded,
      parts,
    },
    { ...measured('fairness/disparate-impact', 'sex', 0.366), excluded },
    measured('security/attack-success-gap', 'sex', 0.02),
    {
      metric: 'fairness/mae-difference',
      scope: ['sex', 'race'],
      status: 'measured',
      value: 3.5,
      parts: [
        { group: ['Female', 'White'], n: 400, value: -12.5 },
        { group: ['Male', 'Black'], n: 500, value: 5 },
      ],
    },
    {
      metric: 'fairness/equalized-odds-difference',
      scope: ['sex', 'race'],
      status: 'insufficient',
      reason: 'fewer than two groups are large enough',
      parts: [{ group: ['Male', 'Black'], n: 500, value: 5 }],
    },
  ],
};
const profiles = [all, sexes, errors];

/** Without the codes of the colours. */
const uncoloured = (text: string): string =>
  text
    .split('\u001b')
    .map((part, index) => (index === 0 ? part : part.slice(part.indexOf('m') + 1)))
    .join('');
const plain = (width: number, shown = profiles): string =>
  renderMeasureTable(result, shown, { color: false, width });

describe('the numbers of measure', () => {
  it.each([40, 80])('read as agreed at %d columns', (width) => {
    const text = plain(width);
    expect(text).toBe(golden(`measure-${width}.txt`, text));
    expect(['\u202e', '\u001b'].filter((character) => text.includes(character))).toEqual([]);
  });

  it.each([40, 50, 60, 72, 80, 100, 120, 200])('have no line longer than %d columns', (width) => {
    const lines = plain(width).split('\n');
    expect(lines.filter((line) => stringWidth(line) > width || line.endsWith(' '))).toEqual([]);
  });

  it('name each metric in one line of its scope, whatever it says of the groups', () => {
    const lines = plain(80).split('\n');
    for (const { metric } of result.measurements) {
      const name = metric.slice(metric.indexOf('/') + 1);
      expect(lines.filter((line) => line.startsWith(`    ${name} `))).toHaveLength(1);
    }
  });

  it('say what holds for several metrics once', () => {
    expect(plain(80).match(/too few rows/gu)).toHaveLength(1);
    expect(plain(80)).toContain('  - 3 metrics: without 女性');
  });

  it.each([40, 80])('say the same with colour at %d columns', (width) => {
    const coloured = renderMeasureTable(result, profiles, { color: true, width });
    expect(coloured).not.toBe(plain(width));
    expect(uncoloured(coloured)).toBe(plain(width));
  });

  it('show what metrics say of the groups where there is no profile: a table for those that say the same', () => {
    const text = plain(80, []);
    expect(text).toBe(golden('measure-parts.txt', text));
    expect(text.match(/0\.112/gu)).toHaveLength(1);
  });

  it('count the groups behind the first thirty, and the excluded behind the first ten', () => {
    const names = Array.from({ length: 45 }, (_, index) => `g${index}`);
    const many: ScopeProfile = {
      scope: 'city',
      measures: RATES,
      groups: names.map((name) => ({ group: [name], n: 3, estimates: shares(0.5, 0.5, 0.5, 0.5, 0.5) })),
    };
    const entry: MeasureEntry = {
      ...measured('fairness/disparate-impact', 'city', 1),
      excluded: names.map((name) => ({ group: [name], n: 3, reason: 'too-few-rows' })),
    };
    const text = renderMeasureTable({ ...result, measurements: [entry] }, [many], {
      color: false,
      width: 80,
    });
    expect(text).toContain('… and 15 more groups; --json has all.');
    expect(text).toMatch(/g9 \(3 rows, too few rows\), 35 more\s+groups$/u);
  });

  it('draw no bar where the largest error is 0', () => {
    const right: ScopeProfile = {
      scope: 'sex',
      measures: [{ name: 'MAE', scale: 'size' }],
      groups: [
        { group: ['f'], n: 2, estimates: [{ value: 0 }] },
        { group: ['m'], n: 3, estimates: [{ value: null }] },
      ],
    };
    const text = renderMeasureTable({ ...result, measurements: [] }, [right], { color: false, width: 80 });
    expect(text.split('\n').slice(-4)).toEqual([
      '  f             0.000',
      '  2 rows',
      '  m         undefined',
      '  3 rows',
    ]);
  });

  it('say so when nothing was measured, also of groups without any number', () => {
    const nothing = { ...result, refused: [], measurements: [] };
    const options = { color: false, width: 80 };
    expect(renderMeasureTable(nothing, [], options)).toBe('evaluation/predictions.csv: 32,561 rows');
    const bare = { scope: 'sex', measures: [], groups: [{ group: ['f'], n: 2, estimates: [] }] };
    expect(renderMeasureTable(nothing, [bare, { ...bare, scope: 'race', groups: [] }], options)).toBe(
      'evaluation/predictions.csv: 32,561 rows\n\nsex\n  group\n  f\n  2 rows\n\nrace',
    );
  });
});
