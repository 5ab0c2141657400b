import type { PlainSink } from './row-blocks.ts';

/**
 * Where a reader of any format puts its rows. A row is one byte range a column of the table, in the table's order, as
 * UTF-8 text: a number is its decimal text, an absent value an empty range. Nothing is kept after the call.
 * Eight more bytes must exist behind each field, whatever they hold: fields are compared word by word.
 */
export interface RowSink {
  /**
   * Positions of the columns whose ranges the sink looks at; all when absent. A reader to which a column is work may give
   * an empty range for every other.
   */
  readonly reads?: ReadonlySet<number>;
  /**
   * Positions of the columns whose ranges the sink gives to `readDecimal` and looks at in no other way; none when absent. A
   * reader that has a number of one may give the double itself (`writeDouble`) in place of its decimal text.
   */
  readonly numbers?: ReadonlySet<number>;
  /** No more rows than this are wanted; all when absent. A reader that decodes many at once may stop sooner for it. */
  readonly most?: number;
  /** Takes plain rows of delimited text in blocks; absent when each has to be given. */
  readonly plain?: PlainSink | undefined;
  /**
   * Column c is `bytes[starts[c] … ends[c])`; `line` is where the row begins, one-based. False: no more rows are
   * wanted, the sink has found a problem or has enough.
   */
  row(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, line: number): boolean;
  /** A row with more or fewer fields than the header. */
  ragged(line: number): boolean;
  /** A row that is not one: the line of a JSON Lines file that is no flat object. */
  unreadable(line: number): boolean;
  /**
   * To a sink that looks at all columns: a value of this one is what no field can hold (`a map`, `a list`), and its range is
   * empty. Said at least once before the last row.
   */
  nested?(column: number, holds: string): void;
}
