import { doubleAt } from '../stats/double-at.ts';
import { NEGATIVE } from './cube.ts';
import type { CubeLayout } from './cube-layout.ts';
import { intAt } from './elements.ts';
import { CELL_SUMS, SCORE_SUMS } from './marginal-sums.ts';
import type { MarginalSums } from './marginal-sums.ts';
import { blockOf, mergeRecords, RECORD, writeRow } from './residual-moments.ts';
import { PREDICTION, SCORE, TRUTH, WEIGHT } from './row-registers.ts';
import type { RowRegisters } from './row-registers.ts';
import { NO_POSITION, ScorePositions } from './score-positions.ts';
import { TupleSums } from './tuple-sums.ts';

/** Tuples that a joint table holds before it is emptied into the marginals: what bounds its memory. */
export const MOST_JOINT_CELLS = 1 << 15;
export const MOST_JOINT_SCORES = 1 << 17;
export const MOST_JOINT_RECORDS = 1 << 13;

/** One table over all columns: each row is counted once here, and each cell later once in every marginal. */
export interface Joint {
  /** Counts the row in the registers. */
  add(): void;
  /** Empties itself into the marginals. */
  flush(): void;
}

/** Clip of a probability before its logarithm: 2⁻⁵², as scikit-learn's log_loss does. */
const CLIP = Number.EPSILON;

/** Joint cells of attributes × truth × decision, and of those × score when there are scores. */
export class ClassJoint implements Joint {
  private readonly row: RowRegisters;
  private readonly marginals: readonly MarginalSums[];
  private readonly positions: ScorePositions | undefined;
  private readonly truthAt: number;
  private readonly cells: TupleSums;
  private readonly scores = new TupleSums(2, SCORE_SUMS);
  private readonly scoreKey = new Int32Array(2);

  constructor(
    layout: CubeLayout,
    row: RowRegisters,
    marginals: readonly MarginalSums[],
    positions: ScorePositions | undefined,
  ) {
    this.row = row;
    this.marginals = marginals;
    this.positions = positions;
    this.truthAt = layout.columns.length;
    this.cells = new TupleSums(layout.columns.length + 2, CELL_SUMS);
  }

  add(): void {
    const { codes, numbers } = this.row;
    const weight = doubleAt(numbers, WEIGHT);
    const cell = this.cells.idOf(codes);
    const sums = this.cells.sums;
    const at = cell * CELL_SUMS;
    sums[at] = doubleAt(sums, at) + 1;
    sums[at + 1] = doubleAt(sums, at + 1) + weight;
    sums[at + 2] = doubleAt(sums, at + 2) + weight * weight;
    if (this.positions !== undefined) {
      const score = doubleAt(numbers, SCORE);
      const hit = intAt(codes, this.truthAt) === NEGATIVE ? 1 - score : score;
      const miss = 1 - hit;
      const chance = hit < CLIP ? CLIP : hit > 1 - CLIP ? 1 - CLIP : hit;
      sums[at + 3] = doubleAt(sums, at + 3) + weight * miss * miss;
      sums[at + 4] = doubleAt(sums, at + 4) - weight * Math.log(chance);
      this.addScore(this.positions, cell, score, weight);
    }
    if (this.cells.size >= MOST_JOINT_CELLS || this.scores.size >= MOST_JOINT_SCORES) {
      this.flush();
    }
  }

  flush(): void {
    const { cells, marginals, scores } = this;
    const groups = marginals.map((marginal) => marginal.addCells(cells, this.truthAt));
    for (const [index, marginal] of marginals.entries()) {
      const groupOf = groups[index];
      if (groupOf !== undefined && this.positions !== undefined) {
        marginal.addScores(scores, groupOf);
      }
    }
    cells.clear();
    scores.clear();
  }

  private addScore(positions: ScorePositions, cell: number, score: number, weight: number): void {
    const position = positions.positionOf(score);
    if (position === NO_POSITION) {
      this.addToBins(positions, score, weight);
      return;
    }
    this.countScore(cell, position, score, weight);
  }

  private countScore(cell: number, position: number, score: number, weight: number): void {
    this.scoreKey[0] = cell;
    this.scoreKey[1] = position;
    const at = this.scores.idOf(this.scoreKey) * SCORE_SUMS;
    const sums = this.scores.sums;
    sums[at] = doubleAt(sums, at) + 1;
    sums[at + 1] = doubleAt(sums, at + 1) + weight;
    sums[at + 2] = doubleAt(sums, at + 2) + weight * weight;
    sums[at + 3] = doubleAt(sums, at + 3) + weight * score;
  }

  /** The first score that no longer fits: what has been counted goes over to bins. */
  private addToBins(positions: ScorePositions, score: number, weight: number): void {
    this.flush();
    const bins = positions.toBins();
    for (const marginal of this.marginals) {
      marginal.moveScores(bins);
    }
    this.addScore(positions, this.cells.idOf(this.row.codes), score, weight);
  }
}

/** Joint records of attributes × jackknife block. */
export class ResidualJoint implements Joint {
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
    this.records.clear();
  }
}
