import { describe, expect, it } from '@jest/globals';
import { cardSection, withDateOf } from '../../../src/render/card/section.ts';

const EMPTY = {
  version: '1.2.3',
  asOf: '2026-11-27',
  confidence: 0.9,
  table: 'a`b.csv',
  rows: 3,
  numbers: [],
  groups: [],
};

describe('the quantitative section', () => {
  it('says the day, the table and the level, whatever is measured', () => {
    expect(cardSection(EMPTY)).toBe(
      'Measured on 2026-11-27 with fates-gate 1.2.3 over ``a`b.csv`` (3 rows); intervals at 90 %.\nWritten by `fates card --write`: what is changed here by hand is lost.',
    );
  });

  it('has decimals that fit the size, no number where there is none, and at most fifty groups', () => {
    const numbers = [
      {
        metric: 'performance/mae',
        title: 'MAE',
        scope: { kind: 'overall' },
        measurement: { status: 'measured', value: 12345.678, n: 3 },
      },
      {
        metric: 'performance/r2',
        title: 'R²',
        scope: { kind: 'overall' },
        measurement: { status: 'insufficient', n: 0, needed: 1, reason: '' },
      },
      {
        metric: 'a/b',
        title: 'B',
        scope: { kind: 'intersection', columns: ['x|y', 'z'] },
        measurement: { status: 'measured', value: -0.001234, n: 3, interval: [-0.5, 0] },
      },
    ] as const;
    const parts = Array.from({ length: 52 }, (_, index) => ({
      group: [`g${index}`],
      n: 1,
      value: index === 0 ? null : 0.5,
    }));
    const rates = [
      { title: 'Accuracy', parts },
      { title: 'Recall', parts: parts.slice(0, 2) },
    ];
    const section = cardSection({
      ...EMPTY,
      numbers,
      groups: [
        { column: 'c', rates },
        { column: 'd', rates: [] },
      ],
    });
    expect(section).toContain('| MAE (`performance/mae`) | overall | 12346 |  | 3 |');
    expect(section).toContain('| R² (`performance/r2`) | overall | insufficient |  |  |');
    expect(section).toContain('| B (`a/b`) | `x\\|y` × `z` | -0.00123 | -0.500 to 0.000 | 3 |');
    expect(section).toContain('| `g0` | 1 | – | – |\n| `g1` | 1 | 0.500 | 0.500 |\n| `g2` | 1 | 0.500 | – |');
    expect(section.match(/^\| `g/gmu)).toHaveLength(50);
    expect(section.endsWith('2 more groups are not listed.')).toBe(true);
  });

  it('takes the day and the version of what is there', () => {
    const section = 'Measured on 2026-11-27 with fates-gate 2.0.0 over x';
    const older = 'Measured on 2025-01-02 with fates-gate 1.0.0';
    expect(withDateOf(section, `${older} over y`)).toBe(`${older} over x`);
    expect(withDateOf(section, undefined)).toBe(section);
    expect(withDateOf(section, 'something else')).toBe(section);
  });
});
