import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import type { MeasureResult } from '../../src/render/measure-table.ts';
import { renderMeasureTable } from '../../src/render/measure-table.ts';
import { golden } from './golden.ts';

const parts = [
  { group: 'Female', n: 10_771, value: 0.112 },
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
    {
      metric: 'performance/accuracy',
      scope: 'overall',
      status: 'measured',
      value: 0.852,
      n: 32_561,
      interval: [0.848, 0.856],
    },
    {
      metric: 'fairness/demographic-parity-difference',
      scope: 'sex',
      status: 'measured',
      value: 0.194,
      n: 32_561,
      interval: [0.185, 0.203],
      chance: { mean: 0.004, upper: 0.01 },
      excluded: [{ group: ['女性 \u202e'], n: 1, reason: 'too-few-rows' }],
      parts,
    },
    {
      metric: 'fairness/demographic-parity-ratio',
      scope: 'sex',
      status: 'measured',
      value: 0.366,
      n: 32_561,
      interval: [0.35, 0.382],
      chance: { mean: 0.98, upper: 0.95 },
      parts,
    },
    {
      metric: 'performance/mae-difference',
      scope: ['sex', 'race'],
      status: 'measured',
      value: 3.5,
      n: 900,
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
    },
  ],
};

/** Without the codes of the colours. */
const uncoloured = (text: string): string =>
  text
    .split('\u001b')
    .map((part, index) => (index === 0 ? part : part.slice(part.indexOf('m') + 1)))
    .join('');

describe('the numbers of measure', () => {
  it('read as agreed at 80 columns', () => {
    const text = renderMeasureTable(result, { color: false, width: 80 });
    expect(text).toBe(golden('measure.txt', text));
    expect(text).not.toContain('\u202e');
    expect(text.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
    expect(renderMeasureTable(result, { color: false, width: 120 })).toMatch(
      /0.185–0.203 {2}chance: mean 0.004, 95 % below 0.010\n/,
    );
  });

  it('say the same with colour', () => {
    const coloured = renderMeasureTable(result, { color: true, width: 80 });
    expect(coloured).not.toBe(renderMeasureTable(result, { color: false, width: 80 }));
    expect(uncoloured(coloured)).toBe(renderMeasureTable(result, { color: false, width: 80 }));
  });

  it('say so when nothing was measured', () => {
    expect(
      renderMeasureTable({ ...result, refused: [], measurements: [] }, { color: false, width: 80 }),
    ).toBe('evaluation/predictions.csv: 32,561 rows');
  });
});
