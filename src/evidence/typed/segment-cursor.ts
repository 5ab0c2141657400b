import { intAt } from '../../cube/elements.ts';
import { itemAt } from '../../stats/item-at.ts';
import type { ParquetSegment } from '../bytes.ts';
import { type Cell, type CellTexts } from './cell-texts.ts';
import { isCell } from './json-row.ts';

const NOTHING: ParquetSegment = { values: [] };
const UNSEEN = -1;

/** Goes through a column's segments row by row, and writes each value as text; of a dictionary each value once. */
export class SegmentCursor {
  private readonly segments: readonly ParquetSegment[];
  private readonly texts: CellTexts;
  private readonly column: number;
  private next = 0;
  private values: ArrayLike<unknown> = NOTHING.values;
  private codes: Int32Array | undefined;
  private length = 0;
  private at = 0;
  /** By code: where its text is kept. */
  private starts = new Int32Array(0);
  private ends = new Int32Array(0);

  constructor(segments: readonly ParquetSegment[], texts: CellTexts, column: number) {
    this.segments = segments;
    this.texts = texts;
    this.column = column;
  }

  /** The next row's field; false when the row becomes too long. */
  put(): boolean {
    while (this.at === this.length) {
      this.enter(itemAt(this.segments, this.next));
    }
    const { codes, at, texts, column } = this;
    this.at = at + 1;
    if (codes === undefined) {
      return texts.put(column, cellOf(this.values[at]));
    }
    const code = intAt(codes, at);
    if (code < 0) {
      return texts.putNew(column, undefined, false);
    }
    const start = intAt(this.starts, code);
    if (start !== UNSEEN) {
      texts.starts[column] = start;
      texts.ends[column] = intAt(this.ends, code);
      return true;
    }
    return this.putFirst(code);
  }

  /** Leaves out the fields of some rows. */
  skip(rows: number): void {
    let left = rows;
    while (left > 0) {
      if (this.at === this.length) {
        this.enter(itemAt(this.segments, this.next));
      }
      const step = Math.min(left, this.length - this.at);
      this.at += step;
      left -= step;
    }
  }

  private putFirst(code: number): boolean {
    const { texts, column } = this;
    const isShort = texts.putNew(column, cellOf(this.values[code]), true);
    if (texts.isKept) {
      this.starts[code] = intAt(texts.starts, column);
      this.ends[code] = intAt(texts.ends, column);
    }
    return isShort;
  }

  private enter(segment: ParquetSegment): void {
    const { values, codes } = segment;
    this.next += 1;
    this.at = 0;
    this.length = codes?.length ?? values.length;
    this.codes = codes;
    if (codes !== undefined && values !== this.values) {
      this.starts = new Int32Array(values.length).fill(UNSEEN);
      this.ends = new Int32Array(values.length);
    }
    this.values = values;
  }
}

function cellOf(value: unknown): Cell {
  if (!isCell(value)) {
    throw new Error('A Parquet port gave a value that is no number, text or boolean.');
  }
  return value;
}
