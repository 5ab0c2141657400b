import { at } from '../stats/at.ts';
import { bootstrapCells } from '../stats/bootstrap-cells.ts';
import { doubleAt } from '../stats/double-at.ts';
import { onceForEach } from '../stats/once-for-each.ts';
import { randomStream } from '../stats/random.ts';
import type { Pair, RateFamily } from '../stats/rate-family.ts';
import type { CellDraws } from './cell-draws.ts';
import type { GroupCells } from './cube.ts';
import type { CellFunction, Reading } from './cell-functions.ts';
import type { Rate } from './rates.ts';

/** A group whose rate (or other reading) is defined. */
export interface RatedGroup {
  readonly cells: GroupCells;
  /** In the order that `CellDraws` was made for. */
  readonly place: number;
  readonly value: number;
}

/** The whole of which the groups are parts, and its rate. */
export interface Whole {
  readonly cells: GroupCells;
  readonly value: number;
  readonly seed: number;
}

/** Streams of groups count up from 0; this one belongs to the rows that are in none of the groups. */
const REST_STREAM = -1;

const familiesOf = onceForEach((_draws: CellDraws) => new Map<string, RateFamily>());

/**
 * Bootstrap draws of one reading of some groups, draws × groups; compared are all pairs. Metrics that ask for the same one of
 * the same groups share one family: it is not to be written to, and what is computed of it is computed once.
 */
export function drawRates(draws: CellDraws, groups: readonly RatedGroup[], reading: Reading): RateFamily {
  const families = familiesOf(draws);
  const key = JSON.stringify([reading, groups.map(({ place, value }) => [place, value])]);
  const known = families.get(key);
  if (known !== undefined) {
    return known;
  }
  const masses = groups.map(({ place }) => draws.massOf(place));
  const family = {
    rates: Float64Array.from(groups, ({ value }) => value),
    draws: columnsOf(draws, masses, reading),
  };
  families.set(key, family);
  return family;
}

/** The same with the whole as last group; compared is each group with the whole, which contains it. */
export function drawRatesAndWhole(
  draws: CellDraws,
  groups: readonly RatedGroup[],
  reading: Reading,
  whole: Whole,
): RateFamily {
  const masses = groups.map(({ place }) => draws.massOf(place));
  const total = restOf(draws, groups, whole);
  for (const mass of masses) {
    for (let index = 0; index < total.length; index += 1) {
      total[index] = doubleAt(total, index) + doubleAt(mass, index);
    }
  }
  return {
    rates: Float64Array.from([...groups, whole], ({ value }) => value),
    draws: columnsOf(draws, [...masses, total], reading),
    pairs: groups.map((_, index): Pair => [index, groups.length]),
  };
}

/** Draws of the rows of the whole that are in none of the groups: those of groups that do not count. */
function restOf({ draws }: CellDraws, groups: readonly RatedGroup[], whole: Whole): Float64Array {
  const sums = { n: [...whole.cells.n], w: [...whole.cells.w], w2: [...whole.cells.w2] };
  for (const { cells } of groups) {
    for (const key of ['n', 'w', 'w2'] as const) {
      sums[key] = sums[key].map((sum, cell) => sum - at(cells[key], cell));
    }
  }
  // Rows are exact, weights are rounded: a cell without rows has no weight.
  const cut = (values: readonly number[]): Float64Array =>
    Float64Array.from(values, (value, cell) => (sums.n[cell] === 0 ? 0 : Math.max(Number.MIN_VALUE, value)));
  return bootstrapCells({
    w: cut(sums.w),
    w2: cut(sums.w2),
    draws,
    random: randomStream(whole.seed, REST_STREAM),
  });
}

function columnsOf(draws: CellDraws, masses: readonly Float64Array[], reading: Reading): Float64Array {
  return 'hits' in reading ? rateColumns(draws, masses, reading) : functionColumns(draws, masses, reading);
}

function functionColumns(
  { draws, cells }: CellDraws,
  masses: readonly Float64Array[],
  { from }: CellFunction,
): Float64Array {
  const columns = new Float64Array(draws * masses.length);
  for (const [column, mass] of masses.entries()) {
    writeFunction(mass, cells, from, columns.subarray(column), masses.length);
  }
  return columns;
}

function writeFunction(
  mass: Float64Array,
  cells: number,
  from: CellFunction['from'],
  column: Float64Array,
  columns: number,
): void {
  for (let start = 0, index = 0; start < mass.length; start += cells, index += columns) {
    column[index] = from(mass, start);
  }
}

/** Σ hits / Σ of for each draw of each mass; the cells in the outer loop, so that nothing is allocated in the inner one. */
function rateColumns({ draws, cells }: CellDraws, masses: readonly Float64Array[], rate: Rate): Float64Array {
  const columns = new Float64Array(draws * masses.length);
  const hits = new Float64Array(draws);
  const all = new Float64Array(draws);
  for (const [column, mass] of masses.entries()) {
    hits.fill(0);
    all.fill(0);
    for (const cell of rate.of) {
      addCell(mass, cell, cells, all);
    }
    for (const cell of rate.hits) {
      addCell(mass, cell, cells, hits);
    }
    writeQuotients(hits, all, columns.subarray(column), masses.length);
  }
  return columns;
}

function writeQuotients(hits: Float64Array, all: Float64Array, column: Float64Array, columns: number): void {
  for (let draw = 0, index = 0; draw < hits.length; draw += 1, index += columns) {
    column[index] = doubleAt(hits, draw) / doubleAt(all, draw);
  }
}

function addCell(mass: Float64Array, cell: number, cells: number, sums: Float64Array): void {
  for (let draw = 0, index = cell; draw < sums.length; draw += 1, index += cells) {
    sums[draw] = doubleAt(sums, draw) + doubleAt(mass, index);
  }
}
