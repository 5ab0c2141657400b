import { doubleAt } from '../stats/double-at.ts';
import type { GroupCells, Marginal, ScoreCells, ScoreColumns } from './cube.ts';
import { NEGATIVE, POSITIVE } from './cube.ts';
import type { CodeNames, CubeLayout } from './cube-layout.ts';
import { compareTexts } from './cube-layout.ts';
import { BLOCKS, mergeRecords, RECORD, residualsOf } from './residual-moments.ts';
import { ScoreSums } from './score-sums.ts';
import type { FinalScores } from './score-sums.ts';
import { ExactScores } from './scores/exact-scores.ts';
import { VectorSums } from './scores/score-vectors.ts';
import { TupleSums } from './tuple-sums.ts';
import { at } from '../stats/at.ts';
import { itemAt } from '../stats/item-at.ts';

/** Of a cell: n, Σw, Σw², Σw·(score − y)², Σw·log-loss. */
export const CELL_SUMS = 5;

/** How to publish what was counted: classes by code in their final order, and each score's place. */
export interface Publication {
  readonly names: CodeNames;
  /** Final place of each class code. */
  readonly classPlaces: readonly number[];
  readonly hasDecisions: boolean;
  /** Undefined without scores. */
  readonly scores: FinalScores | undefined;
  /** Whether the scores are vectors of class probabilities. */
  readonly classScores: boolean;
}

/** The sums of one marginal while a table is read. */
export class MarginalSums {
  readonly columns: readonly string[];
  readonly positions: readonly number[];
  /** Empty unless rows have a vector of class probabilities. */
  readonly vectors: VectorSums;
  /** Keeps the scores where the layout asks for each of them. */
  readonly exact: ExactScores | undefined;
  private readonly groups: TupleSums;
  private readonly cells = new TupleSums(3, CELL_SUMS);
  private scores: ScoreSums;
  private readonly records = new TupleSums(2, RECORD);
  private readonly groupKey: Int32Array;
  private readonly key = new Int32Array(3);

  /** `positions`: where its columns stand among the codes of a row. */
  constructor(
    columns: readonly string[],
    positions: readonly number[],
    { weighted, classScores = 0, exactScores }: Pick<CubeLayout, 'weighted' | 'classScores' | 'exactScores'>,
  ) {
    this.columns = columns;
    this.positions = positions;
    this.scores = new ScoreSums(weighted);
    this.exact = exactScores === undefined ? undefined : new ExactScores(weighted);
    this.vectors = new VectorSums(classScores, weighted, this.exact);
    this.groups = new TupleSums(positions.length, 0);
    this.groupKey = new Int32Array(positions.length);
    if (positions.length === 0) {
      this.groups.idOf(this.groupKey);
    }
  }

  get size(): number {
    return this.groups.size;
  }

  /** The group of a joint tuple, which begins with the codes of a row. */
  groupOf(joint: TupleSums, id: number): number {
    for (const [index, position] of this.positions.entries()) {
      this.groupKey[index] = joint.elementOf(id, position);
    }
    return this.groups.idOf(this.groupKey);
  }

  /** Adds a joint cell to that of a group. */
  addCell(joint: TupleSums, id: number, group: number, truth: number, decision: number): void {
    this.key[0] = group;
    this.key[1] = truth;
    this.key[2] = decision;
    this.cells.addFrom(this.cells.idOf(this.key), joint, id);
  }

  /** Adds the score sums at `from` of an array; `side` is group × 2 + truth. */
  addScore(side: number, position: number, sums: Float64Array, from: number): void {
    this.scores.addFrom(side, position, sums, from);
  }

  /** Adds a page of joint scores to those of a side. */
  addScorePage(side: number, page: Float64Array): void {
    this.scores.addPageFrom(side, page);
  }

  /** Gives each score position its new one; those that meet are added. */
  moveScores(positionOf: Int32Array): void {
    this.scores = this.scores.moved(positionOf);
  }

  /** Adds joint residual records. */
  addRecords(joint: TupleSums, blockAt: number): void {
    for (let id = 0; id < joint.size; id += 1) {
      this.key[0] = this.groupOf(joint, id);
      this.key[1] = joint.elementOf(id, blockAt);
      const own = this.records.idOf(this.key);
      mergeRecords(this.records.sums, own * RECORD, joint.sums, id * RECORD);
    }
  }

  /** The marginal of a classification, groups sorted by key. */
  publishCells(how: Publication): Marginal {
    const classes = how.names.classes.length;
    const length = classes * (how.hasDecisions ? classes : 1);
    const scores = this.publishScores(how);
    const cells = this.cellsByGroup();
    const groups = Array.from({ length: this.size }, (_, group): GroupCells => {
      const n = Array<number>(length).fill(0);
      const w = Array<number>(length).fill(0);
      const w2 = Array<number>(length).fill(0);
      for (const id of itemAt(cells, group)) {
        const truth = at(how.classPlaces, this.cells.elementOf(id, 1));
        const cell = how.hasDecisions
          ? truth * classes + at(how.classPlaces, this.cells.elementOf(id, 2))
          : truth;
        n[cell] = this.sumOf(id, 0);
        w[cell] = this.sumOf(id, 1);
        w2[cell] = this.sumOf(id, 2);
      }
      return { key: this.keyOf(group, how.names), n, w, w2, ...scores(group, itemAt(cells, group)) };
    });
    return { columns: this.columns, groups: groups.toSorted((a, b) => compareTexts(a.key, b.key)) };
  }

  /** The scores of a group, whose cells are given. */
  private publishScores({
    scores,
    classScores,
    classPlaces,
  }: Publication): (group: number, cells: readonly number[]) => Pick<GroupCells, 'scores' | 'classScores'> {
    if (scores === undefined) {
      return () => ({});
    }
    if (classScores) {
      const vectors = this.vectors.publish(this.size, scores, classPlaces);
      return (group) => itemAt(vectors, group);
    }
    const sides = (this.exact ?? this.scores).publish(2 * this.size, scores);
    return (group, cells) => ({
      scores: [NEGATIVE, POSITIVE].map((truth) =>
        this.scoreCells(itemAt(sides, group * 2 + truth), truth, cells),
      ),
    });
  }

  /** The marginal of a regression, groups sorted by key. */
  publishRecords(names: CodeNames, hasDecisions: boolean): Marginal {
    const blocks = Array.from({ length: this.size }, () => new Float64Array(BLOCKS * RECORD));
    for (let id = 0; id < this.records.size; id += 1) {
      const record = this.records.sums.subarray(id * RECORD, (id + 1) * RECORD);
      itemAt(blocks, this.records.elementOf(id, 0)).set(record, this.records.elementOf(id, 1) * RECORD);
    }
    const groups = blocks.map((own, group): GroupCells => {
      const key = this.keyOf(group, names);
      const residuals = residualsOf(own);
      const { n, w, w2 } = residuals.whole;
      return hasDecisions ? { key, n: [], w: [], w2: [], residuals } : { key, n: [n], w: [w], w2: [w2] };
    });
    return { columns: this.columns, groups: groups.toSorted((a, b) => compareTexts(a.key, b.key)) };
  }

  private keyOf(group: number, names: CodeNames): readonly string[] {
    return this.positions.map((position, index) =>
      names.valueOf(position, this.groups.elementOf(group, index)),
    );
  }

  private sumOf(id: number, sum: number): number {
    return doubleAt(this.cells.sums, id * CELL_SUMS + sum);
  }

  private cellsByGroup(): readonly (readonly number[])[] {
    const cells = Array.from({ length: this.size }, (): number[] => []);
    for (let id = 0; id < this.cells.size; id += 1) {
      itemAt(cells, this.cells.elementOf(id, 0)).push(id);
    }
    return cells;
  }

  private scoreCells(columns: ScoreColumns, truth: number, cells: readonly number[]): ScoreCells {
    const own = cells.filter((id) => this.cells.elementOf(id, 1) === truth);
    const loss = (sum: number): number => own.reduce((total, id) => total + this.sumOf(id, sum), 0);
    return { ...columns, squaredError: loss(3), logLoss: loss(4) };
  }
}
