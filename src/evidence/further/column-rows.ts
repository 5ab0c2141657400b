import type { ColumnProfile } from '../../cube/columns/column-profile.ts';
import { intAt } from '../../cube/elements.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { NUMBER, readDecimal } from '../table/decimal.ts';
import { ColumnTally } from './column-tally.ts';
import type { RowTally } from './row-tally.ts';

/** Profiles of some columns of a table. A row without a usable weight is not counted. */
export class ColumnRows implements RowTally {
  readonly columns: readonly string[];
  readonly weight: string | undefined;
  private readonly tallies: readonly ColumnTally[];
  private fields = new Int32Array(0);
  private weightField = -1;
  private readonly number = new Float64Array(1);

  /** A `weight` that a file does not have counts each of its rows once. */
  constructor(columns: readonly string[], weight: string | undefined) {
    this.columns = columns;
    this.weight = weight;
    this.tallies = columns.map((column) => new ColumnTally(column));
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
    let index = 0;
    for (const tally of this.tallies) {
      const field = intAt(this.fields, index);
      tally.add(bytes, intAt(starts, field), intAt(ends, field), weight);
      index += 1;
    }
  }

  profiles(): ReadonlyMap<string, ColumnProfile> {
    return new Map(this.tallies.map((tally, index) => [this.columns[index] ?? '', tally.profile()]));
  }

  private weightOf(bytes: Uint8Array, starts: Int32Array, ends: Int32Array): number {
    const field = this.weightField;
    const status = readDecimal(bytes, intAt(starts, field), intAt(ends, field), this.number, 0);
    return status === NUMBER ? doubleAt(this.number, 0) : -1;
  }
}
