import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/performance/brier.ts';
import type { PlainRow } from '../../cube/cube-of-rows.ts';
import { insufficient, measured } from '../run-metric.ts';

const rows: readonly PlainRow[] = Array.from({ length: 200 }, (_, row) => ({
  label: String(Number(row % 10 < row / 25)),
  score: 0.05 + (0.9 * row) / 200,
  at: { g: row % 2 === 0 ? 'even' : 'odd' },
}));
const CLASSES = ['cat', 'dog', 'fox'] as const;
const vectors: readonly PlainRow[] = Array.from({ length: 60 }, (_, row) => ({
  label: CLASSES[row % 3] ?? 'cat',
  prediction: 'cat',
  scores: { cat: 0.5, dog: 0.125 * (row % 4), fox: 0.5 - 0.125 * (row % 4) },
  at: { g: row % 2 === 0 ? 'even' : 'odd' },
}));

describe('the Brier score', () => {
  it('is the mean squared distance of the score to what happened', () => {
    const found = measured(metric, [
      { label: '1', score: 0.75, weight: 3 },
      { label: '0', score: 0.5 },
    ]);
    expect(found.value).toBeCloseTo((3 * 0.0625 + 0.25) / 4, 12);
  });

  it('keeps its exact value when scores are binned', () => {
    const binned = measured(metric, rows, { table: { task: 'binary', bins: 4000 } });
    expect(binned.value).toBeCloseTo(measured(metric, rows).value, 12);
    expect(binned.notes).toBeUndefined();
  });

  it('has an interval from the variance of the squares, on the log scale', () => {
    const { value, interval } = measured(metric, rows);
    expect((interval?.[0] ?? 0) * (interval?.[1] ?? 0)).toBeCloseTo(value * value, 9);
    expect(interval?.[0]).toBeLessThan(value);
  });

  it('sums over the classes of a vector, its interval from the single rows', () => {
    const table = { table: { task: 'multiclass' as const } };
    const losses = vectors.map(({ label, scores = {} }) =>
      Object.entries(scores).reduce((sum, [name, score]) => sum + (score - Number(name === label)) ** 2, 0),
    );
    const mean = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
    const error = Math.sqrt(losses.reduce((sum, loss) => sum + (loss - mean) ** 2, 0)) / losses.length;
    const { value, interval } = measured(metric, vectors, table);
    expect(value).toBeCloseTo(mean, 12);
    expect(interval?.[1]).toBeCloseTo(mean * Math.exp((1.959963984540054 * error) / mean), 9);
  });

  it('is that of the worst group on a slice, of vectors too', () => {
    for (const [table, task] of [
      [rows, 'binary'],
      [vectors, 'multiclass'],
    ] as const) {
      const found = measured(metric, table, { on: 'g', slice: true, table: { task } });
      expect(found.value).toBe(Math.max(...(found.parts ?? []).map(({ value }) => value ?? 0)));
    }
  });

  it('is insufficient without weight', () => {
    expect(insufficient(metric, [{ label: '1', score: 0.5, weight: 0 }]).reason).toContain('weight');
  });
});
