import { doubleAt } from './double-at.ts';
import { gammaDraw } from './gamma-draw.ts';
import type { Random } from './random.ts';

export interface BootstrapCells {
  /** Σw of each cell. */
  readonly w: Float64Array;
  /** Σw² of each cell. */
  readonly w2: Float64Array;
  readonly draws: number;
  readonly random: Random;
  /**
   * Mass of half a pseudo-count for each cell, that is half the mean weight of its group, or 0; for cells of rates that
   * are 0 or 1, whose draws would not vary. It enters as half an observation of twice that weight.
   */
  readonly pseudo?: Float64Array | undefined;
}

/**
 * Bayesian bootstrap over cells: `draws` × cells masses, row by row. A cell's mass is drawn from Gamma(shape (Σw)²/Σw²,
 * scale Σw²/Σw): its mean is Σw and its variance Σw², as if each of its rows had been redrawn. A cell without
 * mass stays 0. The time does not depend on the rows. RangeError for arrays of different lengths or impossible sums.
 *
 * Source: D. B. Rubin, "The Bayesian bootstrap", Annals of Statistics 9(1), 1981, with the sum of a cell's weighted
 * exponentials replaced by the gamma distribution of the same first two moments.
 */
export function bootstrapCells({ w, w2, draws, random, pseudo }: BootstrapCells): Float64Array {
  const cells = w.length;
  if (w2.length !== cells || (pseudo !== undefined && pseudo.length !== cells)) {
    throw new RangeError(`The sums of ${cells} cells need as many squares and pseudo-counts.`);
  }
  const shape = new Float64Array(cells);
  const scale = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell += 1) {
    const extra = pseudo === undefined ? 0 : doubleAt(pseudo, cell);
    const mass = doubleAt(w, cell) + extra;
    const square = doubleAt(w2, cell) + 2 * extra * extra;
    if (!isPossible(mass, square)) {
      throw new RangeError(`Cell ${cell} has impossible sums of weights: ${mass} and, squared, ${square}.`);
    }
    shape[cell] = mass === 0 ? 0 : (mass / square) * mass;
    scale[cell] = mass === 0 ? 0 : square / mass;
  }
  const masses = new Float64Array(draws * cells);
  for (let index = 0, cell = 0; index < masses.length; index += 1, cell = cell + 1 === cells ? 0 : cell + 1) {
    const cellShape = doubleAt(shape, cell);
    if (cellShape > 0) masses[index] = gammaDraw(random, cellShape) * doubleAt(scale, cell);
  }
  return masses;
}

/** Both finite, both 0 or both above it. */
function isPossible(mass: number, square: number): boolean {
  return mass >= 0 && square >= 0 && mass < Infinity && square < Infinity && mass > 0 === square > 0;
}
