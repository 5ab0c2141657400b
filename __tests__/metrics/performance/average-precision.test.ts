import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/performance/average-precision.ts';
import type { PlainRow } from '../../cube/cube-of-rows.ts';
import { insufficient, measured } from '../run-metric.ts';

const rows: readonly PlainRow[] = Array.from({ length: 200 }, (_, row) => ({
  label: String(Number(row % 10 < row / 25)),
  score: 0.05 + (0.9 * row) / 200,
  at: { g: row % 2 === 0 ? 'even' : 'odd' },
}));

describe('average precision', () => {
  it('is the mean over the positives of the precision at each', () => {
    const found = measured(metric, [
      { label: '1', score: 0.9 },
      { label: '0', score: 0.8 },
      { label: '1', score: 0.7 },
    ]);
    expect(found.value).toBeCloseTo((1 + 2 / 3) / 2, 12);
  });

  it('has an interval around it, within (0, 1)', () => {
    const { value, interval = [0, 0] } = measured(metric, rows);
    expect(interval[0]).toBeLessThan(value);
    expect(interval[1]).toBeGreaterThan(value);
    expect(interval[1]).toBeLessThan(1);
  });

  it('has that of a share of 1 of the positives where all of them come first', () => {
    const perfect = [1, 1, 1, 0].map((label, place) => ({ label: String(label), score: 0.9 - place / 10 }));
    // Wilson, 3 of 3: 1 / (1 + z²/3).
    expect(measured(metric, perfect).interval?.[0]).toBeCloseTo(1 / (1 + 1.959963984540054 ** 2 / 3), 12);
    expect(measured(metric, perfect).interval?.[1]).toBe(1);
  });

  it('says how far bins can be off, and where the two orders within them lie', () => {
    const [exact, binned] = [
      measured(metric, rows),
      measured(metric, rows, { table: { task: 'binary', bins: 20 } }),
    ];
    const off = Number(/within ([\d.e+-]+) of/u.exec(binned.notes?.[0] ?? '')?.[1]);
    expect(Math.abs(binned.value - exact.value)).toBeLessThanOrEqual(off);
    const [last = 0, first = 0] = [...(binned.notes?.[1] ?? '').matchAll(/0\.\d+/gu)].map(Number);
    expect(last).toBeLessThan(exact.value);
    expect(first).toBeGreaterThan(exact.value);
    expect(exact.notes).toBeUndefined();
  });

  it('is that of the worst group on a slice, with the largest bound of the groups', () => {
    const found = measured(metric, rows, { on: 'g', slice: true, table: { task: 'binary', bins: 20 } });
    expect(found.value).toBe(Math.min(...(found.parts ?? []).map(({ value }) => value ?? 1)));
    expect(found.notes).toHaveLength(1);
  });

  it('is insufficient without positives', () => {
    expect(insufficient(metric, [{ label: '0', score: 0.5 }]).reason).toContain('positive');
  });
});
