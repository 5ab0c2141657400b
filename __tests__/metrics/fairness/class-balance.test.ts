import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/class-balance.ts';
import { randomStream } from '../../../src/stats/random.ts';
import type { PlainRow } from '../../cube/cube-of-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured, metricOf } from '../run-metric.ts';

const positives = metricOf(family, 'fairness/positive-class-balance-difference');
const negatives = metricOf(family, 'fairness/negative-class-balance-difference');

/** 120 rows a group; scores of c are lower by a quarter. */
const rows: readonly PlainRow[] = Array.from({ length: 360 }, (_, row) => {
  const g = ['a', 'b', 'c'][row % 3] ?? 'a';
  const score = ((row * 37) % 101) / 101;
  const noise = ((row * 53) % 97) / 97;
  return {
    label: score * 0.7 + noise * 0.3 > 0.45 ? '1' : '0',
    score: g === 'c' ? score * 0.75 : score,
    at: { g },
  };
});

const meanOf = (label: string, g: string): number => {
  const own = rows.filter((row) => row.label === label && row.at?.['g'] === g);
  return own.reduce((sum, { score = Number.NaN }) => sum + score, 0) / own.length;
};

describe.each([
  ['positive', '1', positives],
  ['negative', '0', negatives],
] as const)('balance for the %s class', (_, label, metric) => {
  it('is the gap of mean scores, its interval around it, its chance level below it', () => {
    const { value, interval = [0, 0], parts = [], chance } = measured(metric, rows, { on: 'g' });
    const means = ['a', 'b', 'c'].map((g) => meanOf(label, g));
    expect(parts.map((part) => part.value)).toEqual(means.map((mean) => expect.closeTo(mean, 12)));
    expect(value).toBeCloseTo(Math.max(...means) - Math.min(...means), 12);
    expect(interval[0]).toBeLessThan(value);
    expect(interval[1]).toBeGreaterThan(value);
    expect(chance?.mean).toBeLessThan(value);
    expect(chance?.mean).toBeLessThan(chance?.upper ?? 0);
  });

  it('has a chance level like the gaps of groups that are dealt by chance', () => {
    const random = randomStream(7, 0);
    const gaps = Array.from({ length: 120 }, () => {
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

  it('is exact in bins, which keep the sum of their scores', () => {
    const run = { on: 'g', table: { task: 'binary', bins: 20 } } as const;
    const found = measured(metric, rows, run);
    expect(found.value).toBeCloseTo(measured(metric, rows, { on: 'g' }).value, 12);
    expect(found.notes).toBeUndefined();
  });

  it('does not stand still where every score is 1 or 0', () => {
    const sure = rows.map((row) => ({ ...row, score: Number(row.label) }));
    const { value, interval = [0, 0], chance } = measured(metric, sure, { on: 'g' });
    expect([value, interval[0], chance?.upper]).toEqual([0, 0, 0]);
    expect(interval[1]).toBeGreaterThan(0);
  });

  it('leaves out a group with few rows of that class, and rows without weight', () => {
    const few = Array.from({ length: 40 }, (_unused, row) => ({
      label: row < 2 ? label : String(1 - Number(label)),
      score: row / 40,
      at: { g: 'd' },
    }));
    const found = measured(metric, [...rows, ...few], { on: 'g', minimum: DEFAULT_MINIMUM });
    expect(found.excluded?.map(({ group }) => group)).toEqual([['d']]);
    const weightless = few.map((row) => ({ ...row, weight: row.label === label ? 0 : 1 }));
    expect(measured(metric, [...rows, ...weightless], { on: 'g' }).parts?.at(-1)?.value).toBeNull();
    expect(insufficient(metric, few, { on: 'g' }).needed).toBe(2);
  });
});
