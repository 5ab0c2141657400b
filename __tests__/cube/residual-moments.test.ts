import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Moments } from '../../src/cube/cube.ts';
import { BLOCKS, blockOf } from '../../src/cube/residual-moments.ts';
import { build, tableRow, type TableRow } from './random-table.ts';

/** Two passes, straight from the definitions. */
function momentsOf(rows: readonly TableRow[], valueOf: (row: TableRow) => number): Moments {
  const weight = rows.reduce((sum, row) => sum + row.weight, 0);
  const mean = weight === 0 ? 0 : rows.reduce((sum, row) => sum + row.weight * valueOf(row), 0) / weight;
  const centred = (power: number): number =>
    rows.reduce((sum, row) => sum + row.weight * (valueOf(row) - mean) ** power, 0);
  return { mean, m2: centred(2), m3: centred(3), m4: centred(4) };
}

function expectMoments(actual: Moments | undefined, expected: Moments): void {
  for (const [moment, scale] of [
    ['mean', 1e2],
    ['m2', 1e5],
    ['m3', 1e7],
    ['m4', 1e9],
  ] as const) {
    expect(Math.abs((actual?.[moment] ?? Number.NaN) - expected[moment])).toBeLessThanOrEqual(1e-11 * scale);
  }
}

describe('moments of residuals', () => {
  it('are those of the definitions, whole and by block', () => {
    const accepted = tableRow.map((row) => ({ ...row, refused: null }));
    fc.assert(
      fc.property(fc.array(accepted, { maxLength: 40 }), (rows) => {
        const residuals = build(rows, { task: 'regression' }).marginals[0]?.groups[0]?.residuals;
        const whole = residuals?.whole;
        expectMoments(
          whole?.truth,
          momentsOf(rows, ({ y }) => y),
        );
        expectMoments(
          whole?.prediction,
          momentsOf(rows, ({ prediction }) => prediction),
        );
        expectMoments(
          whole?.residual,
          momentsOf(rows, ({ y, prediction }) => y - prediction),
        );
        const [truth, prediction] = [
          momentsOf(rows, ({ y }) => y).mean,
          momentsOf(rows, (row) => row.prediction).mean,
        ];
        const cross = rows.reduce(
          (sum, row) => sum + row.weight * (row.y - truth) * (row.prediction - prediction),
          0,
        );
        expect(whole?.cross).toBeCloseTo(cross, 6);
        expect(whole?.absolute).toBeCloseTo(
          rows.reduce((sum, row) => sum + row.weight * Math.abs(row.y - row.prediction), 0),
          8,
        );
        expect(whole?.relativeW).toBeCloseTo(
          rows.reduce((sum, row) => sum + (row.y === 0 ? 0 : row.weight), 0),
          10,
        );
        expect(residuals?.blocks).toHaveLength(BLOCKS);
        for (const [block, moments] of (residuals?.blocks ?? []).entries()) {
          const own = rows.filter((row) => blockOf(row.y, row.prediction, row.weight) === block);
          expect(moments.n).toBe(own.length);
          expectMoments(
            moments.truth,
            momentsOf(own, ({ y }) => y),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('spread rows over all blocks, by their numbers alone', () => {
    const counts = Array.from({ length: BLOCKS }, () => 0);
    for (let row = 0; row < 6_400; row += 1) {
      const block = blockOf(row / 10, row % 7, 1);
      counts[block] = (counts[block] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(50);
    expect(Math.max(...counts)).toBeLessThan(150);
    expect(blockOf(-0, 1, 1)).toBe(blockOf(0, 1, 1));
  });
});
