import { NEGATIVE, POSITIVE } from '../../cube/cube.ts';
import type { CubeBuilder } from '../../cube/builder.ts';
import { intAt } from '../../cube/elements.ts';
import { SCORE, WEIGHT } from '../../cube/row-registers.ts';
import { doubleAt } from '../../stats/double-at.ts';
import type { BinaryTarget } from '../target/binary-target.ts';
import type { PlainBlock, PlainColumns, PlainSink } from './row-blocks.ts';
import type { SubjectFields } from './subject-fields.ts';

/** In the place of a joint cell: none is known. */
const NO_CELL = -1;
/** A combination's cells: one a decision, when the score makes it. */
const DECISIONS = 2;

/**
 * Rows of a binary subject whose texts were seen before: group, truth and decision are then known without a look at the texts,
 * only score and weight differ. A combination is learnt from the first row that was counted one by one.
 */
export class PlainRows implements PlainSink {
  columns: PlainColumns = { texts: [], numbers: [] };
  /** Some weight is not 0. */
  hasWeight = false;
  private readonly builder: CubeBuilder;
  private readonly target: BinaryTarget;
  private readonly threshold: number | undefined;
  /** By combination × DECISIONS: its joint cell of this generation. */
  private cells = new Int32Array(0);
  private generation = 0;
  /** By combination: codes of its label, 0 while it is not learnt, and its prediction. */
  private labels = new Int32Array(0);
  private predictions = new Int32Array(0);
  /** By combination: its codes in the builder's registers. */
  private readonly codes: Int32Array[] = [];
  /** Rows that were counted before the one that is given next. */
  private accepted = 0;
  /** Which of the numbers is the score, and which the weight; -1 when none is. */
  private score = -1;
  private weight = -1;

  constructor(builder: CubeBuilder, target: BinaryTarget, threshold: number | undefined) {
    this.builder = builder;
    this.target = target;
    this.threshold = threshold;
  }

  /** Goes over to a file, whose combinations have other numbers. */
  begin(fields: SubjectFields): void {
    const numbers = [fields.score, fields.weight].filter((field) => field >= 0);
    const texts = [...fields.attributes, fields.label, fields.prediction].filter((field) => field >= 0);
    this.columns = { texts, numbers };
    this.score = numbers.indexOf(fields.score);
    this.weight = numbers.indexOf(fields.weight);
    this.codes.length = 0;
    this.labels.fill(0);
    this.cells.fill(NO_CELL);
  }

  count({ combinations, numbers }: PlainBlock, from: number, rows: number): number {
    const { builder, labels, predictions, target, threshold } = this;
    const scores = numbers[this.score];
    const weights = numbers[this.weight];
    const registers = builder.row.numbers;
    this.forget();
    let row = from;
    for (; row < rows; row += 1) {
      const combination = intAt(combinations, row);
      if (combination < 0 || combination >= labels.length || intAt(labels, combination) === 0) {
        break;
      }
      let place = combination * DECISIONS;
      if (scores !== undefined) {
        const score = doubleAt(scores, row);
        if (score > 1) {
          break;
        }
        registers[SCORE] = score;
        place += threshold !== undefined && score >= threshold ? 1 : 0;
      }
      if (weights !== undefined) {
        const weight = doubleAt(weights, row);
        registers[WEIGHT] = weight;
        this.hasWeight ||= weight > 0;
      }
      const cell = intAt(this.cells, place);
      if (cell === NO_CELL) {
        this.addFirst(combination, place);
      } else {
        builder.addAgain(cell);
      }
      target.again(intAt(labels, combination), intAt(predictions, combination));
    }
    this.accepted = builder.accepted;
    return row;
  }

  /** A row that was refused may have been for its numbers; the next one of the combination is given again. */
  learn(combination: number): void {
    const { builder, target } = this;
    if (builder.accepted === this.accepted) {
      return;
    }
    if (combination >= this.labels.length) {
      this.widen(2 * combination + 64);
    }
    this.codes[combination] = builder.row.codes.slice();
    this.labels[combination] = target.label;
    this.predictions[combination] = target.prediction;
  }

  /** Adds the row by its codes; of a decision that the score makes, the cell is looked up once. */
  private addFirst(combination: number, place: number): void {
    const { codes } = this.builder.row;
    codes.set(this.codes[combination] ?? []);
    if (this.threshold !== undefined) {
      codes[codes.length - 1] = place % DECISIONS === 1 ? POSITIVE : NEGATIVE;
    }
    const cell = this.builder.add();
    this.forget();
    if (this.builder.generation === this.generation) {
      this.cells[place] = cell;
    }
  }

  /** Cells get other numbers when the joint table was emptied. */
  private forget(): void {
    if (this.builder.generation !== this.generation) {
      this.generation = this.builder.generation;
      this.cells.fill(NO_CELL);
    }
  }

  private widen(length: number): void {
    const widened = (values: Int32Array, to: number, fill: number): Int32Array<ArrayBuffer> => {
      const wider = new Int32Array(to).fill(fill);
      wider.set(values);
      return wider;
    };
    this.cells = widened(this.cells, length * DECISIONS, NO_CELL);
    this.labels = widened(this.labels, length, 0);
    this.predictions = widened(this.predictions, length, 0);
  }
}
