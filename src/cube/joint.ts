import { doubleAt } from '../stats/double-at.ts';
import { NEGATIVE } from './cube.ts';
import type { CubeLayout } from './cube-layout.ts';
import { MOST_GROUPS } from './cube-layout.ts';
import { intAt } from './elements.ts';
import { CELL_SUMS } from './marginal-sums.ts';
import type { MarginalSums } from './marginal-sums.ts';
import { blockOf, mergeRecords, RECORD, writeRow } from './residual-moments.ts';
import { PREDICTION, SCORE, TRUTH, WEIGHT } from './row-registers.ts';
import type { RowRegisters } from './row-registers.ts';
import { NO_POSITION, ScorePositions } from './score-positions.ts';
import { DENSE_SIDES, ScoreSums } from './score-sums.ts';
import { TupleSums } from './tuple-sums.ts';

/** Tuples that a joint table holds before it is emptied into the marginals: what bounds its memory. */
export const MOST_JOINT_CELLS = 1 << 15;
export const MOST_JOINT_RECORDS = 1 << 13;

/** One table over all columns: each row is counted once here, and each cell later once in every marginal. */
export interface Joint {
  /** Counts the row in the registers. */
  add(): void;
  /** Empties itself into the marginals. */
  flush(): void;
  /** A marginal in which there are more groups than a cube may have. */
  readonly crowded: MarginalSums | undefined;
}

/** Clip of a probability before its logarithm: 2⁻⁵², as scikit-learn's log_loss does. */
const CLIP = Number.EPSILON;

/**
 * Joint cells of attributes × truth × decision. Scores of the first cells have pages here; those of further cells go
 * straight to the marginals, because a joint table of many cells would hardly see a score twice.
 */
export class ClassJoint implements Joint {
  crowded: MarginalSums | undefined;
  private readonly row: RowRegisters;
  private readonly marginals: readonly MarginalSums[];
  private readonly positions: ScorePositions | undefined;
  private readonly truthAt: number;
  private readonly cells: TupleSums;
  private readonly scores: ScoreSums;
  private readonly weighted: boolean;
  /** The score sums of one row. */
  private readonly single = new Float64Array(4);
  /** Group × 2 + truth of each cell in each marginal, at cell × marginals + marginal. */
  private sides = new Int32Array(1_024);

  constructor(
    layout: CubeLayout,
    row: RowRegisters,
    marginals: readonly MarginalSums[],
    positions: ScorePositions | undefined,
  ) {
    this.row = row;
    this.marginals = marginals;
    this.positions = positions;
    this.weighted = layout.weighted;
    this.scores = new ScoreSums(layout.weighted);
    this.truthAt = layout.columns.length;
    this.cells = new TupleSums(layout.columns.length + 2, CELL_SUMS);
  }

  add(): void {
    const known = this.cells.size;
    const cell = this.cells.idOf(this.row.codes);
    if (cell === known) {
      this.findSides(cell);
    }
    const weight = doubleAt(this.row.numbers, WEIGHT);
    const sums = this.cells.sums;
    const at = cell * CELL_SUMS;
    sums[at] = doubleAt(sums, at) + 1;
    sums[at + 1] = doubleAt(sums, at + 1) + weight;
    sums[at + 2] = doubleAt(sums, at + 2) + weight * weight;
    if (this.positions !== undefined) {
      this.addScore(this.positions, cell, weight);
    }
    if (known >= MOST_JOINT_CELLS) {
      this.flush();
    }
  }

  flush(): void {
    const { cells, marginals, truthAt } = this;
    for (let cell = 0; cell < cells.size; cell += 1) {
      const truth = cells.elementOf(cell, truthAt);
      const decision = cells.elementOf(cell, truthAt + 1);
      for (const [index, marginal] of marginals.entries()) {
        marginal.addCell(cells, cell, this.sideOf(cell, index) >> 1, truth, decision);
      }
    }
    this.flushScores();
    cells.clear();
  }

  private flushScores(): void {
    this.scores.eachPage((cell, page) => {
      if (cell < this.cells.size) {
        for (const [index, marginal] of this.marginals.entries()) {
          marginal.addScorePage(this.sideOf(cell, index), page);
        }
      }
    });
    this.scores.clear();
  }

  private addScore(positions: ScorePositions, cell: number, weight: number): void {
    const score = doubleAt(this.row.numbers, SCORE);
    const hit = intAt(this.row.codes, this.truthAt) === NEGATIVE ? 1 - score : score;
    const miss = 1 - hit;
    const chance = hit < CLIP ? CLIP : hit > 1 - CLIP ? 1 - CLIP : hit;
    const sums = this.cells.sums;
    const at = cell * CELL_SUMS;
    sums[at + 3] = doubleAt(sums, at + 3) + weight * miss * miss;
    sums[at + 4] = doubleAt(sums, at + 4) - weight * Math.log(chance);
    let position = positions.positionOf(score);
    if (position === NO_POSITION) {
      this.goToBins(positions);
      position = positions.positionOf(score);
    }
    if (cell < DENSE_SIDES) {
      this.addToPage(this.scores.pageOf(cell), position * this.scores.stride, score, weight);
    } else {
      this.addToMarginals(cell, position, score, weight);
    }
  }

  private addToPage(page: Float64Array, at: number, score: number, weight: number): void {
    page[at] = doubleAt(page, at) + 1;
    page[at + 1] = doubleAt(page, at + 1) + weight * score;
    if (this.weighted) {
      page[at + 2] = doubleAt(page, at + 2) + weight;
      page[at + 3] = doubleAt(page, at + 3) + weight * weight;
    }
  }

  private addToMarginals(cell: number, position: number, score: number, weight: number): void {
    const { marginals, single } = this;
    single.fill(0);
    this.addToPage(single, 0, score, weight);
    for (let index = 0; index < marginals.length; index += 1) {
      marginals[index]?.addScore(this.sideOf(cell, index), position, single, 0);
    }
  }

  /** The first score that no longer fits: what has been counted goes over to bins. */
  private goToBins(positions: ScorePositions): void {
    this.flushScores();
    const bins = positions.toBins();
    for (const marginal of this.marginals) {
      marginal.moveScores(bins);
    }
  }

  private findSides(cell: number): void {
    const { marginals } = this;
    if ((cell + 1) * marginals.length > this.sides.length) {
      const wider = new Int32Array(2 * (cell + 1) * marginals.length);
      wider.set(this.sides);
      this.sides = wider;
    }
    const side = this.cells.elementOf(cell, this.truthAt) & 1;
    for (const [index, marginal] of marginals.entries()) {
      this.sides[cell * marginals.length + index] = marginal.groupOf(this.cells, cell) * 2 + side;
    }
    this.crowded ??= marginals.find(({ size }) => size > MOST_GROUPS);
  }

  private sideOf(cell: number, marginal: number): number {
    return intAt(this.sides, cell * this.marginals.length + marginal);
  }
}

/** Joint records of attributes × jackknife block. */
export class ResidualJoint implements Joint {
  crowded: MarginalSums | undefined;
  private readonly row: RowRegisters;
  private readonly marginals: readonly MarginalSums[];
  private readonly blockAt: number;
  private readonly key: Int32Array;
  private readonly records: TupleSums;
  private readonly single = new Float64Array(RECORD);

  constructor(layout: CubeLayout, row: RowRegisters, marginals: readonly MarginalSums[]) {
    this.row = row;
    this.marginals = marginals;
    this.blockAt = layout.columns.length;
    this.key = new Int32Array(this.blockAt + 1);
    this.records = new TupleSums(this.blockAt + 1, RECORD);
  }

  add(): void {
    const { codes, numbers } = this.row;
    const truth = doubleAt(numbers, TRUTH);
    const prediction = doubleAt(numbers, PREDICTION);
    const weight = doubleAt(numbers, WEIGHT);
    for (let column = 0; column < this.blockAt; column += 1) {
      this.key[column] = intAt(codes, column);
    }
    this.key[this.blockAt] = blockOf(truth, prediction, weight);
    const id = this.records.idOf(this.key);
    writeRow(this.single, 0, truth, prediction, weight);
    mergeRecords(this.records.sums, id * RECORD, this.single, 0);
    if (this.records.size >= MOST_JOINT_RECORDS) {
      this.flush();
    }
  }

  flush(): void {
    for (const marginal of this.marginals) {
      marginal.addRecords(this.records, this.blockAt);
    }
    this.crowded ??= this.marginals.find(({ size }) => size > MOST_GROUPS);
    this.records.clear();
  }
}
