import { expect, test } from '@jest/globals';
import { exampleEmissions, measuredRun } from '../../../src/metrics/compare/files/example-emissions.ts';
import carbonPerPoint from '../../../src/metrics/ethics/carbon-per-point.ts';
import { measured, rowsOfCells, runMetric } from '../run-metric.ts';

const files = exampleEmissions([measuredRun(30)]);

test('kg over the points above the most frequent class', () => {
  // 1,000 rows, 600 of them negative; 900 right: 30 points over 60 %, so 30 kg cost 1 kg each.
  const found = measured(carbonPerPoint, rowsOfCells({ g: [550, 50, 50, 350] }), { files });
  expect(found.value).toBeCloseTo(1, 12);
  const [low = 0, high = 0] = found.interval ?? [];
  // Wilson's formula by hand, 900 of 1,000 at 95 %: (.90192 ± .01869) / 1.00384.
  expect([low, high].map((end) => 30 / (100 * end) + 0.6)).toEqual([
    expect.closeTo(0.91709, 4),
    expect.closeTo(0.87985, 4),
  ]);
});

test('without an end where the gain may be none', () => {
  const found = measured(carbonPerPoint, rowsOfCells({ g: [6, 0, 3, 1] }), { files });
  expect(found.value).toBeCloseTo(3, 12);
  expect(found.interval).toBeUndefined();
});

test('no gain is no cheap gain', () => {
  for (const cells of [
    [5, 0, 5, 0],
    [0, 5, 5, 0],
    [0, 0, 0, 4],
    [0, 0, 0, 0],
  ] as const) {
    expect(runMetric(carbonPerPoint, rowsOfCells({ g: cells }), { files }).status).toBe('insufficient');
  }
});
