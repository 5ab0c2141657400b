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

/** Profiles of some columns of a table. A row without a usable weight is not counted. */
export class ColumnRows implements RowTally {
  readonly columns: readonly string[];
  readonly weight: string | undefined;
  private readonly tallies: readonly ColumnTally[];
  private fields = new Int32Array(0);
  private weightField = -1;
  private readonly number = new Float64Array(1);
  /** The rows that wait: the numbers of each column, NaN for what is none, and the weights. */
  private readonly numbers: Float64Array;
  private readonly weights = new Float64Array(ROWS);
  private waiting = 0;
  private readonly block = new NumberBlock(ROWS);
  private readonly all = { rows: 0, w: 0, w2: 0 };

  /** A `weight` that a file does not have counts each of its rows once. */
  constructor(columns: readonly string[], weight: string | undefined) {
    this.columns = columns;
    this.weight = weight;
    this.tallies = columns.map((column) => new ColumnTally(column));
    this.numbers = new Float64Array(STRIDE * columns.length);
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
    let place = this.waiting;
    for (let index = 0; index < fields.length; index += 1) {
      const field = intAt(fields, index);
      const [start, end] = [intAt(starts, field), intAt(ends, field)];
      const status = readDecimal(bytes, start, end, numbers, place);
      if (status !== NUMBER) {
        numbers[place] = Number.NaN;
        itemAt(this.tallies, index).addOther(status, bytes, start, end, weight);
      }
      place += STRIDE;
    }
    this.weights[this.waiting] = weight;
    this.waiting += 1;
    if (this.waiting === ROWS) {
      this.countWaiting();
    }
  }

  profiles(): ReadonlyMap<string, ColumnProfile> {
    this.countWaiting();
    const profiles = this.tallies.map((tally) => tally.profile(this.all));
    return new Map(profiles.map((profile) => [profile.column, profile]));
  }

  private countWaiting(): void {
    const { all, block, numbers, waiting, weights } = this;
    for (let row = 0; row < waiting; row += 1) {
      const weight = doubleAt(weights, row);
      all.w += weight;
      all.w2 += weight * weight;
    }
    all.rows += waiting;
    for (const [index, tally] of this.tallies.entries()) {
      block.size = 0;
      for (let row = 0; row < waiting; row += 1) {
        const value = doubleAt(numbers, index * STRIDE + row);
        if (!Number.isNaN(value)) {
          block.add(value, doubleAt(weights, row));
        }
      }
      tally.numbers.add(block);
    }
    this.waiting = 0;
  }

  private weightOf(bytes: Uint8Array, starts: Int32Array, ends: Int32Array): number {
    const field = this.weightField;
    const status = readDecimal(bytes, intAt(starts, field), intAt(ends, field), this.number, 0);
    return status === NUMBER ? doubleAt(this.number, 0) : -1;
  }
}
