import type { EvaluationCube, RefusalReason } from './cube.ts';
import { compareText, compareTexts, MOST_GROUPS } from './cube-layout.ts';
import type { CodeNames, CubeLayout } from './cube-layout.ts';
import { ClassJoint, VectorJoint } from './joint.ts';
import type { Joint } from './joint.ts';
import { MarginalSums } from './marginal-sums.ts';
import { mergeRefusals, REFUSAL_REASONS, RefusalCounts } from './refusals.ts';
import { ResidualJoint } from './residual-joint.ts';
import { keptAxis } from './score-axis.ts';
import type { FinalScores } from './score-sums.ts';
import { rowRegisters } from './row-registers.ts';
import type { RowRegisters } from './row-registers.ts';
import { ScorePositions } from './scores/score-positions.ts';
import { itemAt } from '../stats/item-at.ts';

/**
 * Counts rows into an evaluation cube in one pass: rows → joint cells → marginals. Its memory depends on the number of
 * groups, classes and distinct scores, not on the number of rows.
 */
export class CubeBuilder {
  readonly layout: CubeLayout;
  /** Put a row here, then call `add`. */
  readonly row: RowRegisters;
  /** Rows seen so far, the refused ones included. */
  rows = 0;
  /** Those of them that were counted. */
  accepted = 0;
  private readonly marginals: readonly MarginalSums[];
  private readonly refusals: readonly RefusalCounts[];
  private readonly positions: ScorePositions | undefined;
  private readonly joint: Joint;
  private crowdedByRefusals: readonly string[] | undefined;

  constructor(layout: CubeLayout) {
    this.layout = layout;
    const { classScores = 0, exactScores } = layout;
    this.row = rowRegisters(layout.columns.length, classScores);
    const positionsOf = (columns: readonly string[]): readonly number[] =>
      columns.map((column) => layout.columns.indexOf(column));
    this.marginals = layout.marginals.map(
      (columns) => new MarginalSums(columns, positionsOf(columns), layout),
    );
    this.refusals = layout.marginals.map((columns) => new RefusalCounts(columns, positionsOf(columns)));
    const hasScores = layout.hasScores || classScores > 0;
    this.positions = hasScores && exactScores === undefined ? new ScorePositions() : undefined;
    this.joint = this.jointOf(layout);
  }

  private jointOf(layout: CubeLayout): Joint {
    const { marginals, positions, row } = this;
    if (layout.task === 'regression') {
      return new ResidualJoint(layout, row, marginals);
    }
    return (layout.classScores ?? 0) > 0
      ? new VectorJoint(layout, row, marginals, positions)
      : new ClassJoint(layout, row, marginals, positions);
  }

  /** Counts the row in the registers; its joint cell, which has this number for one `generation`. */
  add(): number {
    this.rows += 1;
    this.accepted += 1;
    return this.joint.add();
  }

  /** Counts a row with the codes of an earlier one, of which only the numbers are in the registers. */
  addAgain(cell: number): void {
    this.rows += 1;
    this.accepted += 1;
    this.joint.addAgain(cell);
  }

  get generation(): number {
    return this.joint.generation;
  }

  /** Counts the row as refused, in every group that its codes name; `placed` false: none of its codes is valid. */
  refuse(reason: RefusalReason, line: number, placed: boolean): void {
    this.rows += 1;
    for (const refusals of this.refusals) {
      refusals.add(reason, placed ? this.row.codes : null, line);
    }
    const crowded = this.refusals.findIndex(({ size }) => size > MOST_GROUPS * REFUSAL_REASONS.length);
    this.crowdedByRefusals ??= this.layout.marginals[crowded];
  }

  /** Columns of a marginal with more groups than a cube may have, as far as is known before `flush`. */
  get crowded(): readonly string[] | undefined {
    return this.joint.crowded?.columns ?? this.crowdedByRefusals;
  }

  /** Empties the joint table, so that `crowded` and `exactScores` know all. */
  flush(): void {
    this.joint.flush();
    for (const { exact } of this.marginals) {
      exact?.flush();
    }
  }

  /** Groups of all marginals together. */
  get groups(): number {
    return this.marginals.reduce((total, { size }) => total + size, 0);
  }

  /** Weights by group, class and score that vectors of probabilities have taken so far. */
  get classScores(): number {
    return this.marginals.reduce((total, { vectors }) => total + vectors.size, 0);
  }

  /** The same where all scores are kept, those of a binary table too; before `flush` without rows that wait. */
  get exactScores(): number {
    return this.marginals.reduce((total, { exact }) => total + (exact?.size ?? 0), 0);
  }

  finish(names: CodeNames): EvaluationCube {
    this.joint.flush();
    const { task, hasDecisions, weighted, classScores = 0 } = this.layout;
    const order = names.classes.map((_, code) => code);
    const sorted =
      task === 'multiclass'
        ? order.sort((a, b) => compareText(itemAt(names.classes, a), itemAt(names.classes, b)))
        : order;
    const classPlaces = Array<number>(sorted.length);
    for (const [place, code] of sorted.entries()) {
      classPlaces[code] = place;
    }
    const scores = this.finalScores();
    const how = {
      names,
      classPlaces,
      hasDecisions,
      scores,
      classScores: classScores > 0,
    };
    const marginals = this.marginals.map((marginal) =>
      task === 'regression' ? marginal.publishRecords(names, hasDecisions) : marginal.publishCells(how),
    );
    return {
      task,
      classes: sorted.map((code) => itemAt(names.classes, code)),
      hasDecisions,
      weighted,
      rows: this.rows,
      refused: mergeRefusals(this.refusals.flatMap((refusals) => refusals.publish(names))),
      ...(scores === undefined ? {} : { scoreAxis: scores.axis }),
      marginals: marginals.toSorted((a, b) => compareTexts(a.columns, b.columns)),
    };
  }

  /** Where all scores are kept, the overall marginal has them all. */
  private finalScores(): FinalScores | undefined {
    const exact = this.marginals.find(({ columns }) => columns.length === 0)?.exact;
    return exact === undefined
      ? this.positions?.finish()
      : { axis: keptAxis(exact.values()), places: new Int32Array() };
  }
}
