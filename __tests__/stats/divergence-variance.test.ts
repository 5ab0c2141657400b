import { expect, it } from '@jest/globals';
import { divergenceVariance } from '../../src/stats/divergence-variance.ts';
import { populationStability } from '../../src/stats/population-stability.ts';

const slope = (q: number, p: number): number => Math.log(q / p) + 1 - p / q;

it('divergenceVariance is that of a function of two shares, by its derivatives', () => {
  // Of two bins: (∂D/∂p)²·p(1 − p)/n + (∂D/∂q)²·q(1 − q)/m, the derivatives by differences.
  const indexOf = (p: number, q: number): number => populationStability([p, 1 - p], [q, 1 - q]);
  const [p, q, step] = [0.3, 0.45, 1e-6];
  const byP = (indexOf(p + step, q) - indexOf(p - step, q)) / (2 * step);
  const byQ = (indexOf(p, q + step) - indexOf(p, q - step)) / (2 * step);
  const expected = (byP ** 2 * p * (1 - p)) / 100 + (byQ ** 2 * q * (1 - q)) / 50;
  const pair = { p: Float64Array.of(p, 1 - p), q: Float64Array.of(q, 1 - q), sizes: [100, 50] } as const;
  expect(divergenceVariance(pair, slope) / expected).toBeCloseTo(1, 6);
});

it('divergenceVariance vanishes where both are the same', () => {
  const shares = Float64Array.of(0.25, 0.75);
  expect(divergenceVariance({ p: shares, q: shares, sizes: [10, 10] }, slope)).toBe(0);
});
