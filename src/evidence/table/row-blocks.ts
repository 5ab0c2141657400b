import type { Delimiter } from './delimiter.ts';

/** Positions of the columns that a sink reads: texts of which only their combination matters, and numbers. */
export interface PlainColumns {
  readonly texts: readonly number[];
  readonly numbers: readonly number[];
}

/** A table of delimited text whose plain rows are to be taken in blocks. */
export interface BlockShape extends PlainColumns {
  readonly delimiter: Delimiter;
  /** Columns of the table. */
  readonly width: number;
}

/** In the place of a combination: the row is to be read one by one. */
export const NOT_PLAIN = -1;

/** Some rows, as far as plain ones are looked at. */
export interface PlainBlock {
  /** Of each row: the number of the combination of its texts, byte for byte, from 0 as they came; NOT_PLAIN of the others. */
  readonly combinations: Int32Array;
  /** Of each column of numbers, in the shape's order, by row: what `readDecimal` gives. Undefined where the row is not plain. */
  readonly numbers: readonly Float64Array[];
}

/**
 * Plain rows of a text, a block at a time. A row is plain when no NUL or lone CR is in it, quotes only around whole fields without
 * quotes and line ends, a field a column, and its bound fields are short texts and plain decimals. What it finds stays until the next call.
 */
export interface RowBlocks extends PlainBlock {
  /**
   * Takes whole rows from `bytes[from … to)`, blank ones too, until one that cannot be cut into fields
   * here. Gives how many, 0 when not even one is whole.
   */
  take(bytes: Uint8Array, from: number, to: number): number;
  /** Where each row begins, and the first that was not taken, counted from `from`. */
  readonly starts: Int32Array;
  readonly next: number;
  /** The next row is the one that cannot be cut. */
  readonly isStopped: boolean;
}

/** Finds plain rows faster than a loop over bytes; readers give the same without it. */
export interface RowKernel {
  /** With fewer bytes at hand it is not worth the call. */
  readonly least: number;
  /** Undefined when the table has too many columns for it. */
  open(shape: BlockShape): RowBlocks | undefined;
}

/** What a sink makes of plain rows. */
export interface PlainSink {
  readonly columns: PlainColumns;
  /**
   * Counts rows of a block from `from` on, and stops at the first that it has to be given one by one: whose combination it
   * has not learnt, or whose numbers are not what they should be. Gives that row, or `rows`.
   */
  count(blocks: PlainBlock, from: number, rows: number): number;
  /** The row that the sink was given last has this combination of texts. */
  learn(combination: number): void;
}
