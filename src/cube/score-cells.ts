import { doubleAt } from '../stats/double-at.ts';
import type { ScoreCells } from './cube.ts';
import { intAt } from './elements.ts';

/** Scores of several groups together; all on one axis. Entries at the same position are added. */
export function mergeScoreCells(parts: readonly ScoreCells[]): ScoreCells {
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
    squaredError: parts.reduce((sum, part) => sum + part.squaredError, 0),
    logLoss: parts.reduce((sum, part) => sum + part.logLoss, 0),
  };
}

/** The same scores with each position replaced; those that meet are added. */
export function moveScoreCells(cells: ScoreCells, positionOf: Int32Array): ScoreCells {
  return mergeScoreCells([{ ...cells, index: cells.index.map((position) => intAt(positionOf, position)) }]);
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
