import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/performance/log-loss.ts';
import type { PlainRow } from '../../cube/cube-of-rows.ts';
import { insufficient, measured } from '../run-metric.ts';

const rows: readonly PlainRow[] = Array.from({ length: 200 }, (_, row) => ({
  label: String(Number(row % 10 < row / 25)),
  score: 0.05 + (0.9 * row) / 200,
  at: { g: row % 2 === 0 ? 'even' : 'odd' },
}));

describe('log-loss', () => {
  it('is the mean of −ln of the probability of what is true', () => {
    expect(
      measured(metric, [
        { label: '1', score: 0.8 },
        { label: '0', score: 0.4 },
      ]).value,
    ).toBeCloseTo(-(Math.log(0.8) + Math.log(0.6)) / 2, 12);
  });

  it('clips certainty', () => {
    expect(measured(metric, [{ label: '1', score: 0 }]).value).toBeCloseTo(-Math.log(2 ** -52), 9);
  });

  it('has an interval from the variance of the losses, on the log scale', () => {
    const { value, interval } = measured(metric, rows);
    expect(interval?.[0]).toBeLessThan(value);
    expect((interval?.[0] ?? 0) * (interval?.[1] ?? 0)).toBeCloseTo(value * value, 9);
  });

  it('keeps its exact value when scores are binned', () => {
    const [exact, binned] = [
      measured(metric, rows),
      measured(metric, rows, { table: { task: 'binary', bins: 4000 } }),
    ];
    expect(binned.value).toBeCloseTo(exact.value, 12);
    expect(binned.interval?.[0]).toBeCloseTo(exact.interval?.[0] ?? 0, 3);
  });

  it('has no interval where the losses do not vary', () => {
    expect(
      measured(metric, [
        { label: '1', score: 0.5 },
        { label: '0', score: 0.5 },
      ]).interval,
    ).toBeUndefined();
  });

  it('is that of the worst group on a slice', () => {
    const found = measured(metric, rows, { on: 'g', slice: true });
    expect(found.value).toBe(Math.max(...(found.parts ?? []).map(({ value }) => value ?? 0)));
  });

  it('is insufficient without weight', () => {
    expect(insufficient(metric, [{ label: '1', score: 0.5, weight: 0 }]).reason).toContain('weight');
  });
});
