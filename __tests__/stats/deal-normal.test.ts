import { expect, it } from '@jest/globals';
import { dealNormal } from '../../src/stats/deal-normal.ts';
import { doubleAt } from '../../src/stats/double-at.ts';
import { randomStream } from '../../src/stats/random.ts';

it('dealNormal has the moments of means of permuted rows, the smallest group first', () => {
  const draws = 20_000;
  const { rates, groups, overall } = dealNormal({
    sizes: Float64Array.of(60, 10, 30),
    whole: { value: 7, error: 0.2 },
    draws,
    random: randomStream(1, 0),
  });
  expect([groups, overall]).toEqual([3, 7]);
  const sums = Array.from({ length: 3 }, () => [0, 0, 0]);
  for (let draw = 0; draw < draws; draw += 1) {
    const off = [0, 1, 2].map((group) => doubleAt(rates, 3 * draw + group) - 7);
    // Sizes 10, 30 and 60: the whole does not vary.
    expect(Math.abs((off[0] ?? 0) + 3 * (off[1] ?? 0) + 6 * (off[2] ?? 0))).toBeLessThan(1e-9);
    off.forEach((a, i) =>
      off.forEach((b, j) => {
        const row = sums[i] ?? [];
        row[j] = (row[j] ?? 0) + (a * b) / draws;
      }),
    );
  }
  // Of rows of variance σ² = .2²·100: σ²(1/n − 1/N) and −σ²/N.
  const expected = [0.36, -0.04, -0.04, -0.04, 4 * (1 / 30 - 0.01), -0.04, -0.04, -0.04, 4 * (1 / 60 - 0.01)];
  sums.flat().forEach((found, index) => expect(Math.abs(found - (expected[index] ?? 0))).toBeLessThan(0.01));
});
