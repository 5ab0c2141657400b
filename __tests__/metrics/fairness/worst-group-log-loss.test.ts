import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/fairness/worst-group-log-loss.ts';
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

describe('the worst group by log-loss', () => {
  it('has the largest number of the groups that count, with an interval around it', () => {
    const { value, interval = [0, 0], parts = [] } = measured(metric, rows, { on: 'g' });
    expect(value).toBe(Math.max(...parts.map((part) => part.value ?? Number.NaN)));
    expect(interval[0]).toBeLessThan(value);
    expect(interval[1]).toBeGreaterThan(value);
  });

  it('leaves out small groups, and says what they would change', () => {
    const small = [
      { label: '0', score: 0.99, at: { g: 'd' } },
      { label: '1', score: 0.01, at: { g: 'd' } },
    ];
    const found = measured(metric, [...rows, ...small], { on: 'g', minimum: DEFAULT_MINIMUM });
    expect(found.excluded).toEqual([{ group: ['d'], n: 2, reason: 'too-few-rows' }]);
    expect(found.value).toBeCloseTo(measured(metric, rows, { on: 'g' }).value, 12);
    expect(found.withExcluded).not.toBeCloseTo(found.value, 2);
  });

  it('needs two groups', () => {
    expect(insufficient(metric, rows.slice(0, 1), { on: 'g' }).needed).toBe(2);
  });
});
