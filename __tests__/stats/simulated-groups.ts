import { at } from '../../src/stats/at.ts';
import { bootstrapCells } from '../../src/stats/bootstrap-cells.ts';
import { halfPseudoCounts } from '../../src/stats/half-pseudo-counts.ts';
import { normalDraw } from '../../src/stats/normal-draw.ts';
import type { Random } from '../../src/stats/random.ts';
import type { RateFamily } from '../../src/stats/rate-family.ts';

export interface SimulatedGroups {
  /** The true rate of each group. */
  readonly rates: readonly number[];
  readonly sizes: readonly number[];
  /** Row weights are log-normal of this σ; 0: all rows weigh one. */
  readonly unevenness: number;
  readonly draws: number;
}

/** One sample of groups with known rates, and the bootstrap draws of its rates, as a metric would make them. */
export function simulatedGroups(
  { rates, sizes, unevenness, draws }: SimulatedGroups,
  random: Random,
): RateFamily {
  const w = new Float64Array(2 * rates.length);
  const w2 = new Float64Array(2 * rates.length);
  rates.forEach((rate, group) => {
    for (let row = 0; row < at(sizes, group); row += 1) {
      const weight = unevenness === 0 ? 1 : Math.exp(unevenness * normalDraw(random));
      const cell = 2 * group + (random() < rate ? 0 : 1);
      w[cell] = at(w, cell) + weight;
      w2[cell] = at(w2, cell) + weight * weight;
    }
  });
  const masses = bootstrapCells({
    w,
    w2,
    draws,
    random,
    pseudo: halfPseudoCounts({ w, w2, cellsPerGroup: 2 }),
  });
  const share = (cells: Float64Array, index: number): number =>
    at(cells, 2 * index) / (at(cells, 2 * index) + at(cells, 2 * index + 1));
  return {
    rates: Float64Array.from(rates, (_rate, group) => share(w, group)),
    draws: Float64Array.from({ length: draws * rates.length }, (_unused, index) => share(masses, index)),
  };
}
