import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/fairness/auc-difference.ts';
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

describe('the AUC difference', () => {
  it('is the gap between the largest and the smallest AUC, its interval around it, its chance level below it', () => {
    const { value, interval = [0, 0], parts = [], chance } = measured(metric, rows, { on: 'g' });
    const areas = parts.map((part) => part.value ?? Number.NaN);
    expect(value).toBeCloseTo(Math.max(...areas) - Math.min(...areas), 12);
    expect(interval[0]).toBeGreaterThan(0);
    expect(interval[0]).toBeLessThan(value);
    expect(interval[1]).toBeGreaterThan(value);
    expect(chance?.upper).toBeLessThan(value);
    expect(chance?.mean).toBeLessThan(chance?.upper ?? 0);
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
    const chance = measured(metric, rows, { on: 'g', draws: 2_000 }).chance?.mean ?? 0;
    expect(chance / mean).toBeGreaterThan(0.8);
    expect(chance / mean).toBeLessThan(1.25);
  });

  it('does not stand still where every AUC is 1', () => {
    const perfect = rows.map(({ score = 0, at = {} }) => ({ label: score > 0.5 ? '1' : '0', score, at }));
    const { value, interval = [0, 0], chance } = measured(metric, perfect, { on: 'g' });
    expect([value, interval[0], chance?.upper]).toEqual([0, 0, 0]);
    expect(interval[1]).toBeGreaterThan(0);
  });

  it('has no chance level where all groups together have one effective positive', () => {
    const few = [
      { label: '1', score: 0.5, at: { g: 'a' } },
      { label: '0', score: 0.25, at: { g: 'a' } },
      { label: '1', score: 0.5, weight: 1e-20, at: { g: 'b' } },
      { label: '0', score: 0.75, weight: 1e-20, at: { g: 'b' } },
    ];
    const { value, chance } = measured(metric, few, { on: 'g' });
    expect([value, chance]).toEqual([1, undefined]);
  });

  it('adds up what two binned areas can be off', () => {
    const found = measured(metric, rows, { on: 'g', table: { task: 'binary', bins: 20 } });
    expect(found.notes?.[0]).toMatch(
      /^Scores were kept in bins: the value is within [\d.]+e-\d of the exact one\.$/u,
    );
    const exact = measured(metric, rows, { on: 'g' }).value;
    expect(Math.abs(found.value - exact)).toBeLessThanOrEqual(
      Number(/within (\S+)/u.exec(found.notes?.[0] ?? '')?.[1]),
    );
  });

  it('leaves out groups with few positives or few negatives', () => {
    const few = Array.from({ length: 40 }, (_, row) => ({
      label: row < 2 ? '1' : '0',
      score: row / 40,
      at: { g: 'd' },
    }));
    const found = measured(metric, [...rows, ...few], { on: 'g', minimum: DEFAULT_MINIMUM });
    expect(found.excluded).toEqual([{ group: ['d'], n: 40, reason: 'too-few-positives' }]);
    expect(insufficient(metric, few, { on: 'g' }).needed).toBe(2);
  });
});
