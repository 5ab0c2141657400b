import { bootstrapCells } from '../../src/stats/bootstrap-cells.ts';
import { doubleAt } from '../../src/stats/double-at.ts';
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

/** The shares of the first of two cells each. */
function shares(cells: Float64Array): Float64Array {
  const rates = new Float64Array(cells.length / 2);
  for (let index = 0; index < rates.length; index += 1) {
    const [first, second] = [doubleAt(cells, 2 * index), doubleAt(cells, 2 * index + 1)];
    rates[index] = first / (first + second);
  }
  return rates;
}

/** One sample of groups with known rates, and the bootstrap draws of its rates, as a metric would make them. */
export function simulatedGroups(
  { rates, sizes, unevenness, draws }: SimulatedGroups,
  random: Random,
): RateFamily {
  const w = new Float64Array(2 * rates.length);
  const w2 = new Float64Array(2 * rates.length);
  for (const [group, rate] of rates.entries()) {
    for (let row = 0; row < (sizes[group] ?? 0); row += 1) {
      const weight = unevenness === 0 ? 1 : Math.exp(unevenness * normalDraw(random));
      const cell = 2 * group + (random.next() < rate ? 0 : 1);
      w[cell] = doubleAt(w, cell) + weight;
      w2[cell] = doubleAt(w2, cell) + weight * weight;
    }
  }
  const masses = bootstrapCells({
    w,
    w2,
    draws,
    random,
    pseudo: halfPseudoCounts({ w, w2, cellsPerGroup: 2 }),
  });
  return { rates: shares(w), draws: shares(masses) };
}
