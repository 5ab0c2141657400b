import type { RowSink } from '../table/row-sink.ts';

/** Something that counts rows beside the cube, or in its stead, in the same pass over the same files. */
export interface RowTally {
  /** Goes over to a file whose header has these columns; every column that the tally wants is one of them. */
  begin(columns: readonly string[]): void;
  /** As in `RowSink`; it never has enough. */
  row(bytes: Uint8Array, starts: Int32Array, ends: Int32Array): void;
}

/** A sink that shows its rows to tallies too. It has enough when the sink has. */
export function beside(sink: RowSink, tallies: readonly RowTally[]): RowSink {
  return {
    row: (bytes, starts, ends, line) => {
      for (const tally of tallies) {
        tally.row(bytes, starts, ends);
      }
      return sink.row(bytes, starts, ends, line);
    },
    ragged: (line) => sink.ragged(line),
  };
}
