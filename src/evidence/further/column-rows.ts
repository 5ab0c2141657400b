import type { ColumnProfile } from '../../cube/columns/column-profile.ts';
import { NumberBlock } from '../../cube/columns/number-block.ts';
import { intAt } from '../../cube/elements.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { itemAt } from '../../stats/item-at.ts';
import { NUMBER, readDecimal } from '../table/decimal.ts';
import { ColumnTally } from './column-tally.ts';
import type { RowTally } from './row-tally.ts';

/** Rows whose numbers are kept until they are counted column by column. */
const ROWS = 256;
/** Numbers from a column to the next: a cache line more than the rows, else all columns would share few of its sets. */
const STRIDE = ROWS + 8;

/** A column, and its numbers in the rows that wait. */
interface WaitingColumn {
  readonly tally: ColumnTally;
  readonly block: NumberBlock;
  /** No row has anything but a number. */
  isWhole: boolean;
}

/** Profiles of some columns of a table. A row without a usable weight is not counted. */
export class ColumnRows implements RowTally {
  readonly columns: readonly string[];
  readonly weight: string | undefined;
  private readonly waiting: readonly WaitingColumn[];
  private fields = new Int32Array(0);
  private weightField = -1;
  private readonly number = new Float64Array(1);
  /** Numbers of the rows that wait, column by column; their weights, and how many rows they are. */
  private readonly numbers: Float64Array;
  private readonly weights = new Float64Array(ROWS);
  private rows = 0;
  private readonly all = { rows: 0, w: 0, w2: 0 };

  /** A `weight` that a file does not have counts each of its rows once. */
  constructor(columns: readonly string[], weight: string | undefined) {
    this.columns = columns;
    this.weight = weight;
    this.numbers = new Float64Array(STRIDE * columns.length);
    this.waiting = columns.map((column, index) => {
      const values = this.numbers.subarray(index * STRIDE, index * STRIDE + ROWS);
      return {
        tally: new ColumnTally(column),
        block: new NumberBlock(values, this.weights),
        isWhole: true,
      };
    });
  }

  begin(columns: readonly string[]): void {
    this.fields = Int32Array.from(this.columns, (column) => columns.indexOf(column));
    this.weightField = this.weight === undefined ? -1 : columns.indexOf(this.weight);
  }

  row(bytes: Uint8Array, starts: Int32Array, ends: Int32Array): void {
    const weight = this.weightField < 0 ? 1 : this.weightOf(bytes, starts, ends);
    if (!(weight >= 0)) {
      return;
    }
    const { fields, numbers } = this;
    let place = this.rows;
    for (let index = 0; index < fields.length; index += 1) {
      const field = intAt(fields, index);
      const start = intAt(starts, field);
      const end = intAt(ends, field);
      const status = readDecimal(bytes, start, end, numbers, place);
      if (status !== NUMBER) {
        numbers[place] = Number.NaN;
        const column = itemAt(this.waiting, index);
        column.isWhole = false;
        column.tally.addOther(status, bytes, start, end, weight);
      }
      place += STRIDE;
    }
    this.weights[this.rows] = weight;
    this.rows += 1;
    if (this.rows === ROWS) {
      this.countWaiting();
    }
  }

  profiles(): ReadonlyMap<string, ColumnProfile> {
    this.countWaiting();
    const profiles = this.waiting.map(({ tally }) => tally.profile(this.all));
    return new Map(profiles.map((profile) => [profile.column, profile]));
  }

  private countWaiting(): void {
    const { all, rows, waiting, weights } = this;
    let [w, w2] = [0, 0];
    for (let row = 0; row < rows; row += 1) {
      const weight = doubleAt(weights, row);
      w += weight;
      w2 += weight * weight;
    }
    all.rows += rows;
    all.w += w;
    all.w2 += w2;
    for (const column of waiting) {
      column.block.size = rows;
      column.block.w = w;
      column.block.w2 = w2;
      column.tally.numbers.add(column.isWhole ? column.block : numbersOf(column.block));
      column.isWhole = true;
    }
    this.rows = 0;
  }

  private weightOf(bytes: Uint8Array, starts: Int32Array, ends: Int32Array): number {
    const field = this.weightField;
    const status = readDecimal(bytes, intAt(starts, field), intAt(ends, field), this.number, 0);
    return status === NUMBER ? doubleAt(this.number, 0) : -1;
  }
}

/** The same without what is no number. */
function numbersOf({ values, weights, size }: NumberBlock): NumberBlock {
  const [numbers, theirs] = [new Float64Array(size), new Float64Array(size)];
  let count = 0;
  for (let place = 0; place < size; place += 1) {
    const value = doubleAt(values, place);
    if (!Number.isNaN(value)) {
      numbers[count] = value;
      theirs[count] = doubleAt(weights, place);
      count += 1;
    }
  }
  return new NumberBlock(numbers.subarray(0, count), theirs.subarray(0, count));
}
