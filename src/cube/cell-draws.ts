import { at } from '../stats/at.ts';
import { bootstrapCells } from '../stats/bootstrap-cells.ts';
import { dealCells } from '../stats/deal-cells.ts';
import { type DealtRate, dealRate } from '../stats/deal-rate.ts';
import { doubleAt } from '../stats/double-at.ts';
import { effectiveSize } from '../stats/effective-size.ts';
import { halfPseudoCounts } from '../stats/half-pseudo-counts.ts';
import { randomStream } from '../stats/random.ts';
import { remembered } from '../stats/remembered.ts';
import type { CellFunction, Reading } from './cell-functions.ts';
import type { GroupCells } from './cube.ts';
import { type Condition, leadOf, type Rate, rateOf, sumAt } from './rates.ts';

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
  /**
   * A reading of the groups at some places when nothing but chance separates them. Metrics that ask for the same one of the
   * same groups share one dealing: the difference and the ratio are then two readings of one table. Half as many draws as
   * of cells: a limit that is only shown needs no more, its own error is then 1/15 of the spread of the gap.
   */
  readonly dealtOf: (reading: Reading, places: readonly number[]) => DealtRate;
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
  const dealt = new Map<string, DealtRate>();
  const dealing = { seed, draws: Math.ceil(draws / 2) };
  const dealtOf = (reading: Reading, places: readonly number[]): DealtRate =>
    remembered(dealt, JSON.stringify([reading, places]), () => {
      if (!('hits' in reading)) return dealtFunction(groups, reading, places, dealing);
      const lead = leadOf(reading);
      return lead === reading
        ? dealtRate(groups, reading, places, dealing)
        : complementOf(dealtOf(lead, places));
    });
  return {
    draws,
    cells: groups[0]?.w.length ?? 0,
    massOf: (place) => remembered(masses, place, () => drawGroup(groups, place, seed, draws)),
    dealtOf,
  };
}

/** 1 − the rates of a dealing: what is left of the rows when the others are dealt. */
function complementOf({ rates, groups, overall }: DealtRate): DealtRate {
  const others = new Float64Array(rates.length);
  writeComplements(rates, others);
  return { rates: others, groups, overall: 1 - overall };
}

function writeComplements(rates: Float64Array, others: Float64Array): void {
  for (let index = 0; index < rates.length; index += 1) others[index] = 1 - doubleAt(rates, index);
}

/** Streams of groups count up from 0, and −1 is the rest of the table: rates over other rows are dealt independently. */
const CHANCE_STREAMS: { readonly [C in Condition | 'all' | 'functions']: number } = {
  all: -2,
  positives: -3,
  negatives: -4,
  selected: -5,
  rejected: -6,
  functions: -7,
};

interface ChanceDraws {
  readonly seed: number;
  readonly draws: number;
}

function dealtRate(
  groups: readonly GroupCells[],
  rate: Rate,
  places: readonly number[],
  { seed, draws }: ChanceDraws,
): DealtRate {
  const random = randomStream(seed, CHANCE_STREAMS[rate.given ?? 'all']);
  return dealRate({ ...pooled(groups, rate, places), draws, random });
}

function dealtFunction(
  groups: readonly GroupCells[],
  { from, dealt }: CellFunction,
  places: readonly number[],
  { seed, draws }: ChanceDraws,
): DealtRate {
  const chosen = places.map((place) => groupAt(groups, place));
  const blocks = dealt.map((cells) => {
    const masses = chosen.map(({ w }) => sumAt(w, cells));
    const sizes = chosen.map(({ w2 }, index) => effectiveSize(at(masses, index), sumAt(w2, cells)));
    // A group counts with its effective size, whatever the unit of its weights is.
    const pooledAt = (cell: number): number =>
      chosen.reduce((sum, { w }, index) => {
        const mass = at(masses, index);
        return mass === 0 ? sum : sum + (at(w, cell) / mass) * at(sizes, index);
      }, 0);
    return { cells, sizes: Float64Array.from(sizes), pooled: Float64Array.from(cells, pooledAt) };
  });
  return dealCells({ blocks, valueAt: from, draws, random: randomStream(seed, CHANCE_STREAMS.functions) });
}

function pooled(
  groups: readonly GroupCells[],
  rate: Rate,
  places: readonly number[],
): { readonly sizes: Float64Array; readonly rate: number } {
  const rated = places.map((place) => rateOf(groupAt(groups, place), rate));
  const sizes = Float64Array.from(rated, ({ size }) => size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const hits = rated.reduce((sum, { value, size }) => sum + (value ?? 0) * size, 0);
  return { sizes, rate: total === 0 ? 0 : Math.min(1, hits / total) };
}

function drawGroup(groups: readonly GroupCells[], place: number, seed: number, draws: number): Float64Array {
  const group = groupAt(groups, place);
  const [w, w2] = [Float64Array.from(group.w), Float64Array.from(group.w2)];
  const pseudo = halfPseudoCounts({ w, w2, cellsPerGroup: w.length });
  return bootstrapCells({ w, w2, draws, random: randomStream(seed, place), pseudo });
}

function groupAt(groups: readonly GroupCells[], place: number): GroupCells {
  const group = groups[place];
  if (group === undefined) {
    throw new RangeError(`There is no group at place ${place} of ${groups.length}.`);
  }
  return group;
}
