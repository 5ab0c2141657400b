import { describe, expect, it } from '@jest/globals';
import { bootstrapCells } from '../../src/stats/bootstrap-cells.ts';
import { randomStream } from '../../src/stats/random.ts';

const DRAWS = 4000;

/** Mean and variance of each cell over the draws. */
function moments(masses: Float64Array, cells: number): { mean: number; variance: number }[] {
  return Array.from({ length: cells }, (_unused, cell) => {
    const own = Array.from(
      { length: masses.length / cells },
      (_also, draw) => masses[draw * cells + cell] ?? NaN,
    );
    const mean = own.reduce((sum, mass) => sum + mass, 0) / own.length;
    return { mean, variance: own.reduce((sum, mass) => sum + (mass - mean) ** 2, 0) / own.length };
  });
}

describe('bootstrapCells', () => {
  it('draws masses with mean Σw and variance Σw², and leaves empty cells empty', () => {
    const w = Float64Array.of(100, 0, 12.5, 3);
    const w2 = Float64Array.of(100, 0, 62.5, 9);
    const masses = bootstrapCells({ w, w2, draws: DRAWS, random: randomStream(1, 1) });
    expect(masses.length).toBe(DRAWS * 4);
    const found = moments(masses, 4);
    for (const cell of [0, 2, 3]) {
      const [mean, variance] = [w[cell] ?? NaN, w2[cell] ?? NaN];
      expect(Math.abs((found[cell]?.mean ?? NaN) - mean)).toBeLessThan(4 * Math.sqrt(variance / DRAWS));
      expect(Math.abs((found[cell]?.variance ?? NaN) / variance - 1)).toBeLessThan(0.25);
    }
    expect(found[1]).toEqual({ mean: 0, variance: 0 });
  });

  it('makes the rate of two unweighted cells follow a beta distribution', () => {
    const masses = bootstrapCells({
      w: Float64Array.of(30, 70),
      w2: Float64Array.of(30, 70),
      draws: DRAWS,
      random: randomStream(2, 1),
    });
    const rates = Array.from({ length: DRAWS }, (_unused, draw) => {
      const [one, other] = [masses[2 * draw] ?? NaN, masses[2 * draw + 1] ?? NaN];
      return one / (one + other);
    }).sort((a, b) => a - b);
    // SciPy 1.17.1: beta(30, 70).ppf([.05, .5, .95]).
    expect(Math.abs((rates[200] ?? NaN) - 0.2271)).toBeLessThan(0.006);
    expect(Math.abs((rates[2000] ?? NaN) - 0.2987)).toBeLessThan(0.004);
    expect(Math.abs((rates[3800] ?? NaN) - 0.3773)).toBeLessThan(0.006);
  });

  it('adds half an observation of twice the pseudo mass', () => {
    const masses = bootstrapCells({
      w: Float64Array.of(0, 10),
      w2: Float64Array.of(0, 10),
      pseudo: Float64Array.of(0.5, 0.5),
      draws: DRAWS,
      random: randomStream(3, 1),
    });
    const [empty, full] = moments(masses, 2);
    // Gamma(½, 1) has mean ½ and variance ½; Gamma(10½, 1) has 10½ of both.
    expect(Math.abs((empty?.mean ?? NaN) - 0.5)).toBeLessThan(4 * Math.sqrt(0.5 / DRAWS));
    expect(Math.abs((empty?.variance ?? NaN) / 0.5 - 1)).toBeLessThan(0.3);
    expect(Math.abs((full?.mean ?? NaN) - 10.5)).toBeLessThan(4 * Math.sqrt(10.5 / DRAWS));
  });

  it('scales with the unit of the weights and depends on nothing else', () => {
    const w = Float64Array.of(5, 9);
    const w2 = Float64Array.of(7, 9);
    const one = bootstrapCells({ w, w2, draws: 10, random: randomStream(4, 1) });
    const scaled = { w: w.map((x) => 8 * x), w2: w2.map((x) => 64 * x) };
    const other = bootstrapCells({ ...scaled, draws: 10, random: randomStream(4, 1) });
    expect([...other]).toEqual([...one].map((x) => 8 * x));
  });

  it('refuses sums that no weights have', () => {
    const ask = (w: readonly number[], w2: readonly number[], pseudo?: readonly number[]): Float64Array =>
      bootstrapCells({
        w: Float64Array.from(w),
        w2: Float64Array.from(w2),
        pseudo: pseudo && Float64Array.from(pseudo),
        draws: 1,
        random: randomStream(1, 1),
      });
    expect(() => ask([1], [1, 1])).toThrow(RangeError);
    expect(() => ask([1], [1], [1, 1])).toThrow(RangeError);
    expect(() => ask([1], [0])).toThrow(RangeError);
    expect(() => ask([0], [1])).toThrow(RangeError);
    expect(() => ask([-1], [1])).toThrow(RangeError);
    expect(() => ask([1], [-1])).toThrow(RangeError);
    expect(() => ask([Infinity], [1])).toThrow(RangeError);
    expect(() => ask([1], [Infinity])).toThrow(RangeError);
    expect(() => ask([Number.NaN], [1])).toThrow(RangeError);
  });
});
