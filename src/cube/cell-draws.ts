import { bootstrapCells } from '../stats/bootstrap-cells.ts';
import { halfPseudoCounts } from '../stats/half-pseudo-counts.ts';
import { randomStream } from '../stats/random.ts';
import type { GroupCells } from './cube.ts';

/**
 * Bayesian bootstrap of the cells of several groups: random cubes with nearly the same expectation. Each group has a random
 * stream of its own, numbered by its place, and is drawn when it is first asked for: groups that are too small to
 * count cost nothing, and no metric changes what another one sees. Independent of the number of rows.
 */
export interface CellDraws {
  readonly draws: number;
  readonly cells: number;
  /**
   * Masses of the group at a place of the order, draws × cells: Gamma(shape (Σw)²/Σw², scale Σw²/Σw) with half a pseudo-count
   * in every cell, so that rates of 0 and 1 vary too (Jeffreys' prior). Shared: not to be written to.
   */
  readonly massOf: (place: number) => Float64Array;
}

/** Made once a scope and shared by its metrics. */
export type DrawCells = (seed: number, draws: number) => CellDraws;

/** Draws of the groups' cells, remembered by seed and number of draws. `groups` are in the order of `orderGroups`. */
export function lazyCellDraws(groups: readonly GroupCells[]): DrawCells {
  const made = new Map<string, CellDraws>();
  return (seed, draws) => remembered(made, `${seed} ${draws}`, () => cellDraws(groups, seed, draws));
}

function cellDraws(groups: readonly GroupCells[], seed: number, draws: number): CellDraws {
  const masses = new Map<number, Float64Array>();
  return {
    draws,
    cells: groups[0]?.w.length ?? 0,
    massOf: (place) => remembered(masses, place, () => drawGroup(groups, place, seed, draws)),
  };
}

function drawGroup(groups: readonly GroupCells[], place: number, seed: number, draws: number): Float64Array {
  const group = groups[place];
  if (group === undefined) {
    throw new RangeError(`There is no group at place ${place} of ${groups.length}.`);
  }
  const [w, w2] = [Float64Array.from(group.w), Float64Array.from(group.w2)];
  const pseudo = halfPseudoCounts({ w, w2, cellsPerGroup: w.length });
  return bootstrapCells({ w, w2, draws, random: randomStream(seed, place), pseudo });
}

function remembered<K, V>(made: Map<K, V>, key: K, make: () => V): V {
  const known = made.get(key);
  if (known !== undefined) {
    return known;
  }
  const value = make();
  made.set(key, value);
  return value;
}
