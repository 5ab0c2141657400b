import type { ColumnProfile } from '../../cube/columns/column-profile.ts';
import { NumberTally } from '../../cube/columns/number-tally.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { NO_VALUE, NUMBER, readDecimal } from '../table/decimal.ts';
import { TextTally } from './text-tally.ts';

/** One column as its fields stream past. */
export class ColumnTally {
  private readonly column: string;
  private rows = 0;
  private w = 0;
  private w2 = 0;
  private readonly missing = { n: 0, w: 0 };
  private readonly numbers = new NumberTally();
  private readonly texts = new TextTally();
  private readonly number = new Float64Array(1);

  constructor(column: string) {
    this.column = column;
  }

  add(bytes: Uint8Array, start: number, end: number, weight: number): void {
    this.rows += 1;
    this.w += weight;
    this.w2 += weight * weight;
    const status = readDecimal(bytes, start, end, this.number, 0);
    if (status === NUMBER) {
      this.numbers.add(doubleAt(this.number, 0), weight);
    } else if (status === NO_VALUE) {
      this.missing.n += 1;
      this.missing.w += weight;
    } else {
      this.texts.add(bytes, start, end, weight);
    }
  }

  profile(): ColumnProfile {
    const { column, rows, w, w2 } = this;
    const [numbers, texts] = [this.numbers.profile(), this.texts.profile()];
    return { column, rows, w, w2, missing: { ...this.missing }, numbers, texts };
  }
}
