import { doubleAt } from '../stats/double-at.ts';
import type { ScoreAxis, ScoreColumns } from './cube.ts';
import { intAt } from './elements.ts';
import { MOST_EXACT_SCORES } from './score-axis.ts';
import { TupleSums } from './tuple-sums.ts';

/** Sums of one position: n and Σw·score, and with weights Σw and Σw² too. */
const UNWEIGHTED = 2;
const WEIGHTED = 4;
/** The first so many sides have a page with a slot for every position; the others share a hash table. */
export const DENSE_SIDES = 64;

/** The axis of a cube, and the place on it of each position that was given while reading; none where scores are kept as they are. */
export interface FinalScores {
  readonly axis: ScoreAxis;
  readonly places: Int32Array;
}

/**
 * Sums by side and score position. A side is a group and a truth, or a joint cell. Few sides are the usual case and
 * get plain pages; with many, most positions are empty and only the occupied ones take memory.
 */
export class ScoreSums {
  /** Sums a position. */
  readonly stride: number;
  private readonly weighted: boolean;
  private readonly pages: (Float64Array | undefined)[] = [];
  /** How many side × position pairs are kept one by one. */
  get scattered(): number {
    return this.sparse.size;
  }

  private readonly sparse: TupleSums;
  private readonly key = new Int32Array(2);

  constructor(weighted: boolean) {
    this.weighted = weighted;
    this.stride = weighted ? WEIGHTED : UNWEIGHTED;
    this.sparse = new TupleSums(2, this.stride);
  }

  /** The page of a side below DENSE_SIDES; the sums of a position are at position × stride. */
  pageOf(side: number): Float64Array {
    return this.pages[side] ?? this.addPage(side);
  }

  /** Adds the sums at `from` of an array. */
  addFrom(side: number, position: number, source: Float64Array, from: number): void {
    if (side < DENSE_SIDES) {
      addSums(this.pageOf(side), position * this.stride, source, from, this.stride);
    } else {
      this.key[0] = side;
      this.key[1] = position;
      const id = this.sparse.idOf(this.key);
      addSums(this.sparse.sums, id * this.stride, source, from, this.stride);
    }
  }

  /** Adds a page or its beginning; a page of other positions when `positionOf` is given. */
  addPageFrom(side: number, page: Float64Array, positionOf?: Int32Array): void {
    if (side < DENSE_SIDES && positionOf === undefined) {
      addSums(this.pageOf(side), 0, page, 0, page.length);
      return;
    }
    for (let at = 0; at < page.length; at += this.stride) {
      if (doubleAt(page, at) > 0) {
        const position = at / this.stride;
        this.addFrom(side, positionOf === undefined ? position : intAt(positionOf, position), page, at);
      }
    }
  }

  /** The same sums with each position replaced; those that meet are added. */
  moved(positionOf: Int32Array): ScoreSums {
    const moved = new ScoreSums(this.weighted);
    this.eachPage((side, page) => moved.addPageFrom(side, page, positionOf));
    for (let id = 0; id < this.sparse.size; id += 1) {
      const position = intAt(positionOf, this.sparse.elementOf(id, 1));
      moved.addFrom(this.sparse.elementOf(id, 0), position, this.sparse.sums, id * this.stride);
    }
    return moved;
  }

  eachPage(visit: (side: number, page: Float64Array) => void): void {
    for (const [side, page] of this.pages.entries()) {
      if (page !== undefined) {
        visit(side, page);
      }
    }
  }

  /** Empties the pages. */
  clear(): void {
    this.eachPage((_, page) => page.fill(0));
  }

  /** The occupied positions of the first `sides` sides, by their places on the final axis, ascending. */
  publish(sides: number, { places }: FinalScores): readonly ScoreColumns[] {
    const inOrder = new Int32Array(places.length);
    for (let slot = 0; slot < places.length; slot += 1) {
      inOrder[intAt(places, slot)] = slot;
    }
    const sparse = this.sparseBySide(sides);
    return Array.from({ length: sides }, (_, side) => {
      const page = this.pages[side];
      if (page !== undefined) {
        return this.columnsOf(page, this.occupied(page, inOrder), (slot) => intAt(places, slot));
      }
      const placeOf = (id: number): number => intAt(places, this.sparse.elementOf(id, 1));
      const slots = Int32Array.from(sparse[side] ?? []).sort((a, b) => placeOf(a) - placeOf(b));
      return this.columnsOf(this.sparse.sums, slots, placeOf);
    });
  }

  private sparseBySide(sides: number): readonly (readonly number[])[] {
    const ids = Array.from({ length: this.sparse.size === 0 ? 0 : sides }, (): number[] => []);
    for (let id = 0; id < this.sparse.size; id += 1) {
      ids[this.sparse.elementOf(id, 0)]?.push(id);
    }
    return ids;
  }

  private addPage(side: number): Float64Array {
    while (this.pages.length < side) {
      this.pages.push(undefined);
    }
    const page = new Float64Array(MOST_EXACT_SCORES * this.stride);
    this.pages[side] = page;
    return page;
  }

  private occupied(page: Float64Array, positions: Int32Array): Int32Array {
    const slots = new Int32Array(positions.length);
    let count = 0;
    for (let index = 0; index < positions.length; index += 1) {
      const position = intAt(positions, index);
      slots[count] = position;
      count += doubleAt(page, position * this.stride) > 0 ? 1 : 0;
    }
    return slots.subarray(0, count);
  }

  private columnsOf(sums: Float64Array, slots: Int32Array, placeOf: (slot: number) => number): ScoreColumns {
    const column = (sum: number): Float64Array => columnAt(sums, slots, this.stride, sum);
    const n = column(0);
    const index = slots.map(placeOf);
    return { index, n, w: this.weighted ? column(2) : n, w2: this.weighted ? column(3) : n, ws: column(1) };
  }
}

/** target[to … to + count) += source[from … from + count). */
function addSums(target: Float64Array, to: number, source: Float64Array, from: number, count: number): void {
  for (let index = 0; index < count; index += 1) {
    target[to + index] = doubleAt(target, to + index) + doubleAt(source, from + index);
  }
}

function columnAt(sums: Float64Array, slots: Int32Array, stride: number, sum: number): Float64Array {
  const values = new Float64Array(slots.length);
  for (let entry = 0; entry < slots.length; entry += 1) {
    values[entry] = doubleAt(sums, intAt(slots, entry) * stride + sum);
  }
  return values;
}
