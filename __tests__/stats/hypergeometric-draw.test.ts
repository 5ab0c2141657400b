import { describe, expect, it } from '@jest/globals';
import { hypergeometricDraw } from '../../src/stats/hypergeometric-draw.ts';
import { randomStream } from '../../src/stats/random.ts';
import { chiSquare } from './chi-square.ts';

const draws = (good: number, bad: number, sample: number, n = 20_000): number[] => {
  const random = randomStream(5, 1);
  return Array.from({ length: n }, () => hypergeometricDraw(random, good, bad, sample));
};

describe('hypergeometricDraw', () => {
  // SciPy 1.17.1: differences of hypergeom(good + bad, good, sample).cdf at the edges.
  it.each([
    [
      'inversion',
      6,
      10,
      7,
      [1, 2, 3, 4],
      [0.1206293706, 0.3304195804, 0.3671328671, 0.1573426573, 0.0244755245],
    ],
    [
      'ratio of uniforms, half of all',
      30,
      50,
      40,
      [12, 13, 14, 15, 16, 17, 18],
      [
        0.1240305607, 0.1203569879, 0.1644162423, 0.1823924182, 0.1644162423, 0.1203569879, 0.0714022607,
        0.0526283,
      ],
    ],
    [
      'ratio of uniforms, more good than bad',
      300,
      20,
      90,
      [82, 83, 84, 85, 86, 87],
      [0.1668589276, 0.1506424728, 0.1945798607, 0.1977847055, 0.1545193012, 0.0894310492, 0.0461836829],
    ],
    [
      'ratio of uniforms, few good',
      12,
      400,
      200,
      [4, 5, 6, 7, 8],
      [0.2197536834, 0.2062252651, 0.2277487758, 0.1829534679, 0.1060998176, 0.0572189901],
    ],
    [
      'ratio of uniforms, logarithms by series',
      3000,
      7000,
      1000,
      [282, 288, 293, 296, 300, 303, 307, 312, 318],
      [
        0.1010726549, 0.1006944959, 0.1174959515, 0.0816685591, 0.1151186287, 0.0858222691, 0.106364375,
        0.1103301482, 0.0917450921, 0.0896878255,
      ],
    ],
  ])('follows the distribution (%s)', (_name, good, bad, sample, edges, probabilities) => {
    expect(chiSquare(draws(good, bad, sample), edges, probabilities)).toBeLessThan(27.9);
  });

  // The four margins are symmetric: whichever is the smallest, the same distribution comes from another side.
  it.each([
    ['sample', 20, 30, 6, (k: number) => k],
    ['good', 6, 44, 20, (k: number) => k],
    ['bad', 44, 6, 20, (k: number) => 20 - k],
    ['rest', 20, 30, 44, (k: number) => 20 - k],
  ])('is exact when the smallest margin is the %s', (_name, good, bad, sample, turn) => {
    // SciPy 1.17.1: hypergeom(50, 20, 6).pmf.
    const probabilities = [0.0373661953, 0.179357738, 0.32767279, 0.291264702, 0.132629463, 0.0292699503];
    const rest = 1 - probabilities.reduce((sum, p) => sum + p, 0);
    const turned = draws(good, bad, sample).map(turn);
    expect(chiSquare(turned, [0, 1, 2, 3, 4, 5], [...probabilities, rest])).toBeLessThan(22.5);
  });

  it('draws more than half of all by what is left', () => {
    const random = randomStream(6, 1);
    const values = Array.from({ length: 5000 }, () => hypergeometricDraw(random, 400, 600, 900));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    // SciPy 1.17.1: hypergeom(1000, 400, 900): mean 360, variance 21.62.
    expect(Math.abs(mean - 360)).toBeLessThan(4 * Math.sqrt(21.62 / 5000));
  });

  it('keeps mean and variance at a billion of each', () => {
    const values = draws(1e9, 1e9, 1e9, 5000);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    // SciPy 1.17.1: hypergeom(2e9, 1e9, 1e9): mean 5e8, variance 125000000.06.
    expect(Math.abs(mean - 5e8)).toBeLessThan(4 * Math.sqrt(1.25e8 / 5000));
    expect(Math.abs(variance / 1.25e8 - 1)).toBeLessThan(4 * Math.sqrt(2 / 5000));
  });

  it('has no choice when a margin is empty', () => {
    const random = randomStream(1, 1);
    expect(hypergeometricDraw(random, 0, 5, 3)).toBe(0);
    expect(hypergeometricDraw(random, 5, 0, 3)).toBe(3);
    expect(hypergeometricDraw(random, 5, 4, 0)).toBe(0);
    expect(hypergeometricDraw(random, 5, 4, 9)).toBe(5);
  });

  it.each([
    [-1, 5, 3],
    [5, -1, 3],
    [5, 5, -1],
    [5, 5, 11],
    [1.5, 5, 3],
    [5, Number.NaN, 3],
    [5, 5, Infinity],
  ])('refuses %p good, %p bad, %p drawn', (good, bad, sample) => {
    expect(() => hypergeometricDraw(randomStream(1, 1), good, bad, sample)).toThrow(RangeError);
  });
});
