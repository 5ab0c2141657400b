import type { RowSink } from '../table/row-sink.ts';
import { schemaProblem } from '../table/subject-fields.ts';

/** Something that counts rows beside the cube, or in its stead, in the same pass over the same files. */
export interface RowTally {
  /** Goes over to a file whose header has these columns; every column that the tally wants is one of them. */
  begin(columns: readonly string[]): void;
  /** As in `RowSink`; it never has enough. */
  row(bytes: Uint8Array, starts: Int32Array, ends: Int32Array): void;
}

/** Lets others see the rows of a file with these columns on their way to a sink. */
export type ShowRows = (path: string, columns: readonly string[], sink: RowSink) => RowSink;

/**
 * Shows the rows of the files of one table to tallies. Of a file with other columns than the first they see none: it ends the
 * reading of the table, whoever counts it says so.
 */
export function shownTo(tallies: readonly RowTally[]): ShowRows {
  let known: { readonly path: string; readonly columns: readonly string[] } | undefined;
  return (path, columns, sink) => {
    known ??= { path, columns };
    if (tallies.length === 0 || schemaProblem(path, columns, known.path, known.columns) !== undefined) {
      return sink;
    }
    for (const tally of tallies) {
      tally.begin(columns);
    }
    return beside(sink, tallies);
  };
}

/** A sink that shows its rows to tallies too. It has enough when the sink has. */
function beside(sink: RowSink, tallies: readonly RowTally[]): RowSink {
  return {
    row: (bytes, starts, ends, line) => {
      for (const tally of tallies) {
        tally.row(bytes, starts, ends);
      }
      return sink.row(bytes, starts, ends, line);
    },
    ragged: (line) => sink.ragged(line),
    unreadable: (line) => sink.unreadable(line),
  };
}
