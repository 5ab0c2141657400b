import { doubleAt } from '../../stats/double-at.ts';
import { NEGATIVE } from '../cube.ts';
import { intAt } from '../elements.ts';
import type { MarginalSums } from '../marginal-sums.ts';
import { scoreBin } from '../score-axis.ts';
import { BATCH, ScoreBatches } from './score-batches.ts';
import { NO_POSITION } from './score-positions.ts';
import type { ScorePositions } from './score-positions.ts';
import { DENSE_SIDES, ScoreSums } from '../score-sums.ts';

/** Clip of a probability before its logarithm: 2⁻⁵², as scikit-learn's log_loss does. */
const CLIP = Number.EPSILON;
/** A product of chances so small still has all its digits, also after the next factor, which is at least CLIP. */
const SMALLEST_PRODUCT = 2 ** -900;

/**
 * Scores of the joint cells. Of the first cells, those that fill a batch have pages of their own, and all others share one.
 * Scores of further cells go straight to the marginals, because a joint table of many cells would hardly see a score twice.
 */
export class JointScores {
  readonly batches: ScoreBatches;
  /** Undefined where each score is kept as it is. */
  private readonly positions: ScorePositions | undefined;
  private readonly marginals: readonly MarginalSums[];
  private readonly weighted: boolean;
  private readonly sums: ScoreSums;
  /** The page of a cell that has fewer rows than a batch: made, and emptied into the marginals, when the cell's turn comes. */
  private shared: Float64Array | undefined;
  private sharing = 0;
  /** Where rows are on the shared page, position × stride. */
  private readonly occupied: number[] = [];
  /** The sums of one score. */
  private readonly single = new Float64Array(4);

  constructor(positions: ScorePositions | undefined, marginals: readonly MarginalSums[], weighted: boolean) {
    this.positions = positions;
    this.marginals = marginals;
    this.weighted = weighted;
    this.batches = new ScoreBatches(weighted);
    this.sums = new ScoreSums(weighted);
  }

  /**
   * Counts the rows that are kept of a cell: their positions, and their losses into `losses[at]` (squared) and
   * `losses[at + 1]`. `sides`: group × 2 + truth of each cell in each marginal.
   */
  count(cell: number, truth: number, losses: Float64Array, at: number, sides: Int32Array): void {
    const count = this.batches.take(cell);
    const start = this.batches.startOf(cell);
    const end = start + count;
    losses[at] = doubleAt(losses, at) + this.squaredErrors(start, end, truth);
    losses[at + 1] = doubleAt(losses, at + 1) + this.logLosses(start, end, truth);
    if (this.positions === undefined) {
      this.addExactly(start, end, cell, sides);
    } else if (cell < DENSE_SIDES && (this.sums.hasPage(cell) || count === BATCH)) {
      this.addToPage(start, end, this.positions, this.sums.pageOf(cell), sides);
    } else if (cell < DENSE_SIDES) {
      this.addToShared(start, end, this.positions, cell, sides);
    } else if (count > 0) {
      this.addToMarginals(start, this.positions, cell, sides);
    }
  }

  /** Adds what is on pages to the marginals and empties them. */
  flush(sides: Int32Array): void {
    // Cells share a page only at the end, when the pages of all cells before them are empty.
    this.flushShared(sides);
    this.sums.eachPage((cell, page) => this.flushPage(cell, page, sides));
  }

  /** The same of one cell. */
  flushCell(cell: number, sides: Int32Array): void {
    this.flushShared(sides);
    if (this.sums.hasPage(cell)) {
      this.flushPage(cell, this.sums.pageOf(cell), sides);
    }
  }

  private flushPage(cell: number, page: Float64Array, sides: Int32Array): void {
    const { length } = this.marginals;
    const used = page.subarray(0, (this.positions?.used ?? 0) * this.sums.stride);
    for (const [index, marginal] of this.marginals.entries()) {
      marginal.addScorePage(intAt(sides, cell * length + index), used);
    }
    used.fill(0);
  }

  private flushShared(sides: Int32Array): void {
    const { marginals, occupied, shared, sharing } = this;
    const { stride } = this.sums;
    if (shared === undefined) {
      return;
    }
    for (const slot of occupied) {
      for (let index = 0; index < marginals.length; index += 1) {
        const side = intAt(sides, sharing * marginals.length + index);
        marginals[index]?.addScore(side, slot / stride, shared, slot);
      }
      shared.fill(0, slot, slot + stride);
    }
    occupied.length = 0;
  }

  private squaredErrors(start: number, end: number, truth: number): number {
    const { scores, weights } = this.batches;
    let sum = 0;
    for (let at = start; at < end; at += 1) {
      const error = doubleAt(scores, at) - truth;
      sum += weights === undefined ? error * error : doubleAt(weights, at) * error * error;
    }
    return sum;
  }

  /** Without weights, chances are multiplied before a logarithm is taken of them: it costs more than all else here. */
  private logLosses(start: number, end: number, truth: number): number {
    const { scores, weights } = this.batches;
    let sum = 0;
    let product = 1;
    for (let at = start; at < end; at += 1) {
      const chance = chanceOf(doubleAt(scores, at), truth);
      if (weights !== undefined) {
        sum -= doubleAt(weights, at) * Math.log(chance);
      } else {
        product *= chance;
        if (product < SMALLEST_PRODUCT) {
          sum -= Math.log(product);
          product = 1;
        }
      }
    }
    return sum - Math.log(product);
  }

  private addExactly(start: number, end: number, cell: number, sides: Int32Array): void {
    const { marginals } = this;
    for (let index = 0; index < marginals.length; index += 1) {
      const side = intAt(sides, cell * marginals.length + index);
      for (let at = start; at < end; at += 1) {
        marginals[index]?.exact?.add(side, doubleAt(this.batches.scores, at), this.batches.weightAt(at));
      }
    }
  }

  private addToPage(
    start: number,
    end: number,
    positions: ScorePositions,
    page: Float64Array,
    sides: Int32Array,
  ): void {
    const { stride } = this.sums;
    const { scores, weights } = this.batches;
    for (let at = start; at < end; at += 1) {
      const score = doubleAt(scores, at);
      const slot = (positions.binned ? scoreBin(score) : this.positionOf(score, positions, sides)) * stride;
      if (weights === undefined) {
        page[slot] = doubleAt(page, slot) + 1;
        page[slot + 1] = doubleAt(page, slot + 1) + score;
      } else {
        this.addRow(page, slot, score, doubleAt(weights, at));
      }
    }
  }

  private addToShared(
    start: number,
    end: number,
    positions: ScorePositions,
    cell: number,
    sides: Int32Array,
  ): void {
    this.shared ??= this.sums.newPage();
    this.sharing = cell;
    for (let at = start; at < end; at += 1) {
      const score = doubleAt(this.batches.scores, at);
      const slot = this.positionOf(score, positions, sides) * this.sums.stride;
      if (doubleAt(this.shared, slot) === 0) {
        this.occupied.push(slot);
      }
      this.addRow(this.shared, slot, score, this.batches.weightAt(at));
    }
  }

  private addRow(page: Float64Array, slot: number, score: number, weight: number): void {
    page[slot] = doubleAt(page, slot) + 1;
    page[slot + 1] = doubleAt(page, slot + 1) + weight * score;
    if (this.weighted) {
      page[slot + 2] = doubleAt(page, slot + 2) + weight;
      page[slot + 3] = doubleAt(page, slot + 3) + weight * weight;
    }
  }

  private addToMarginals(at: number, positions: ScorePositions, cell: number, sides: Int32Array): void {
    const { marginals, single } = this;
    const score = doubleAt(this.batches.scores, at);
    const weight = this.batches.weightAt(at);
    const position = this.positionOf(score, positions, sides);
    single[0] = 1;
    single[1] = weight * score;
    single[2] = weight;
    single[3] = weight * weight;
    for (let index = 0; index < marginals.length; index += 1) {
      marginals[index]?.addScore(intAt(sides, cell * marginals.length + index), position, single, 0);
    }
  }

  /** With the first score that no longer fits, what has been counted goes over to bins. */
  private positionOf(score: number, positions: ScorePositions, sides: Int32Array): number {
    const position = positions.positionOf(score);
    if (position !== NO_POSITION) {
      return position;
    }
    this.flush(sides);
    const bins = positions.toBins();
    for (const marginal of this.marginals) {
      marginal.moveScores(bins);
    }
    return positions.positionOf(score);
  }
}

/** What the score gave to what turned out to be true. */
function chanceOf(score: number, truth: number): number {
  const chance = truth === NEGATIVE ? 1 - score : score;
  return chance < CLIP ? CLIP : chance > 1 - CLIP ? 1 - CLIP : chance;
}
