import { doubleAt } from '../../stats/double-at.ts';
import { intAt } from '../elements.ts';
import { DENSE_SIDES } from '../score-sums.ts';

/** Rows of one cell that are kept before their scores are counted. */
export const BATCH = 256;

/**
 * Holds the scores of some rows back, cell by cell, so that they are counted 256 of a cell at a time: its page then
 * comes into the cache once for all of them instead of once a row.
 */
export class ScoreBatches {
  readonly scores = new Float64Array((DENSE_SIDES + 1) * BATCH);
  /** 1 without weights. */
  readonly weights: Float64Array | undefined;
  private readonly filled = new Int32Array(DENSE_SIDES + 1);

  constructor(weighted: boolean) {
    this.weights = weighted ? new Float64Array(this.scores.length) : undefined;
  }

  /** Keeps a row; true when the cell's batch is full. Cells without a page share a batch of one row. */
  add(cell: number, score: number, weight: number): boolean {
    const batch = batchOf(cell);
    const count = intAt(this.filled, batch);
    const at = batch * BATCH + count;
    this.scores[at] = score;
    if (this.weights !== undefined) {
      this.weights[at] = weight;
    }
    this.filled[batch] = count + 1;
    return batch === DENSE_SIDES || count + 1 === BATCH;
  }

  /** Where the kept rows of a cell begin in `scores` and `weights`. */
  startOf(cell: number): number {
    return batchOf(cell) * BATCH;
  }

  /** How many rows of a cell are kept; they are forgotten with this call. */
  take(cell: number): number {
    const batch = batchOf(cell);
    const count = intAt(this.filled, batch);
    this.filled[batch] = 0;
    return count;
  }

  weightAt(at: number): number {
    return this.weights === undefined ? 1 : doubleAt(this.weights, at);
  }
}

function batchOf(cell: number): number {
  return cell < DENSE_SIDES ? cell : DENSE_SIDES;
}
