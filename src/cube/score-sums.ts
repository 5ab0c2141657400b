import { doubleAt } from '../stats/double-at.ts';
import type { ScoreAxis, ScoreColumns } from './cube.ts';
import { intAt } from './elements.ts';
import { MOST_EXACT_SCORES } from './score-axis.ts';
import { TupleSums } from './tuple-sums.ts';

/** Sums of one position: n and Σw·score, and with weights Σw and Σw² too. */
const UNWEIGHTED = 2;
const WEIGHTED = 4;
/** The first so many sides may have a page with a slot for every position; the others share a hash table. */
export const DENSE_SIDES = 64;
/** A side below DENSE_SIDES gets its page with so many positions: pages of small groups would be nearly empty, 131 kB each. */
const FEW_POSITIONS = 256;

/** The axis of a cube, and the place on it of each position that was given while reading; none where scores are kept as they are. */
export interface FinalScores {
  readonly axis: ScoreAxis;
  readonly places: Int32Array;
}

/**
 * Sums by side and score position. A side is a group and a truth, or a joint cell. Few sides with many rows are the usual
 * case of a large table and get plain pages; elsewhere most positions are empty and only the occupied ones take memory.
 */
export class ScoreSums {
  /** Sums a position. */
  readonly stride: number;
  private readonly weighted: boolean;
  private readonly pages: (Float64Array | undefined)[] = [];
  /** Sides below DENSE_SIDES until they have a page; what it took over stays behind, and is no longer read. */
  private readonly few: TupleSums;
  /** How many positions of a side are in `few`. */
  private readonly fewOf = new Int32Array(DENSE_SIDES);
  private readonly sparse: TupleSums;
  private readonly key = new Int32Array(2);

  constructor(weighted: boolean) {
    this.weighted = weighted;
    this.stride = weighted ? WEIGHTED : UNWEIGHTED;
    this.few = new TupleSums(2, this.stride);
    this.sparse = new TupleSums(2, this.stride);
  }

  /** How many side × position pairs of sides that never have a page are kept one by one. */
  get scattered(): number {
    return this.sparse.size;
  }

  hasPage(side: number): boolean {
    return this.pages[side] !== undefined;
  }

  /** A page for whoever asks, of no side. */
  newPage(): Float64Array {
    return new Float64Array(MOST_EXACT_SCORES * this.stride);
  }

  /** The page of a side below DENSE_SIDES; the sums of a position are at position × stride. */
  pageOf(side: number): Float64Array {
    return this.pages[side] ?? this.addPage(side);
  }

  /** Adds the sums at `from` of an array. */
  addFrom(side: number, position: number, source: Float64Array, from: number): void {
    if (side >= DENSE_SIDES) {
      this.addTo(this.sparse, side, position, source, from);
      return;
    }
    const page = this.pages[side];
    if (page !== undefined) {
      addSums(page, position * this.stride, source, from, this.stride);
    } else if (this.addTo(this.few, side, position, source, from)) {
      this.countFew(side);
    }
  }

  /** Adds a page or its beginning; a page of other positions when `positionOf` is given. */
  addPageFrom(side: number, page: Float64Array, positionOf?: Int32Array): void {
    if (side < DENSE_SIDES && positionOf === undefined) {
      addSums(this.pageOf(side), 0, page, 0, page.length);
      return;
    }
    const { stride } = this;
    const own = side < DENSE_SIDES ? this.pageOf(side) : undefined;
    for (let at = 0; at < page.length; at += stride) {
      if (doubleAt(page, at) > 0) {
        const from = at / stride;
        const position = positionOf === undefined ? from : intAt(positionOf, from);
        if (own === undefined) {
          this.addFrom(side, position, page, at);
        } else {
          addSums(own, position * stride, page, at, stride);
        }
      }
    }
  }

  /** The same sums with each position replaced; those that meet are added, in the order of their old positions. */
  moved(positionOf: Int32Array): ScoreSums {
    const moved = new ScoreSums(this.weighted);
    this.eachPage((side, page) => moved.addPageFrom(side, page, positionOf));
    const { few, sparse } = this;
    const position = (id: number): number => few.elementOf(id, 1);
    for (const id of Array.from({ length: few.size }, (_, each) => each).sort(
      (a, b) => position(a) - position(b),
    )) {
      if (this.pages[few.elementOf(id, 0)] === undefined) {
        moved.addFrom(few.elementOf(id, 0), intAt(positionOf, position(id)), few.sums, id * this.stride);
      }
    }
    for (let id = 0; id < sparse.size; id += 1) {
      const to = intAt(positionOf, sparse.elementOf(id, 1));
      moved.addFrom(sparse.elementOf(id, 0), to, sparse.sums, id * this.stride);
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

  /** The occupied positions of the first `sides` sides, by their places on the final axis, ascending. */
  publish(sides: number, { places }: FinalScores): readonly ScoreColumns[] {
    const inOrder = new Int32Array(places.length);
    for (let slot = 0; slot < places.length; slot += 1) {
      inOrder[intAt(places, slot)] = slot;
    }
    const bySide = [
      idsBySide(this.few, Math.min(sides, DENSE_SIDES)),
      idsBySide(this.sparse, sides),
    ] as const;
    return Array.from({ length: sides }, (_, side) => {
      const page = this.pages[side];
      if (page !== undefined) {
        const slots = this.occupied(page, inOrder);
        return this.columnsOf(page, slots, placesOf(slots, places));
      }
      const [table, ids] = side < DENSE_SIDES ? [this.few, bySide[0]] : [this.sparse, bySide[1]];
      const placeOf = (id: number): number => intAt(places, table.elementOf(id, 1));
      const slots = Int32Array.from(ids[side] ?? []).sort((a, b) => placeOf(a) - placeOf(b));
      return this.columnsOf(table.sums, slots, slots.map(placeOf));
    });
  }

  /** Whether the pair is a new one. */
  private addTo(
    table: TupleSums,
    side: number,
    position: number,
    source: Float64Array,
    from: number,
  ): boolean {
    const known = table.size;
    this.key[0] = side;
    this.key[1] = position;
    const id = table.idOf(this.key);
    addSums(table.sums, id * this.stride, source, from, this.stride);
    return id === known;
  }

  private countFew(side: number): void {
    const count = intAt(this.fewOf, side) + 1;
    this.fewOf[side] = count;
    if (count === FEW_POSITIONS) {
      this.addPage(side);
    }
  }

  private addPage(side: number): Float64Array {
    while (this.pages.length < side) {
      this.pages.push(undefined);
    }
    const page = this.newPage();
    this.pages[side] = page;
    if (intAt(this.fewOf, side) > 0) {
      this.takeOver(side, page);
    }
    return page;
  }

  private takeOver(side: number, page: Float64Array): void {
    const { few, stride } = this;
    for (let id = 0; id < few.size; id += 1) {
      if (few.elementOf(id, 0) === side) {
        addSums(page, few.elementOf(id, 1) * stride, few.sums, id * stride, stride);
      }
    }
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

  private columnsOf(sums: Float64Array, slots: Int32Array, index: Int32Array): ScoreColumns {
    const column = (sum: number): Float64Array => columnAt(sums, slots, this.stride, sum);
    const n = column(0);
    return { index, n, w: this.weighted ? column(2) : n, w2: this.weighted ? column(3) : n, ws: column(1) };
  }
}

/** The tuples of each side, in the order in which they came. */
function idsBySide(table: TupleSums, sides: number): readonly (readonly number[])[] {
  const ids = Array.from({ length: table.size === 0 ? 0 : sides }, (): number[] => []);
  for (let id = 0; id < table.size; id += 1) {
    ids[table.elementOf(id, 0)]?.push(id);
  }
  return ids;
}

/** target[to … to + count) += source[from … from + count). */
function addSums(target: Float64Array, to: number, source: Float64Array, from: number, count: number): void {
  for (let index = 0; index < count; index += 1) {
    target[to + index] = doubleAt(target, to + index) + doubleAt(source, from + index);
  }
}

function placesOf(slots: Int32Array, places: Int32Array): Int32Array {
  const index = new Int32Array(slots.length);
  for (let entry = 0; entry < slots.length; entry += 1) {
    index[entry] = intAt(places, intAt(slots, entry));
  }
  return index;
}

function columnAt(sums: Float64Array, slots: Int32Array, stride: number, sum: number): Float64Array {
  const values = new Float64Array(slots.length);
  for (let entry = 0; entry < slots.length; entry += 1) {
    values[entry] = doubleAt(sums, intAt(slots, entry) * stride + sum);
  }
  return values;
}
