import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/performance/expected-calibration-error.ts';
import type { PlainRow } from '../../cube/cube-of-rows.ts';
import { insufficient, measured } from '../run-metric.ts';

/** At each score so many negatives and positives. */
const rowsOf = (cells: readonly (readonly [number, number, number])[], g = 'a'): readonly PlainRow[] =>
  cells.flatMap(([score, negatives, positives]) =>
    Array.from({ length: negatives + positives }, (_, row) => ({
      label: row < negatives ? '0' : '1',
      score,
      at: { g },
    })),
  );

describe('expected calibration error', () => {
  it('weighs the bins by their rows', () => {
    const rows = rowsOf([
      [0.25, 3, 1],
      [0.85, 1, 3],
    ]);
    expect(measured(metric, rows).value).toBeCloseTo(0.05, 12);
  });

  it('puts a score on an edge into the bin above it, and 1 into the last', () => {
    // .3 is in [.3, .4) with .39, not with .29.
    const rows = rowsOf([
      [0.29, 1, 0],
      [0.3, 0, 1],
      [0.39, 1, 0],
      [1, 0, 1],
    ]);
    expect(measured(metric, rows).value).toBeCloseTo((0.29 + Math.abs(0.69 - 1)) / 4, 12);
  });

  it('lets errors of both signs in one bin cancel', () => {
    expect(
      measured(
        metric,
        rowsOf([
          [0.51, 0, 1],
          [0.59, 1, 0],
        ]),
      ).value,
    ).toBeCloseTo(Math.abs(1.1 - 1) / 2, 12);
  });

  it('gives the same for binned scores that keep the mean of their bin', () => {
    const rows = rowsOf([
      [0.251, 3, 1],
      [0.853, 1, 3],
      [0.3, 2, 2],
      [1, 0, 2],
    ]);
    const binned = measured(metric, rows, { table: { task: 'binary', bins: 20 } });
    expect(binned.value).toBeCloseTo(measured(metric, rows).value, 12);
  });

  it('has an interval that allows for its upward bias: 0 is inside for a calibrated model', () => {
    const rows = rowsOf(
      Array.from({ length: 10 }, (_, bin) => [bin / 10 + 0.05, 19 - 2 * bin, 1 + 2 * bin] as const),
    );
    const { interval, value } = measured(metric, rows);
    expect(value).toBeCloseTo(0, 12);
    expect(interval?.[0]).toBe(0);
    expect(interval?.[1]).toBeGreaterThan(0);
  });

  it('is clearly above 0 for a model that is far off', () => {
    const { interval, value } = measured(metric, rowsOf([[0.9, 100, 100]]));
    expect(interval?.[0]).toBeGreaterThan(0.3);
    expect(interval?.[1]).toBeGreaterThan(value);
    expect(interval?.[1]).toBeLessThan(0.5);
  });

  it('is that of the worst group on a slice', () => {
    const rows = [...rowsOf([[0.9, 10, 90]]), ...rowsOf([[0.9, 30, 70]], 'b')];
    const found = measured(metric, rows, { on: 'g', slice: true });
    expect(found.value).toBeCloseTo(0.2, 12);
    expect(found.interval?.[1]).toBeGreaterThan(0.2);
  });

  it('is insufficient without weight, overall and in a group', () => {
    const rows = rowsOf([[0.5, 1, 1]]).map((row) => ({ ...row, weight: 0 }));
    expect(insufficient(metric, rows).reason).toContain('weight');
    const found = insufficient(metric, [...rows, ...rowsOf([[0.5, 1, 1]], 'b')], { on: 'g', slice: true });
    expect(found.excluded).toEqual([{ group: ['a'], n: 2, reason: 'undefined' }]);
  });
});
