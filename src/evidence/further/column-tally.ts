import type { ColumnProfile } from '../../cube/columns/column-profile.ts';
import { NumberTally } from '../../cube/columns/number-tally.ts';
import { NO_VALUE } from '../table/decimal.ts';
import { TextTally } from './text-tally.ts';

/** One column as its fields stream past. */
export class ColumnTally {
  readonly numbers = new NumberTally();
  private readonly column: string;
  private readonly missing = { n: 0, w: 0 };
  private readonly texts = new TextTally();

  constructor(column: string) {
    this.column = column;
  }

  /** Counts a field that is no number; `status` is what `readDecimal` called it. */
  addOther(status: number, bytes: Uint8Array, start: number, end: number, weight: number): void {
    if (status === NO_VALUE) {
      this.missing.n += 1;
      this.missing.w += weight;
    } else {
      this.texts.add(bytes, start, end, weight);
    }
  }

  /** Of a table with these rows. */
  profile(all: Pick<ColumnProfile, 'rows' | 'w' | 'w2'>): ColumnProfile {
    const { column, missing, numbers, texts } = this;
    return {
      column,
      ...all,
      missing: { ...missing },
      numbers: numbers.profile(),
      texts: texts.profile(),
    };
  }
}
