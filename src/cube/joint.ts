import { doubleAt } from '../stats/double-at.ts';
import type { CubeLayout } from './cube-layout.ts';
import { MOST_GROUPS } from './cube-layout.ts';
import { intAt } from './elements.ts';
import { CELL_SUMS } from './marginal-sums.ts';
import type { MarginalSums } from './marginal-sums.ts';
import { SCORE, WEIGHT } from './row-registers.ts';
import type { RowRegisters } from './row-registers.ts';
import { JointScores } from './scores/joint-scores.ts';
import { NO_POSITION } from './scores/score-positions.ts';
import type { ScorePositions } from './scores/score-positions.ts';
import { DENSE_SIDES } from './score-sums.ts';
import { topOf, VECTOR_LOSSES, vectorLosses } from './scores/score-vectors.ts';
import { TupleSums } from './tuple-sums.ts';

/** Tuples that the table holds before it is emptied into the marginals: what bounds its memory. */
export const MOST_JOINT_CELLS = 1 << 15;

/** One table over all columns: each row is counted once here, and each cell later once in every marginal. */
export interface Joint {
  /** How often it was emptied: then cells get other numbers. */
  readonly generation: number;
  /** Counts the row in the registers; its cell. */
  add(): number;
  /** The same of a row whose cell is known. */
  addAgain(cell: number): void;
  /** Empties itself into the marginals. */
  flush(): void;
  /** A marginal in which there are more groups than a cube may have. */
  readonly crowded: MarginalSums | undefined;
}

/** Where Σw·(score − y)² and Σw·log-loss stand among the sums of a cell. */
const LOSSES = 3;

/**
 * Joint cells of attributes × truth × decision. Scores of the first cells have pages here; those of further cells go
 * straight to the marginals, because a joint table of many cells would hardly see a score twice.
 */
export class ClassJoint implements Joint {
  crowded: MarginalSums | undefined;
  generation = 0;
  protected readonly row: RowRegisters;
  protected readonly marginals: readonly MarginalSums[];
  protected readonly truthAt: number;
  private readonly cells: TupleSums;
  private readonly scores: JointScores | undefined;
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
    this.truthAt = layout.columns.length;
    this.cells = new TupleSums(layout.columns.length + 2, CELL_SUMS);
    this.scores = layout.hasScores ? new JointScores(positions, marginals, layout.weighted) : undefined;
  }

  add(): number {
    const known = this.cells.size;
    const cell = this.cells.idOf(this.row.codes);
    if (cell === known) {
      this.findSides(cell);
    }
    this.addTo(cell, known);
    return cell;
  }

  addAgain(cell: number): void {
    this.addTo(cell, this.cells.size);
  }

  /** `known`: how many cells there were before the row. */
  private addTo(cell: number, known: number): void {
    const { cells, row } = this;
    const weight = doubleAt(row.numbers, WEIGHT);
    const { sums } = cells;
    const at = cell * CELL_SUMS;
    sums[at] = doubleAt(sums, at) + 1;
    sums[at + 1] = doubleAt(sums, at + 1) + weight;
    sums[at + 2] = doubleAt(sums, at + 2) + weight * weight;
    if (this.scores?.batches.add(cell, doubleAt(row.numbers, SCORE), weight) === true) {
      this.countScores(this.scores, cell);
    }
    if (known >= MOST_JOINT_CELLS) {
      this.flush();
    }
  }

  /** The group of a joint cell in a marginal. */
  protected groupOf(cell: number, marginal: number): number {
    return intAt(this.sides, cell * this.marginals.length + marginal) >> 1;
  }

  flush(): void {
    const { cells, marginals, scores, truthAt } = this;
    if (scores !== undefined) {
      for (let cell = 0; cell < Math.min(cells.size, DENSE_SIDES); cell += 1) {
        this.countScores(scores, cell);
        scores.flushCell(cell, this.sides);
      }
    }
    for (let cell = 0; cell < cells.size; cell += 1) {
      const truth = cells.elementOf(cell, truthAt);
      const decision = cells.elementOf(cell, truthAt + 1);
      for (const [index, marginal] of marginals.entries()) {
        const side = intAt(this.sides, cell * marginals.length + index);
        marginal.addCell(cells, cell, side >> 1, truth, decision);
      }
    }
    cells.clear();
    this.generation += 1;
  }

  private countScores(scores: JointScores, cell: number): void {
    scores.count(
      cell,
      this.cells.elementOf(cell, this.truthAt),
      this.cells.sums,
      cell * CELL_SUMS + LOSSES,
      this.sides,
    );
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
}

/** Joint cells of rows with a vector of class probabilities, which goes straight to the marginals. */
export class VectorJoint extends ClassJoint {
  /** Undefined where each score is kept as it is. */
  private readonly scorePositions: ScorePositions | undefined;
  private readonly single = new Float64Array(4);
  private readonly losses = new Float64Array(VECTOR_LOSSES);

  constructor(
    layout: CubeLayout,
    row: RowRegisters,
    marginals: readonly MarginalSums[],
    positions: ScorePositions | undefined,
  ) {
    super(layout, row, marginals, positions);
    this.scorePositions = positions;
  }

  override add(): number {
    const cell = super.add();
    this.addVector(cell);
    return cell;
  }

  override addAgain(cell: number): void {
    super.addAgain(cell);
    this.addVector(cell);
  }

  private addVector(cell: number): void {
    const { vector, codes, numbers } = this.row;
    const truth = intAt(codes, this.truthAt);
    const weight = doubleAt(numbers, WEIGHT);
    for (let code = 0; code < vector.length; code += 1) {
      this.addScore(cell, code, doubleAt(vector, code), weight, code === truth);
    }
    const top = topOf(vector);
    this.addScore(cell, vector.length, doubleAt(vector, top), weight, top === truth);
    vectorLosses(vector, truth, weight, this.losses);
    for (const [index, { vectors }] of this.marginals.entries()) {
      vectors.addLosses(this.groupOf(cell, index), top === truth, this.losses);
    }
  }

  private addScore(cell: number, column: number, score: number, weight: number, isOwn: boolean): void {
    const { marginals, scorePositions, single } = this;
    if (scorePositions === undefined) {
      for (const [index, { vectors }] of marginals.entries()) {
        vectors.addExactScore(this.groupOf(cell, index), column, isOwn, score, weight);
      }
      return;
    }
    const position = this.positionOf(score, scorePositions);
    single[0] = 1;
    single[1] = weight * score;
    single[2] = weight;
    single[3] = weight * weight;
    for (const [index, { vectors }] of marginals.entries()) {
      vectors.addScore(this.groupOf(cell, index), column, isOwn, position, single);
    }
  }

  /** With the first score that no longer fits, what has been counted goes over to bins. */
  private positionOf(score: number, positions: ScorePositions): number {
    const position = positions.positionOf(score);
    if (position !== NO_POSITION) {
      return position;
    }
    const bins = positions.toBins();
    for (const { vectors } of this.marginals) {
      vectors.move(bins);
    }
    return positions.positionOf(score);
  }
}
