import { doubleAt } from '../stats/double-at.ts';
import type { LossSpread, ScoreCells, ScoreColumns } from './cube.ts';
import { intAt } from './elements.ts';

/** Of a class that has no rows, or no column of probabilities. */
export const NO_SCORES: ScoreColumns = {
  index: new Int32Array(),
  n: new Float64Array(),
  w: new Float64Array(),
  w2: new Float64Array(),
  ws: new Float64Array(),
};

/** Scores of several groups together; all on one axis. */
export function mergeScoreCells(parts: readonly ScoreCells[]): ScoreCells {
  const spreads = parts.flatMap(({ spread }) => spread ?? []);
  const sum = (loss: 'squaredError' | 'logLoss'): LossSpread => ({
    first: spreads.reduce((total, spread) => total + spread[loss].first, 0),
    second: spreads.reduce((total, spread) => total + spread[loss].second, 0),
  });
  return {
    ...mergeScoreColumns(parts),
    squaredError: parts.reduce((total, part) => total + part.squaredError, 0),
    logLoss: parts.reduce((total, part) => total + part.logLoss, 0),
    ...(spreads.length === 0
      ? {}
      : { spread: { squaredError: sum('squaredError'), logLoss: sum('logLoss') } }),
  };
}

/**
 * The weights of several groups together; all on one axis. Entries at the same position are added, in the order of the parts.
 * Linear in the entries, and from three parts on in the axis: shards are merged one by one, so it runs once a shard, group
 * and truth, and an axis of all scores is long.
 */
export function mergeScoreColumns(parts: readonly ScoreColumns[]): ScoreColumns {
  const [first, second] = parts;
  return first !== undefined && second !== undefined && parts.length === 2
    ? summed(parts, positionUnion(first.index, second.index), addOnto)
    : mergeByTable(parts);
}

function mergeByTable(parts: readonly ScoreColumns[]): ScoreColumns {
  const slotOf = slotsOf(parts);
  return summed(parts, positionsIn(slotOf), (sums, _index, part, values) =>
    addTo(sums, part, values, slotOf),
  );
}

/** Adds values at some positions to the sums of more. */
type AddValues = (sums: Float64Array, index: Int32Array, part: Int32Array, values: Float64Array) => void;

function summed(parts: readonly ScoreColumns[], index: Int32Array, add: AddValues): ScoreColumns {
  const column = (name: 'n' | 'w' | 'w2' | 'ws'): Float64Array => {
    const sums = new Float64Array(index.length);
    for (const part of parts) {
      add(sums, index, part.index, part[name]);
    }
    return sums;
  };
  const n = column('n');
  // Without weights the three are one array, and stay it.
  const isUnweighted = parts.every((part) => part.w === part.n && part.w2 === part.n);
  const [w, w2] = isUnweighted ? [n, n] : [column('w'), column('w2')];
  return { index, n, w, w2, ws: column('ws') };
}

const NOWHERE = -1;

/** By position, its place among those that some part has; NOWHERE for the others. */
function slotsOf(parts: readonly ScoreColumns[]): Int32Array {
  const slotOf = new Int32Array(parts.reduce((most, { index }) => lengthOver(index, most), 0)).fill(NOWHERE);
  for (const { index } of parts) {
    for (let entry = 0; entry < index.length; entry += 1) {
      slotOf[intAt(index, entry)] = 0;
    }
  }
  let slot = 0;
  for (let position = 0; position < slotOf.length; position += 1) {
    if (intAt(slotOf, position) !== NOWHERE) {
      slotOf[position] = slot;
      slot += 1;
    }
  }
  return slotOf;
}

/** The positions that have a slot, ascending as the slots are. */
function positionsIn(slotOf: Int32Array): Int32Array {
  const positions = new Int32Array(slotOf.length);
  let size = 0;
  for (let position = 0; position < slotOf.length; position += 1) {
    if (intAt(slotOf, position) !== NOWHERE) {
      positions[size] = position;
      size += 1;
    }
  }
  return positions.slice(0, size);
}

function addTo(sums: Float64Array, index: Int32Array, values: Float64Array, slotOf: Int32Array): void {
  for (let entry = 0; entry < index.length; entry += 1) {
    const slot = intAt(slotOf, intAt(index, entry));
    sums[slot] = doubleAt(sums, slot) + doubleAt(values, entry);
  }
}

/** The length of an array that has all these positions, at least `least`. */
function lengthOver(positions: Int32Array, least: number): number {
  let length = least;
  for (let entry = 0; entry < positions.length; entry += 1) {
    length = Math.max(length, intAt(positions, entry) + 1);
  }
  return length;
}

/** The same scores with each position replaced; those that meet, which they can in bins only, are added. */
export function moveScoreColumns<T extends ScoreColumns>(
  columns: T,
  positionOf: Int32Array,
  intoBins: boolean,
): T {
  const index = columns.index.map((position) => intAt(positionOf, position));
  return { ...columns, ...(intoBins ? mergeScoreColumns([{ ...columns, index }]) : { index }) };
}

/** What either of two ascending lists of positions has, ascending. */
export function positionUnion(a: Int32Array, b: Int32Array): Int32Array {
  const all = new Int32Array(a.length + b.length);
  let [size, inA, inB] = [0, 0, 0];
  while (inA < a.length || inB < b.length) {
    const one = inA < a.length ? intAt(a, inA) : Infinity;
    const other = inB < b.length ? intAt(b, inB) : Infinity;
    all[size] = Math.min(one, other);
    size += 1;
    inA += one <= other ? 1 : 0;
    inB += other <= one ? 1 : 0;
  }
  return all.slice(0, size);
}

/** Adds values at some ascending positions to the sums of more ascending positions, by a walk. */
export function addOnto(
  sums: Float64Array,
  positions: Int32Array,
  index: Int32Array,
  values: Float64Array,
): void {
  let place = 0;
  for (let entry = 0; entry < index.length; entry += 1) {
    while (intAt(positions, place) < intAt(index, entry)) {
      place += 1;
    }
    sums[place] = doubleAt(sums, place) + doubleAt(values, entry);
  }
}
