import { describe, expect, it } from '@jest/globals';
import { gammaDraw } from '../../src/stats/gamma-draw.ts';
import { randomStream } from '../../src/stats/random.ts';
import { chiSquare } from './chi-square.ts';

describe('gammaDraw', () => {
  // SciPy 1.17.1: gamma(shape).ppf([.1, .25, .5, .75, .9]).
  it.each([
    [
      0.5,
      [0.00789538704671561, 0.05076552213381078, 0.227468211559786, 0.6616518484657332, 1.352771727047702],
    ],
    [1, [0.10536051565782636, 0.2876820724517809, 0.6931471805599455, 1.3862943611198906, 2.302585092994046]],
    [2.5, [0.8051539934811613, 1.3373014047160818, 2.175730095547763, 3.3128398819146234, 4.618178449890562]],
    [50, [41.179067906178574, 45.06660987316966, 49.66706461799423, 54.5706205350403, 59.24900190553106]],
    [1e7, [9995947.592299042, 9997866.894481864, 9999999.666666668, 10002132.742142422, 10004052.835950568]],
  ])('follows the gamma distribution of shape %p', (shape, edges) => {
    const random = randomStream(4, 1);
    const draws = Array.from({ length: 20_000 }, () => gammaDraw(random, shape));
    expect(chiSquare(draws, edges, [0.1, 0.15, 0.25, 0.25, 0.15, 0.1])).toBeLessThan(20.5);
  });

  it('never gives a negative number, however extreme the uniform numbers are', () => {
    const uniforms = [1e-9, 0.5, 1 - 1e-9, 0.99999];
    let calls = 0;
    const random = { next: (): number => uniforms[calls++ % uniforms.length] ?? 0.5 };
    for (let repeat = 0; repeat < 8; repeat += 1) expect(gammaDraw(random, 1)).toBeGreaterThan(0);
  });

  it.each([0, -1, Infinity, Number.NaN])('refuses the shape %p', (shape) => {
    expect(() => gammaDraw(randomStream(1, 1), shape)).toThrow(RangeError);
  });
});
