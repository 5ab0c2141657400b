import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/fairness/calibration-difference.ts';
import { randomStream } from '../../../src/stats/random.ts';
import type { PlainRow } from '../../cube/cube-of-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured } from '../run-metric.ts';

/** 120 rows a group; in c the score says little. */
const rows: readonly PlainRow[] = Array.from({ length: 360 }, (_, row) => {
  const g = ['a', 'b', 'c'][row % 3] ?? 'a';
  const score = ((row * 37) % 101) / 101;
  const noise = ((row * 53) % 97) / 97;
  const label = (g === 'c' ? 0.8 * noise + 0.1 * score : score * 0.7 + noise * 0.3) > 0.45 ? '1' : '0';
  return { label, score, at: { g } };
});

describe('the calibration difference', () => {
  it('is the gap between the largest and the smallest error, its interval around it', () => {
    const { value, interval = [0, 0], parts = [] } = measured(metric, rows, { on: 'g' });
    const errors = parts.map((part) => part.value ?? Number.NaN);
    expect(value).toBeCloseTo(Math.max(...errors) - Math.min(...errors), 12);
    expect(interval[0]).toBeLessThanOrEqual(value);
    expect(interval[1]).toBeGreaterThan(value);
  });

  it('has a chance level like the gaps of groups that are dealt by chance', () => {
    const random = randomStream(7, 0);
    const gaps = Array.from({ length: 80 }, () => {
      const dealt = rows
        .map((row) => ({ row, key: random.next() }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ row }, place) => ({ ...row, at: { g: ['a', 'b', 'c'][place % 3] ?? 'a' } }));
      return measured(metric, dealt, { on: 'g', draws: 40 }).value;
    });
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    const { chance } = measured(metric, rows, { on: 'g' });
    expect((chance?.mean ?? 0) / mean).toBeGreaterThan(0.8);
    expect((chance?.mean ?? 0) / mean).toBeLessThan(1.25);
    expect(chance?.upper).toBeGreaterThan(chance?.mean ?? 1);
  });

  it('leaves out small groups and needs two', () => {
    const small = [{ label: '1', score: 0.01, at: { g: 'd' } }];
    const found = measured(metric, [...rows, ...small], { on: 'g', minimum: DEFAULT_MINIMUM });
    expect(found.excluded).toEqual([{ group: ['d'], n: 1, reason: 'too-few-rows' }]);
    expect(insufficient(metric, small, { on: 'g' }).needed).toBe(2);
  });
});
