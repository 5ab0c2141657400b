import { bootstrapCells } from '../stats/bootstrap-cells.ts';
import { randomStream } from '../stats/random.ts';
import type { GroupCells } from './cube.ts';
import { rowsOf, weightOf } from './rates.ts';

/**
 * Bayesian bootstrap of the cells of several groups: random cubes with the same expectation. Each group has random
 * streams of its own, numbered by its place, and is drawn when it is first asked for: groups that are too small to
 * count cost nothing, and no metric changes what another one sees. Independent of the number of rows.
 */
export interface CellDraws {
  readonly draws: number;
  readonly cells: number;
  /**
   * Masses of the group at a place of the order, draws × cells: Gamma(shape (Σw)²/Σw², scale Σw²/Σw), 0 for an empty
   * cell. Shared: not to be written to.
   */
  readonly massOf: (place: number) => Float64Array;
  /** The same with half a pseudo-count of the mean weight in each cell: for rates that are 0 or 1. */
  readonly smoothedMassOf: (place: number) => Float64Array;
}

/** Made once a scope and shared by its metrics. */
export type DrawCells = (seed: number, draws: number) => CellDraws;

/** Draws of the groups' cells, remembered for the last seed and number of draws. `groups` are in `orderGroups`' order. */
export function lazyCellDraws(groups: readonly GroupCells[]): DrawCells {
  const made = new Map<string, CellDraws>();
  return (seed, draws) => remembered(made, `${seed} ${draws}`, () => cellDraws(groups, seed, draws));
}

function cellDraws(groups: readonly GroupCells[], seed: number, draws: number): CellDraws {
  const plain = new Map<number, Float64Array>();
  const smoothed = new Map<number, Float64Array>();
  const draw = (place: number, smooth: boolean): Float64Array => {
    const group = groups[place];
    if (group === undefined) {
      throw new RangeError(`There is no group at place ${place} of ${groups.length}.`);
    }
    const w = Float64Array.from(group.w);
    const pseudo = smooth ? w.map(() => weightOf(group).w / rowsOf(group) / 2) : undefined;
    const random = randomStream(seed, 2 * place + (smooth ? 1 : 0));
    return bootstrapCells({ w, w2: Float64Array.from(group.w2), draws, random, pseudo });
  };
  return {
    draws,
    cells: groups[0]?.w.length ?? 0,
    massOf: (place) => remembered(plain, place, () => draw(place, false)),
    smoothedMassOf: (place) => remembered(smoothed, place, () => draw(place, true)),
  };
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
