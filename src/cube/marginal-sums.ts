import { doubleAt } from '../stats/double-at.ts';
import type { GroupCells, Marginal, ScoreCells } from './cube.ts';
import type { CodeNames } from './cube-layout.ts';
import { compareTexts } from './cube-layout.ts';
import { intAt } from './elements.ts';
import { BLOCKS, mergeRecords, RECORD, residualsOf } from './residual-moments.ts';
import { TupleSums } from './tuple-sums.ts';

/** Of a cell: n, Σw, Σw², Σw·(score − y)², Σw·log-loss. */
export const CELL_SUMS = 5;
/** Of a cell at one score: n, Σw, Σw², Σw·score. */
export const SCORE_SUMS = 4;

/** How to publish what was counted: classes by code in their final order, and each score position's place. */
export interface Publication {
  readonly names: CodeNames;
  /** Final place of each class code. */
  readonly classPlaces: readonly number[];
  readonly hasDecisions: boolean;
  readonly scorePlaces: Int32Array | undefined;
}

/** The sums of one marginal while a table is read. */
export class MarginalSums {
  readonly columns: readonly string[];
  readonly positions: readonly number[];
  private readonly groups: TupleSums;
  private readonly cells = new TupleSums(3, CELL_SUMS);
  private scores = new TupleSums(2, SCORE_SUMS);
  private readonly records = new TupleSums(2, RECORD);
  private readonly groupKey: Int32Array;
  private readonly key = new Int32Array(3);

  /** `positions`: where its columns stand among the codes of a row. */
  constructor(columns: readonly string[], positions: readonly number[]) {
    this.columns = columns;
    this.positions = positions;
    this.groups = new TupleSums(positions.length, 0);
    this.groupKey = new Int32Array(positions.length);
    if (positions.length === 0) {
      this.groups.idOf(this.groupKey);
    }
  }

  get size(): number {
    return this.groups.size;
  }

  /** Adds joint cells; gives group × 2 + truth of each of them, for their scores. */
  addCells(joint: TupleSums, truthAt: number): Int32Array {
    const sides = new Int32Array(joint.size);
    for (let id = 0; id < joint.size; id += 1) {
      const group = this.groupOf(joint, id);
      const truth = joint.elementOf(id, truthAt);
      this.key[0] = group;
      this.key[1] = truth;
      this.key[2] = joint.elementOf(id, truthAt + 1);
      this.cells.addFrom(this.cells.idOf(this.key), joint, id);
      sides[id] = group * 2 + truth;
    }
    return sides;
  }

  /** Adds joint scores keyed by joint cell and position. */
  addScores(joint: TupleSums, sides: Int32Array): void {
    for (let id = 0; id < joint.size; id += 1) {
      this.key[0] = intAt(sides, joint.elementOf(id, 0));
      this.key[1] = joint.elementOf(id, 1);
      this.scores.addFrom(this.scores.idOf(this.key), joint, id);
    }
  }

  /** Gives each score position its new one; those that meet are added. */
  moveScores(positionOf: Int32Array): void {
    const before = this.scores;
    this.scores = new TupleSums(2, SCORE_SUMS);
    for (let id = 0; id < before.size; id += 1) {
      this.key[0] = before.elementOf(id, 0);
      this.key[1] = intAt(positionOf, before.elementOf(id, 1));
      this.scores.addFrom(this.scores.idOf(this.key), before, id);
    }
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
    const scores = how.scorePlaces === undefined ? undefined : this.scoresBySide(how.scorePlaces);
    const cells = this.cellsByGroup();
    const groups = Array.from({ length: this.size }, (_, group): GroupCells => {
      const n = Array<number>(length).fill(0);
      const w = Array<number>(length).fill(0);
      const w2 = Array<number>(length).fill(0);
      for (const id of cells[group] ?? []) {
        const truth = placeOf(how, this.cells.elementOf(id, 1));
        const at = how.hasDecisions ? truth * classes + placeOf(how, this.cells.elementOf(id, 2)) : truth;
        n[at] = this.sumOf(id, 0);
        w[at] = this.sumOf(id, 1);
        w2[at] = this.sumOf(id, 2);
      }
      const sides = scores === undefined ? {} : { scores: [0, 1].map((y) => this.side(group, y, scores, cells)) };
      return { key: this.keyOf(group, how.names), n, w, w2, ...sides };
    });
    return { columns: this.columns, groups: groups.toSorted((a, b) => compareTexts(a.key, b.key)) };
  }

  /** The marginal of a regression, groups sorted by key. */
  publishRecords(names: CodeNames, hasDecisions: boolean): Marginal {
    const blocks = Array.from({ length: this.size }, () => new Float64Array(hasDecisions ? BLOCKS * RECORD : 0));
    for (let id = 0; id < this.records.size && hasDecisions; id += 1) {
      const own = blocks[this.records.elementOf(id, 0)];
      own?.set(
        this.records.sums.subarray(id * RECORD, (id + 1) * RECORD),
        this.records.elementOf(id, 1) * RECORD,
      );
    }
    const groups = blocks.map((own, group): GroupCells => {
      const residuals = hasDecisions ? { residuals: residualsOf(own) } : {};
      return { key: this.keyOf(group, names), n: [], w: [], w2: [], ...residuals };
    });
    return { columns: this.columns, groups: groups.toSorted((a, b) => compareTexts(a.key, b.key)) };
  }

  private groupOf(joint: TupleSums, id: number): number {
    for (const [index, position] of this.positions.entries()) {
      this.groupKey[index] = joint.elementOf(id, position);
    }
    return this.groups.idOf(this.groupKey);
  }

  private keyOf(group: number, names: CodeNames): readonly string[] {
    return this.positions.map((position, index) => names.valueOf(position, this.groups.elementOf(group, index)));
  }

  private sumOf(id: number, sum: number): number {
    return doubleAt(this.cells.sums, id * CELL_SUMS + sum);
  }

  private cellsByGroup(): readonly (readonly number[])[] {
    const cells = Array.from({ length: this.size }, (): number[] => []);
    for (let id = 0; id < this.cells.size; id += 1) {
      cells[this.cells.elementOf(id, 0)]?.push(id);
    }
    return cells;
  }

  /** Numbers of the score entries of each group × truth, ascending by their place on the axis. */
  private scoresBySide(places: Int32Array): readonly SideEntries[] {
    const entries = Array.from({ length: 2 * this.size }, (): number[] => []);
    for (let id = 0; id < this.scores.size; id += 1) {
      entries[this.scores.elementOf(id, 0)]?.push(id);
    }
    const placeOfEntry = (id: number): number => intAt(places, this.scores.elementOf(id, 1));
    return entries.map((ids) => {
      // The place in the high part of the number, the entry in the low: sorted without a comparison function.
      const order = Float64Array.from(ids, (id) => placeOfEntry(id) * 2 ** 32 + id).sort();
      return Int32Array.from(order, (both) => both % 2 ** 32);
    }).map((ids) => ({ ids, index: Int32Array.from(ids, placeOfEntry) }));
  }

  private side(
    group: number,
    truth: number,
    scores: readonly SideEntries[],
    cells: readonly (readonly number[])[],
  ): ScoreCells {
    const { ids, index } = scores[group * 2 + truth] ?? { ids: new Int32Array(0), index: new Int32Array(0) };
    const column = (sum: number): Float64Array =>
      Float64Array.from(ids, (id) => doubleAt(this.scores.sums, id * SCORE_SUMS + sum));
    const loss = (sum: number): number =>
      (cells[group] ?? []).reduce(
        (total, id) => (this.cells.elementOf(id, 1) === truth ? total + this.sumOf(id, sum) : total),
        0,
      );
    return {
      index,
      n: column(0),
      w: column(1),
      w2: column(2),
      ws: column(3),
      squaredError: loss(3),
      logLoss: loss(4),
    };
  }
}

interface SideEntries {
  readonly ids: Int32Array;
  readonly index: Int32Array;
}

function placeOf(how: Publication, code: number): number {
  const place = how.classPlaces[code];
  if (place === undefined) throw new RangeError(`No class has the code ${code}.`);
  return place;
}
