import { doubleAt } from '../stats/double-at.ts';
import type { ScoreCells } from './cube.ts';
import { byteAt, intAt } from './elements.ts';

/** Scores of several groups together; all on one axis. Entries at the same position are added, in the order of the parts. */
export function mergeScoreCells(parts: readonly ScoreCells[]): ScoreCells {
  const positions = occupied(parts);
  const slotOf = new Int32Array(lengthOver(positions));
  for (let slot = 0; slot < positions.length; slot += 1) {
    slotOf[intAt(positions, slot)] = slot;
  }
  const column = (name: 'n' | 'w' | 'w2' | 'ws'): Float64Array => {
    const sums = new Float64Array(positions.length);
    for (const part of parts) {
      const values = part[name];
      for (let entry = 0; entry < values.length; entry += 1) {
        const slot = intAt(slotOf, intAt(part.index, entry));
        sums[slot] = doubleAt(sums, slot) + doubleAt(values, entry);
      }
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

/** Positions that some part has, ascending. */
function occupied(parts: readonly ScoreCells[]): Int32Array {
  const isOccupied = new Uint8Array(Math.max(0, ...parts.map(({ index }) => lengthOver(index))));
  for (const { index } of parts) {
    for (const position of index) {
      isOccupied[position] = 1;
    }
  }
  return Int32Array.from(isOccupied.keys()).filter((position) => byteAt(isOccupied, position) === 1);
}

/** The length of an array that has all these positions. */
function lengthOver(positions: Int32Array): number {
  return positions.reduce((length, position) => Math.max(length, position + 1), 0);
}

/** The same scores with each position replaced; those that meet are added. */
export function moveScoreCells(cells: ScoreCells, positionOf: Int32Array): ScoreCells {
  return mergeScoreCells([{ ...cells, index: cells.index.map((position) => intAt(positionOf, position)) }]);
}
