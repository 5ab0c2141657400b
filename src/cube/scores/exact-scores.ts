import { doubleAt } from '../../stats/double-at.ts';
import { itemAt } from '../../stats/item-at.ts';
import { placeIn } from '../../stats/place-in.ts';
import { sortedDistinct } from '../../stats/sorted-distinct.ts';
import { sortedUnion } from '../../stats/sorted-union.ts';
import type { ScoreColumns } from '../cube.ts';
import { NO_SCORES } from '../score-cells.ts';
import type { FinalScores } from '../score-sums.ts';

/** Rows of a side that wait before they are first sorted in. */
const FEWEST = 16;
/** What the memory of a side is counted as, in weights. */
export function heldBy(scores: number): number {
  return scores === 0 ? 0 : Math.max(FEWEST, scores);
}

/** Sums of a score: n, and with weights Σw and Σw² too. One array for all sides that have none yet, of which there may be many. */
const NONE = new Float64Array();
const UNWEIGHTED: readonly Float64Array[] = [NONE];
const WEIGHTED: readonly Float64Array[] = [NONE, NONE, NONE];

/**
 * Every distinct score of every side (a group and a truth) with its weights, however many there are. Rows wait unsorted
 * until there are as many as scores are known, and are then sorted in: the memory is at most twice that of the distinct scores, the
 * time n·log n.
 */
export class ExactScores {
  private readonly weighted: boolean;
  private readonly sides: (SideScores | undefined)[] = [];
  private held = 0;

  constructor(weighted: boolean) {
    this.weighted = weighted;
  }

  /** Distinct scores of all sides, each side counted as 16 at least, without rows that still wait: what its memory depends on. */
  get size(): number {
    return this.held;
  }

  /** Adds a row with a score in [0, 1]. */
  add(side: number, score: number, weight: number): void {
    const own = this.sides[side] ?? this.addSide(side);
    if (own.isFull) {
      this.fold(own);
    }
    own.push(score, weight);
  }

  /** Sorts in the rows that wait, so that `size` knows all. */
  flush(): void {
    for (const side of this.sides) {
      if (side !== undefined) {
        this.fold(side);
      }
    }
  }

  /** All scores of all sides, ascending. */
  values(): Float64Array {
    this.flush();
    const parts = this.sides.flatMap((side) => (side === undefined ? [] : [side.scores]));
    const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
    let size = 0;
    for (const part of parts) {
      all.set(part, size);
      size += part.length;
    }
    return sortedDistinct(all);
  }

  /** The weights of the first `sides` sides, by the places of their scores on the axis, ascending; forgets them here. */
  publish(sides: number, { axis }: FinalScores): readonly ScoreColumns[] {
    this.flush();
    return Array.from({ length: sides }, (_, side) => {
      const own = this.sides[side];
      this.sides[side] = undefined;
      return own?.columns(axis.values) ?? NO_SCORES;
    });
  }

  private fold(side: SideScores): void {
    const before = side.size;
    side.fold();
    this.held += side.size - before;
  }

  private addSide(side: number): SideScores {
    while (this.sides.length < side) {
      this.sides.push(undefined);
    }
    const added = new SideScores(this.weighted);
    this.sides[side] = added;
    this.held += added.size;
    return added;
  }
}

/** The scores of one side: those that are known, ascending, and rows that wait. */
class SideScores {
  scores: Float64Array = NONE;
  /** Each sum of the known scores: n, Σw, Σw². */
  private sums: readonly Float64Array[];
  private waiting = new Float64Array(FEWEST);
  private readonly weighted: boolean;
  private weights: Float64Array;
  private filled = 0;

  constructor(weighted: boolean) {
    this.weighted = weighted;
    this.weights = weighted ? new Float64Array(FEWEST) : NONE;
    this.sums = weighted ? WEIGHTED : UNWEIGHTED;
  }

  /** A side has a row at least, that may wait. */
  get size(): number {
    return heldBy(Math.max(1, this.scores.length));
  }

  get isFull(): boolean {
    return this.filled === this.waiting.length;
  }

  push(score: number, weight: number): void {
    this.waiting[this.filled] = score;
    if (this.weighted) {
      this.weights[this.filled] = weight;
    }
    this.filled += 1;
  }

  fold(): void {
    if (this.filled === 0) {
      return;
    }
    const rows = this.waiting.subarray(0, this.filled);
    // Rows that all weigh 1 may be counted in any order, and in that of their scores it takes a walk.
    const ordered = this.weighted ? rows.slice() : rows;
    const scores = sortedUnion(this.scores, sortedDistinct(ordered));
    const sums = this.sums.map((own) => spreadOn(scores, this.scores, own));
    this.addRows(scores, sums, rows);
    this.scores = scores;
    this.sums = sums;
    this.filled = 0;
    if (this.waiting.length < scores.length) {
      this.waiting = new Float64Array(scores.length);
      this.weights = this.weighted ? new Float64Array(scores.length) : NONE;
    }
  }

  columns(values: Float64Array): ScoreColumns {
    const index = new Int32Array(this.scores.length);
    let place = 0;
    for (let entry = 0; entry < index.length; entry += 1) {
      place = placeIn(values, doubleAt(this.scores, entry), place);
      index[entry] = place;
    }
    const n = itemAt(this.sums, 0);
    const [, w = n, w2 = n] = this.sums;
    return { index, n, w, w2, ws: w.map((weight, entry) => weight * doubleAt(this.scores, entry)) };
  }

  private addRows(scores: Float64Array, sums: readonly Float64Array[], rows: Float64Array): void {
    const n = itemAt(sums, 0);
    const [, w, w2] = sums;
    let place = 0;
    for (let row = 0; row < rows.length; row += 1) {
      place = placeIn(scores, doubleAt(rows, row), place);
      n[place] = doubleAt(n, place) + 1;
      if (w !== undefined && w2 !== undefined) {
        const weight = doubleAt(this.weights, row);
        w[place] = doubleAt(w, place) + weight;
        w2[place] = doubleAt(w2, place) + weight * weight;
      }
    }
  }
}

/** Sums of some scores at their places among more of them; 0 at the others. */
function spreadOn(scores: Float64Array, own: Float64Array, sums: Float64Array): Float64Array {
  const wide = new Float64Array(scores.length);
  let place = 0;
  for (let entry = 0; entry < own.length; entry += 1) {
    place = placeIn(scores, doubleAt(own, entry), place);
    wide[place] = doubleAt(sums, entry);
  }
  return wide;
}
