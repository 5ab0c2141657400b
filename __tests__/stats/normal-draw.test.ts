import { describe, expect, it } from '@jest/globals';
import { normalDraw } from '../../src/stats/normal-draw.ts';
import { randomStream } from '../../src/stats/random.ts';
import { chiSquare } from './chi-square.ts';

describe('normalDraw', () => {
  it('follows the standard normal distribution', () => {
    const random = randomStream(3, 1);
    const draws = Array.from({ length: 20_000 }, () => normalDraw(random));
    // SciPy 1.17.1: norm.ppf(k / 10).
    const positive = [0.2533471031357997, 0.5244005127080407, 0.8416212335729143, 1.2815515655446004];
    const edges = [...positive.map((edge) => -edge).reverse(), 0, ...positive];
    expect(chiSquare(draws, edges, Array(10).fill(0.1))).toBeLessThan(27.9);
  });
});
