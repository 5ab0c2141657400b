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

/** The weights of several groups together; all on one axis. Entries at the same position are added. */
export function mergeScoreColumns(parts: readonly ScoreColumns[]): ScoreColumns {
  const index = joined(parts.map((part) => part.index));
  // Stable: equal positions are added in the order of the parts.
  const order = Int32Array.from(index.keys()).sort((a, b) => intAt(index, a) - intAt(index, b) || a - b);
  const slots = new Int32Array(order.length);
  let last = -1;
  for (const [place, entry] of order.entries()) {
    const before = place === 0 ? -1 : intAt(index, intAt(order, place - 1));
    last += intAt(index, entry) === before ? 0 : 1;
    slots[place] = last;
  }
  const positions = new Int32Array(last + 1);
  for (const [place, entry] of order.entries()) {
    positions[intAt(slots, place)] = intAt(index, entry);
  }
  const column = (name: 'n' | 'w' | 'w2' | 'ws'): Float64Array => {
    const values = joined(parts.map((part) => part[name]));
    const sums = new Float64Array(positions.length);
    for (const [place, entry] of order.entries()) {
      const slot = intAt(slots, place);
      sums[slot] = doubleAt(sums, slot) + doubleAt(values, entry);
    }
    return sums;
  };
  return {
    index: positions,
    n: column('n'),
    w: column('w'),
    w2: column('w2'),
    ws: column('ws'),
  };
}

/** The same scores with each position replaced; those that meet are added. */
export function moveScoreColumns<T extends ScoreColumns>(columns: T, positionOf: Int32Array): T {
  const index = columns.index.map((position) => intAt(positionOf, position));
  return { ...columns, ...mergeScoreColumns([{ ...columns, index }]) };
}

function joined<T extends Float64Array | Int32Array>(
  parts: readonly T[],
): T extends Int32Array ? Int32Array : Float64Array;
function joined(parts: readonly (Float64Array | Int32Array)[]): Float64Array | Int32Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const whole = parts[0] instanceof Int32Array ? new Int32Array(length) : new Float64Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
