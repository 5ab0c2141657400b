import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/fairness/score-distribution-distance.ts';
import type { PlainRow } from '../../cube/cube-of-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured } from '../run-metric.ts';

/** 100 rows a group, the scores of c .25 higher. */
const rows: readonly PlainRow[] = Array.from({ length: 300 }, (_, row) => {
  const g = ['a', 'b', 'c'][row % 3] ?? 'a';
  return { label: String(row % 2), score: Math.floor(row / 3) / 256 + (g === 'c' ? 0.25 : 0), at: { g } };
});
const KS = { on: 'g', options: { distance: 'ks' } };

describe('the score distribution distance', () => {
  it('is how far the scores of one group have to be moved to be those of another', () => {
    const {
      value,
      interval = [0, 0],
      chance,
      parts,
    } = measured(metric, rows, { on: 'g', options: { distance: 'wasserstein' } });
    expect(value).toBeCloseTo(0.25, 12);
    expect(interval[0]).toBeGreaterThan(0.1);
    expect(interval[0]).toBeLessThan(0.25);
    expect(interval[1]).toBeGreaterThan(0.25);
    expect(chance?.upper).toBeLessThan(0.1);
    // All rows: a third of them each. c is moved to a and b by two thirds of .25, a to all by a third.
    expect(parts?.map((part) => part.value)).toEqual([
      expect.closeTo(0.25 / 3, 12),
      expect.closeTo(0.25 / 3, 12),
      expect.closeTo(0.5 / 3, 12),
    ]);
  });

  it('is the largest gap in selection over all thresholds by KS', () => {
    const { value, interval = [0, 0], chance } = measured(metric, rows, KS);
    expect(value).toBeCloseTo(0.64, 12);
    expect(interval[0]).toBeLessThan(0.64);
    expect(interval[1]).toBeGreaterThan(0.64);
    // Twice 100 rows: the mean of the largest of three KS distances, about 1.07 · √(2 / 100) by simulation with NumPy.
    expect(chance?.mean).toBeGreaterThan(0.12);
    expect(chance?.mean).toBeLessThan(0.18);
  });

  it('says how far bins can be off', () => {
    const binned = { table: { task: 'binary' as const, bins: 20 } };
    const moved = measured(metric, rows, { on: 'g', ...binned, options: { distance: 'wasserstein' } });
    expect(moved.notes).toEqual(['Scores were kept in bins: the value is within 5.0e-2 of the exact one.']);
    const off = Number(
      /within (\S+)/u.exec(measured(metric, rows, { ...KS, ...binned }).notes?.[0] ?? '')?.[1],
    );
    // 13 of 100 scores, 1/256 apart, share a twentieth.
    expect(off).toBeCloseTo(0.13, 12);
    expect(measured(metric, rows, KS).notes).toBeUndefined();
  });

  it('varies where all scores of a group are one', () => {
    const still = [
      ...rows,
      ...Array.from({ length: 40 }, () => ({ label: '1', score: 0.9, at: { g: 'd' } })),
    ];
    const alone = still
      .filter(({ at }) => at?.['g'] === 'd')
      .map((row, place) => ({ ...row, at: { g: String(place % 2) } }));
    const { value, interval = [0, 0], chance } = measured(metric, alone, KS);
    expect([value, interval[0], chance?.mean]).toEqual([0, 0, 0]);
    expect(interval[1]).toBeGreaterThan(0);
  });

  it('has no chance level for more than 60 groups', () => {
    const many = Array.from({ length: 183 }, (_, row) => ({
      label: '1',
      score: (row % 7) / 8,
      at: { g: String(row % 61) },
    }));
    expect(measured(metric, many, KS).chance).toBeUndefined();
    expect(
      measured(
        metric,
        many.filter(({ at }) => at.g !== '60'),
        KS,
      ).chance,
    ).toBeDefined();
  });

  it('leaves out a group without weight, small ones, and needs two', () => {
    const none = [{ label: '1', score: 0.5, weight: 0, at: { g: 'd' } }];
    expect(measured(metric, [...rows, ...none], KS).excluded).toEqual([
      { group: ['d'], n: 1, reason: 'undefined' },
    ]);
    expect(insufficient(metric, rows.slice(0, 1), KS).needed).toBe(2);
    expect(insufficient(metric, none, KS).parts?.[0]?.value).toBeNull();
    const found = measured(metric, [...rows, { label: '1', score: 0, at: { g: 'd' } }], {
      ...KS,
      minimum: DEFAULT_MINIMUM,
    });
    expect(found.withExcluded).toBeGreaterThan(found.value);
  });
});
